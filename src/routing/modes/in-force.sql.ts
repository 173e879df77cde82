import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/public.ts'
import type { RuleInForce } from '../rule/in-force.ts'
import { overloadNow } from './overload.sql.ts'
import { toRule } from './rule.sql.ts'
import { type Deciding, inForce } from './rule-in-force.ts'

/** What decides at this moment, what only looks on, and whose day of a trial it is. */
export async function decidingNow(work: Work): Promise<Deciding> {
  const rules = await work.tx
    .selectFrom('routing.rules')
    .select(['id', 'version', 'preset', 'mode', 'other_rule', 'seed', 'from_at', 'ended_at'])
    .where('ended_at', 'is', null)
    .execute()
  const overload = await overloadNow(work)
  const fall = await fallNow(work)
  return inForce({
    rules: rules.map((it) => toRule(work, it)),
    overloads: overload ? [{ from: overload.from_at, until: overload.until, ended: overload.ended_at }] : [],
    falls: fall ? [{ from: fall.from_at, ended: null }] : [],
    now: work.now,
    today: dayOf(work.now, work.zone),
  })
}

/** Since when the risk has told too little to be used. */
export const fallNow = (work: Work) =>
  work.tx
    .selectFrom('routing.rule_falls')
    .select(['id', 'from_at', 'auc', 'contacts'])
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** The weights that decide now, what only looks on, and what is kept with each contact of how they came to decide. */
export async function ruleInForce(work: Work): Promise<RuleInForce> {
  const { version, weights, arm, shadow } = await decidingNow(work)
  return { version, weights, arm, beside: shadow }
}
