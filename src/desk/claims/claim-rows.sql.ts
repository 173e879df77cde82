import { sql } from 'kysely'
import type { Tx } from '#platform/public.ts'
import type { ClaimRow } from './claim.sql.ts'

const MOST = 200
export type RowsOf = 'actual' | 'stated' | 'warnings' | 'cases'
export type OneRow = { id: string; at: Date; label: string; minutes: number | null; kept: boolean | null }

/** The rows behind a number, the newest first. No row names who said a time: that is not what the number is about. */
export async function rowsOfClaim(tx: Tx, claim: ClaimRow, of: RowsOf, now: Date): Promise<readonly OneRow[]> {
  const { rows } = await sql<OneRow>`${query(claim, of, now)} order by at desc, id limit ${MOST}`.execute(tx)
  return rows
}

const ofLane = (claim: ClaimRow) => sql`service = ${claim.service} and (${claim.lane} = '' or lane = ${claim.lane})`

function query(claim: ClaimRow, of: RowsOf, now: Date) {
  switch (of) {
    case 'actual':
      return sql`select id, began as at, subject as label,
        (extract(epoch from done - began) / 60)::float8 as minutes,
        case when done <= began + make_interval(mins => ${claim.minutes}::int) then true
          when began + make_interval(mins => ${claim.minutes}::int) <= ${now} then false end as kept
        from desk.outcomes where ${ofLane(claim)} and began <= ${now}`
    case 'stated':
      return sql`select t.statement as id, t.at, s.words as label, t.minutes::float8 as minutes, null::boolean as kept
        from desk.said_times t join desk.statements s on s.id = t.statement where ${ofLane(claim)}`
    case 'warnings':
      return sql`select w.id, w.at, w.kept || ' / ' || w.counted as label, w.minutes::float8 as minutes,
        null::boolean as kept from desk.claim_warnings w where w.claim = ${claim.id}`
    case 'cases':
      return sql`select c.id, o.ordered_at as at, 'A-' || c.number || ' ' || c.title as label,
        (extract(epoch from o.done_at - o.ordered_at) / 60)::float8 as minutes,
        case when o.done_at is not null then o.done_at <= o.ordered_at + make_interval(mins => ${claim.minutes}::int)
          when o.ordered_at + make_interval(mins => ${claim.minutes}::int) <= ${now} then false end as kept
        from desk.orders o join desk.cases c on c.id = o.case_id
        where o.service = ${claim.service} and (${claim.lane} = '' or o.lane = ${claim.lane})`
  }
}
