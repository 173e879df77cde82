import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { carryOut } from '#platform/work.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import type { Preset } from '../protective/weights.ts'
import { GUARD, NEUTRAL, SHIELD } from '../protective/weights.ts'
import { ruleInForce } from './in-force.sql.ts'
import { PRICED } from './price.ts'
import { digestOf } from './price-digest.ts'
import {
  beginOverload,
  compareRules,
  endRoutingOverload,
  endRoutingRule,
  readRoutingRule,
  saveRoutingRule,
} from './rule.contract.ts'
import type { Mode } from './rule-in-force.ts'

const house = await openHouse()
after(() => house.close())
const { here, calls, hangsUp } = await aCrowd(house)
const manager = await house.signIn('manager')
const lead = await house.signIn('lead')
const REASON = '三月要忙起來了'
const DAY = 24 * 60

const now = <T>(task: (work: Parameters<typeof ruleInForce>[0]) => Promise<T>) =>
  carryOut(house.db, house.house, { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock }, task).then(
    (it) => it.outcome,
  )
const read = () => manager.does(readRoutingRule)

/** What the page sends once it has shown the price: the figures do not matter to the house, what they were made from does. */
async function priceOf(preset: Preset, more: { agents?: number; at?: string } = {}) {
  const inputs = { ...(await read()).house, ...(more.agents ? { agents: more.agents } : {}) }
  const figure = { value: 1, low: 0, high: 2, baseline: 1, change: 0, changeLow: -1, changeHigh: 1 }
  const at = more.at ?? house.clock.now().toISOString()
  const figures = PRICED.map((key) => ({ key, ...figure }))
  return { preset, inputs, contactsADay: 400, digest: digestOf(preset, inputs), at, figures }
}
const saves = async (preset: Preset, mode: Mode = 'live', by = manager) =>
  by.tries(saveRoutingRule, { preset, mode, reason: REASON, price: await priceOf(preset) })
async function endsAll() {
  const { tried, decides } = await read()
  if (tried) await manager.does(endRoutingRule, { id: tried.rule.id, reason: REASON })
  if (decides.rule?.mode === 'live') await manager.does(endRoutingRule, { id: decides.rule.id, reason: REASON })
}

test('a rule is saved by somebody who has seen what it costs here: without its price nothing is kept, from no door', async () => {
  const body = { preset: 'guard', mode: 'live', reason: REASON } as const
  assert.equal(await manager.refused(saveRoutingRule, body), 'rule.price_unseen')
  const wrong = [
    await priceOf('shield'),
    await priceOf('guard', { agents: 400 }),
    await priceOf('guard', { at: new Date(house.clock.now().getTime() - 8 * DAY * 60_000).toISOString() }),
    { ...(await priceOf('guard')), digest: 'made up' },
    { ...(await priceOf('guard')), figures: [] },
  ]
  for (const price of wrong)
    assert.equal(await manager.refused(saveRoutingRule, { ...body, price }), 'rule.price_unseen')
  const price = await priceOf('guard')
  assert.equal((await manager.tries(saveRoutingRule, { ...body, reason: 'so', price })).status, 400)
  assert.deepEqual((await read()).history, [])
  const before = await now(ruleInForce)
  assert.deepEqual([before.weights, before.version, before.arm, before.beside], [NEUTRAL, 'neutral.0', 'live', null])
  assert.deepEqual(await lead.does(saveRoutingRule, { ...body, price }), { version: 1 })
  assert.equal(await manager.refused(saveRoutingRule, { ...body, price }), 'rule.same_as_now')
  const [saved] = (await read()).history
  assert.deepEqual([saved?.by, saved?.reason, saved?.price.inputs], ['lead of the tests', REASON, price.inputs])
  assert.equal((await now(ruleInForce)).weights, GUARD)
  await endsAll()
  assert.equal((await now(ruleInForce)).version, 'neutral.0')
})

