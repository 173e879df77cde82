import { sql } from 'kysely'
import type { z } from 'zod'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/public.ts'
import { compareDays, shadowOf } from './comparison.ts'
import { pairsOf } from './day-outcome.ts'
import { loggedSince } from './logged.sql.ts'
import type { compareRules } from './rule.contract.ts'
import { openRules } from './rule.sql.ts'

const WEEKS = 16

/** Of the rule that is tried now, against the one that decides. Where nothing is tried, nothing is compared. */
export async function comparisonNow(work: Work): Promise<z.input<typeof compareRules.output>> {
  const { tried } = await openRules(work)
  const nothing = { since: null, shadow: null, days: [], leftOut: 0 }
  if (!tried || tried.from > work.now) return { kind: 'none', ...nothing }
  const since = new Date(Math.max(tried.from.getTime(), work.now.getTime() - WEEKS * 7 * 86_400_000))
  const logged = await loggedSince(work, since)
  if (tried.mode === 'shadow') return { kind: 'shadow', ...nothing, since, shadow: shadowOf(logged) }
  const leftOut = await daysOfNeither(work, since)
  // A day that still runs is not a day yet.
  const today = dayOf(work.now, work.zone)
  const whole = logged.filter((it) => it.day !== today)
  return {
    kind: 'switchback',
    since,
    shadow: null,
    days: [...compareDays(pairsOf(whole, tried, leftOut), tried.seed)],
    leftOut: leftOut.size,
  }
}

/** Days on which something else than either rule decided for a while. */
async function daysOfNeither(work: Work, since: Date): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ day: string }>`
    select distinct to_char(d, 'YYYY-MM-DD') as day from (
      select from_at, coalesce(ended_at, until) as until from routing.overloads where coalesce(ended_at, until) > ${since}
      union all select from_at, coalesce(ended_at, ${work.now}) from routing.rule_falls where coalesce(ended_at, ${work.now}) > ${since}) it,
      generate_series(date_trunc('day', greatest(it.from_at, ${since}) at time zone ${work.zone}),
        it.until at time zone ${work.zone}, interval '1 day') d`.execute(work.tx)
  return new Set(rows.map((it) => it.day))
}
