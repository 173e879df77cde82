import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { comparisonNow } from './comparison.sql.ts'
import { addOverload, closesToday, endOverload, oneAfterAnother, overloadNow } from './overload.sql.ts'
import { PRICED } from './price.ts'
import { wasShown } from './price-digest.ts'
import {
  beginOverload,
  compareRules,
  endRoutingOverload,
  endRoutingRule,
  readRoutingRule,
  saveRoutingRule,
} from './rule.contract.ts'
import { addRule, endRule, openRules } from './rule.sql.ts'
import { mayEnd, mayOverload, maySave } from './rule.ts'
import { houseInputs, ruleNow } from './rule-view.sql.ts'
import { watchRule } from './watch.sql.ts'

/** The policies of these routes let people in and nobody else: no token and no job chooses a rule. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A rule is chosen by a person')
  return work.actor
}

export const ruleRoutes: readonly Route[] = [
  answer(readRoutingRule, async (work) => done(await ruleNow(work))),
  answer(saveRoutingRule, async (work, { preset, mode, reason, price }) => {
    await oneAfterAnother(work)
    const house = await houseInputs(work)
    const priceSeen = price !== undefined && wasShown({ preset, price, house, keys: PRICED, now: work.now })
    const open = await openRules(work)
    const may = maySave({ preset, mode, priceSeen, ...open })
    if (!may.ok) return may
    if (!price) return refuse('rule.price_unseen')
    const version = await addRule(work, { preset, mode, live: open.live, by: me(work).id, reason, price })
    await watchRule(work)
    return done({ version })
  }),
  answer(endRoutingRule, async (work, { id, reason }) => {
    await oneAfterAnother(work)
    const may = mayEnd(id, await openRules(work))
    if (!may.ok) return may
    await endRule(work, may.next, me(work).id, reason)
    return done({})
  }),
  answer(beginOverload, async (work, { reason, until }) => {
    await oneAfterAnother(work)
    const running = (await overloadNow(work)) !== undefined
    const may = mayOverload({ now: work.now, closes: await closesToday(work), until: until ?? null, running })
    if (!may.ok) return may
    await addOverload(work, { until: may.next, by: me(work).id, reason })
    return done({ until: may.next })
  }),
  answer(endRoutingOverload, async (work) => {
    await oneAfterAnother(work)
    const running = await overloadNow(work)
    if (!running) return refuse('overload.none')
    await endOverload(work, running.id, me(work).id)
    return done({})
  }),
  answer(compareRules, async (work) => done(await comparisonNow(work))),
]