test('nobody but a lead and the manager reads or chooses the rule, no machine does, and nobody reads of a spared person why', async () => {
  const roles = [
    'agent',
    'mei',
    'second_line',
    'qa',
    'counsellor',
    'legal',
    'hr',
    'compliance',
    'department',
    'executive',
    'client',
    'admin',
  ]
  const callers = [
    house.nobody,
    await house.token('contacts', 'messages'),
    ...(await Promise.all(roles.map(house.signIn))),
  ]
  const price = await priceOf('guard')
  for (const caller of callers) {
    for (const route of [readRoutingRule, compareRules, endRoutingOverload])
      assert.ok([401, 403].includes((await caller.tries(route)).status))
    const tried = await caller.tries(saveRoutingRule, { preset: 'guard', mode: 'live', reason: REASON, price })
    assert.ok([401, 403].includes(tried.status))
  }
  assert.doesNotMatch(JSON.stringify(await read()), /shield_|light|token|spared":|groups|because_of|strain/)
})

test('no route and no field lets anybody move a weight, lower a cap or its alert, switch off an agent’s own key, or assign by a score [P104]', async () => {
  const price = await priceOf('guard')
  const body = { preset: 'guard', mode: 'live', reason: REASON, price }
  for (const more of [
    { weights: GUARD },
    { changed: { cooling: 1 } },
    { cap: 2 },
    { coolSeconds: 0 },
    { alert: false },
  ])
    assert.equal((await manager.ask('POST', '/api/routing-rules', { body: { ...body, ...more } })).status, 400)
  const scored = { ...body, price: { ...price, inputs: { ...price.inputs, age: 40 } } }
  assert.equal((await manager.ask('POST', '/api/routing-rules', { body: scored })).status, 400)
  const setting = house.routes.filter((it) => it.contract.may === 'rule.set').map((it) => it.contract.route)
  assert.deepEqual(setting.toSorted(), [
    'POST /api/routing-overload',
    'POST /api/routing-overload/end',
    'POST /api/routing-rules',
    'POST /api/routing-rules/:id/end',
  ])
  for (const { contract } of house.routes)
    assert.doesNotMatch(contract.route, /exposure-cap|cap-alert|auc|assign-by|own-button/)
  const inputs = /age|gender|sex|accent|vip|volume|sick|mood|emotion|score/i
  assert.deepEqual(
    Object.keys({ ...GUARD, ...NEUTRAL }).filter((key) => inputs.test(key)),
    [],
  )
})

test('a rule in shadow decides nothing and is asked beside the one that does; one trial at a time, and the rule under it waits', async () => {
  assert.equal((await saves('guard')).status, 200)
  const tries = await Promise.all([
    saves('shield', 'shadow'),
    saves('neutral', 'shadow'),
    saves('shield', 'switchback'),
    saves('longest-idle', 'shadow'),
  ])
  assert.deepEqual(tries.map((it) => it.status).toSorted(), [200, 409, 409, 409], 'four at once, one of them')
  const { tried, decides } = await read()
  assert.ok(tried && decides.rule)
  assert.equal(
    await manager.refused(saveRoutingRule, {
      preset: 'neutral',
      mode: 'live',
      reason: REASON,
      price: await priceOf('neutral'),
    }),
    'rule.trial_runs',
  )
  assert.equal(await manager.refused(endRoutingRule, { id: decides.rule.id, reason: REASON }), 'rule.trial_runs')
  assert.equal(await manager.refused(endRoutingRule, { id: randomUUID(), reason: REASON }), 'rule.unknown')
  await manager.does(endRoutingRule, { id: tried.rule.id, reason: REASON })
  assert.equal((await saves('shield', 'shadow')).status, 200)
  const of = await now(ruleInForce)
  assert.deepEqual([of.weights, of.beside?.weights, of.arm], [GUARD, SHIELD, 'live'])
  await here('mei')
  await hangsUp((await calls()).id)
  const said = await manager.does(compareRules)
  assert.equal(said.kind, 'shadow')
  assert.equal(said.shadow?.contacts, 1)
  assert.equal(said.shadow?.known, 1, 'whom the other would have chosen stands with the contact')
  await endsAll()
  assert.deepEqual((await manager.does(compareRules)).kind, 'none')
})

test('a trial by days begins with a whole day, no day has two rules, and of two days it cannot be told which is better', async () => {
  await saves('shield', 'switchback')
  assert.equal((await now(ruleInForce)).arm, 'live', 'today has begun under another rule')
  assert.equal((await manager.does(compareRules)).kind, 'none')
  const arms = new Set<string>()
  house.pass(15 * 60 + 5)
  for (let day = 0; day < 14; day++) {
    const morning = await now(ruleInForce)
    house.pass(12 * 60)
    const evening = await now(ruleInForce)
    assert.deepEqual([morning.arm, morning.version], [evening.arm, evening.version])
    assert.equal(morning.weights, morning.arm === 'this' ? SHIELD : NEUTRAL)
    arms.add(morning.arm)
    house.pass(12 * 60)
  }
  assert.deepEqual([...arms].toSorted(), ['other', 'this'])
  const said = await manager.does(compareRules)
  assert.equal(said.kind, 'switchback')
  for (const it of said.days) assert.deepEqual([it.difference, it.missing], [null, 8])
  await endsAll()
})

test('what was saved is never rewritten and never taken away, only ended', async () => {
  const change = (what: string) => house.inside((tx) => sql.raw(what).execute(tx))
  await assert.rejects(change("update routing.rules set reason = 'something else'"), /not rewritten/)
  await assert.rejects(
    change("update routing.rules set price = price || '{}', ended_because = 'else'"),
    /not rewritten/,
  )
  await assert.rejects(change('delete from routing.rules'))
  await assert.rejects(
    change("update routing.overloads set until = until + interval '1 hour'").then(() =>
      change('delete from routing.overloads'),
    ),
  )
})

test('on a day of too many the cool-down gates only order, the spared stay spared, and it ends by itself when the centre closes [P101]', async () => {
  await saves('guard')
  const closes = new Date((await read()).closes ?? 0)
  const later = new Date(closes.getTime() + 60_000).toISOString()
  assert.equal(await manager.refused(endRoutingOverload), 'overload.none')
  assert.equal(await manager.refused(beginOverload, { reason: REASON, until: later }), 'overload.too_long')
  const begun = await Promise.all([0, 1, 2].map(() => lead.tries(beginOverload, { reason: REASON })))
  assert.deepEqual(begun.map((it) => it.status).toSorted(), [200, 409, 409], 'three leads press at once')
  assert.equal(await manager.refused(beginOverload, { reason: REASON }), 'overload.runs')
  const during = await now(ruleInForce)
  assert.deepEqual(during.weights, { ...GUARD, coolSeconds: 0 })
  assert.equal(new Date((await read()).overload?.until ?? 0).getTime(), closes.getTime())
  await manager.does(endRoutingOverload)
  assert.equal((await now(ruleInForce)).weights, GUARD)
  await lead.does(beginOverload, { reason: REASON })
  house.pass((closes.getTime() - house.clock.now().getTime()) / 60_000 + 1)
  assert.equal((await now(ruleInForce)).weights, GUARD, 'no clock has rung')
  await house.inside((tx) =>
    sql`update desk.queues set calendar = 'weekdays', hours = '[{"days":[1,2,3,4,5,6,7],"from":"00:00","to":"00:01"}]'`.execute(
      tx,
    ),
  )
  assert.equal(await lead.refused(beginOverload, { reason: REASON }), 'overload.closed')
  await endsAll()
})
