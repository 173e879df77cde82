import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { sharedHours } from './duty.sql.ts'
import { type Team, VOLUNTEER_SHARE } from './live-roster.ts'
import { type Lately, meanRisk, rankOf } from './risk.ts'

/** So many of the last contacts say where this one stands. */
const LATELY = 500
/** What fell to the whole house in six weeks moves slowly: it is asked again after so long. */
const RATE_MINUTES = 5

/** One number per house, thrown away with the process: a second server counts its own and comes to the same. */
const rates = new Map<string, { from: number; rate: number }>()

/** Of those who were given something lately, as the simulation counts it; kept as the rates are, and begun anew with the process. */
const costs = new Map<string, number>()
const COST_MOVES = 1 / 500

/** What a hard contact would have cost the person who was given this one. */
export function noteCost(house: string, cost: number): void {
  const before = costs.get(house) ?? cost
  costs.set(house, before + (cost - before) * COST_MOVES)
}

type Row = Lately & { had: number | null; hours: number | null }

/** Of the whole house: where this risk stands among the last contacts, and what is a fair share. One question. */
export async function teamFor(work: Work, p: number): Promise<{ team: Team; rank: number }> {
  const at = work.now.getTime()
  const known = rates.get(work.house)
  const isFresh = known !== undefined && at >= known.from && at - known.from < RATE_MINUTES * 60_000
  const asked = isFresh
    ? sql`null::double precision as had, null::double precision as hours`
    : sql`care.exposure_in_all(${work.now}) as had, (${sharedHours(work, VOLUNTEER_SHARE)}) as hours`
  const { rows } = await sql<Row>`
    select count(*)::int as n, count(*) filter (where risk < ${p})::int as below, count(*) filter (where risk = ${p})::int as same,
      coalesce(avg(risk), 0)::double precision as mean, ${asked}
    from (select risk from routing.assignments where house = ${work.house} and risk is not null
      order by at desc limit ${LATELY}) lately`.execute(work.tx)
  const row = rows[0]
  if (!row) throw new Error('A question without a row is no question')
  const rate = row.had === null ? (known?.rate ?? 0) : rateOf(row.had, Number(row.hours))
  if (row.had !== null) rates.set(work.house, { from: at, rate })
  const meanCost = costs.get(work.house)
  return {
    team: { rate, meanRisk: meanRisk(row), ...(meanCost === undefined ? {} : { meanCost }) },
    rank: rankOf(p, row),
  }
}

const rateOf = (had: number, hours: number) => (hours > 0 ? had / hours : 0)
