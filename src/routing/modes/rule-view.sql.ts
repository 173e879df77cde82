import type { z } from 'zod'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/public.ts'
import { namesAtTheirCap } from './exposure-cap.sql.ts'
import { decidingNow, fallNow } from './in-force.sql.ts'
import { cameToSince, reportedSince } from './logged.sql.ts'
import { heardToo, toldApart, WATCHED_DAYS, waitedAlike } from './monitors.ts'
import { closesToday, overloadNow } from './overload.sql.ts'
import { AGENTS_LEAST, type Inputs, PRICE_WEEKS } from './price-digest.ts'
import type { readRoutingRule } from './rule.contract.ts'
import { allRules, openRules, type RuleRow, seedOf } from './rule.sql.ts'
import { armOn } from './rule-in-force.ts'
import { since, watchRule } from './watch.sql.ts'

type Read = z.input<typeof readRoutingRule.output>

export async function ruleNow(work: Work): Promise<Read> {
  await watchRule(work)
  const rules = await allRules(work)
  const view = (id: string | undefined) => {
    const row = rules.find((it) => it.id === id)
    return row ? savedView(row) : null
  }
  const deciding = await decidingNow(work)
  const { tried } = await openRules(work)
  const triedView = view(tried?.id)
  const overload = await overloadNow(work)
  const fall = await fallNow(work)
  const runsToday = tried?.mode === 'switchback' && tried.from <= work.now
  return {
    now: work.now,
    decides: { preset: deciding.preset, rule: view(deciding.rule?.id), version: deciding.version },
    tried:
      tried && triedView
        ? { rule: triedView, today: runsToday ? armOn(tried, dayOf(work.now, work.zone)) : null }
        : null,
    overload: overload
      ? { from: overload.from_at, until: overload.until, by: overload.by_name, reason: overload.reason }
      : null,
    closes: await closesToday(work),
    fellBack: fall ? { since: fall.from_at, auc: fall.auc, contacts: fall.contacts } : null,
    history: rules.map(savedView),
    house: await houseInputs(work),
    monitors: await monitorsNow(work),
    resting: [...(await namesAtTheirCap(work))],
  }
}

async function monitorsNow(work: Work): Promise<Read['monitors']> {
  const from = since(work, WATCHED_DAYS)
  const came = await cameToSince(work, from)
  return { risk: toldApart(came), reader: heardToo(await reportedSince(work, from)), waits: waitedAlike(came) }
}

function savedView(it: RuleRow): Read['history'][number] {
  return {
    id: it.id,
    version: it.version,
    preset: it.preset,
    mode: it.mode,
    savedAt: it.saved_at,
    from: it.from_at,
    by: it.by_name,
    reason: it.reason,
    endedAt: it.ended_at,
    endedBy: it.ended_by_name,
    endedBecause: it.ended_because,
    price: it.price as Read['history'][number]['price'],
  }
}

/** What a price of this house is made from: its people, its seats, and a seed that nobody chose. */
export async function houseInputs(work: Work): Promise<Inputs> {
  const agents = await work.tx
    .selectFrom('platform.people')
    .select((it) => it.fn.countAll<string>().as('n'))
    .where('role', '=', 'agent')
    .where((it) => it.or([it('left_at', 'is', null), it('left_at', '>', work.now)]))
    .executeTakeFirst()
  const seats = await work.tx
    .selectFrom('routing.seats')
    .select((it) => it.fn.sum<string>('places').as('n'))
    .executeTakeFirst()
  const heads = Math.max(AGENTS_LEAST, Number(agents?.n ?? 0))
  const part = Math.round((Number(seats?.n ?? 0) / heads) * 100) / 100
  return { agents: heads, seats: Math.min(0.4, part), weeks: PRICE_WEEKS, seed: seedOf(work.house) % 1_000_000 }
}
