import { sql } from 'kysely'

/**
 * A moment as it was sealed, in thousandths. A Date would drop what somebody added below that, and the change with it:
 * whatever is there of it stays in the words, which then are not the ones that were sealed.
 */
export const exactly = (column: string) =>
  sql<string>`regexp_replace(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '000Z$', 'Z')`
