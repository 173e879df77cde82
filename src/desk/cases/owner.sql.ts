import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'

/** Who answers for what nobody has taken yet: of the second line if there is one, in the customer's language if possible. */
export const whoAnswersFor = (tx: Tx, language: Language) =>
  tx
    .selectFrom('platform.people')
    .select(['id'])
    .where('role', 'in', ['second_line', 'lead'])
    .orderBy(sql`(role = 'second_line') desc, (language = ${language}) desc, created_at, key`)
    .executeTakeFirst()
