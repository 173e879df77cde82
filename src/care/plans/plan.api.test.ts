import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Work } from '#platform/public.ts'
import type { Caller } from '#testing/caller.ts'
import { openHouse } from '#testing/house.ts'
import { writeMySupport } from '../likes/support.contract.ts'
import { giveTo, orderFor, readDiets, receiveFor } from './occasion.contract.ts'
import { addPlanItem, dropPlanItem, listPlans, makePlan, readPlan, setBudget, setPeople } from './plan.contract.ts'
import { planStands } from './stands.sql.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const mei = await house.signIn('mei')
const ids = (...keys: string[]) => keys.map((key) => house.idOf(key))
const [MEI = '', JUN = '', AGENT = ''] = ids('mei', 'jun', 'agent')

const SPAN = { from: '2026-07-15', to: '2026-07-31' }
const owned = { owner: house.idOf('lead'), backup: house.idOf('manager') }
const tea = {
  kind: 'tea' as const,
  words: '下午茶點心',
  trigger: 'on_day' as const,
  remote: false,
  costEach: 8000,
  ...owned,
}
const everybody = [
  { person: MEI, shift: 'day' as const, remote: false },
  { person: JUN, shift: 'night' as const, remote: false },
  { person: AGENT, shift: 'day' as const, remote: true },
]
async function aPlan({ budget = 100_000 } = {}) {
  const { id } = await manager.does(makePlan, { name: '退款潮', ...SPAN, budget })
  await lead.does(setPeople, { id, people: everybody })
  return id
}
const planOf = (id: string) => lead.does(readPlan, { id })
const onDay = (id: string, day: string, more: object = {}) =>
  lead.does(addPlanItem, { id, ...tea, day, shifts: ['day', 'evening', 'night'], remote: true, ...more })
const theWork = (tx: unknown) =>
  ({ tx, house: house.house.house, now: house.clock.now(), zone: 'Asia/Taipei' }) as unknown as Work

test('a plan stands once nobody is left out: the night and those at home too, and only then may a period open [S2-49] [S2-54]', async () => {
  const id = await aPlan()
  const asked = () => house.inside((tx) => planStands(theWork(tx), SPAN.from, SPAN.to))
  assert.deepEqual(
    (await planOf(id)).problems.map((it) => it.problem),
    ['nothing_planned', 'left_out'],
  )
  await lead.does(addPlanItem, { id, ...tea, day: '2026-07-20', shifts: ['day'] })
  assert.deepEqual(new Set((await planOf(id)).problems.flatMap((it) => it.people)), new Set([JUN, AGENT]))
  assert.deepEqual(await asked(), { stands: false, without: ['zh-Hans', 'zh-Hant'] })
  await lead.does(addPlanItem, {
    id,
    ...tea,
    kind: 'voucher',
    words: '宵夜券',
    trigger: 'shift_end',
    shifts: ['day', 'night'],
    remote: true,
  })
  assert.ok((await planOf(id)).stands)
  assert.deepEqual(
    await asked(),
    { stands: false, without: ['zh-Hans'] },
    'the other floor has nobody who planned for it',
  )

  // Somebody new on the floor, and the plan does not stand until they are on it.
  await lead.does(setPeople, { id, people: everybody.slice(0, 2) })
  assert.deepEqual((await planOf(id)).problems, [{ problem: 'not_on_the_list', people: [AGENT] }])
  await lead.does(setPeople, { id, people: everybody })
  assert.deepEqual(
    (await house.inside((tx) => planStands(theWork(tx), '2026-07-15', '2026-08-15'))).without.length,
    2,
    'longer than the plan',
  )
})

test('who may plan: the manager says what it costs, leads run it, agents and other floors find no plan', async () => {
  const id = await aPlan()
  assert.equal((await lead.tries(makePlan, { name: 'x', ...SPAN, budget: 1 })).status, 403)
  for (const who of ['mei', 'second_line', 'admin', 'hr', 'executive'])
    assert.equal((await (await house.signIn(who)).tries(readPlan, { id })).status, 403, who)
  assert.equal(
    await manager.refused(makePlan, { name: 'x', from: '2026-07-20', to: '2026-07-19', budget: 1 }),
    'plan.ends_before',
  )
  assert.equal(
    await manager.refused(makePlan, { name: 'x', from: '2026-01-01', to: '2026-12-31', budget: 1 }),
    'plan.too_long',
  )
  assert.equal(await lead.refused(readPlan, { id: crypto.randomUUID() }), 'plan.unknown')
  assert.equal(
    await lead.refused(setPeople, { id, people: [{ ...everybody[0], person: house.idOf('lan') } as never] }),
    'plan.person_unknown',
  )
  const item = { id, ...tea, shifts: ['day' as const] }
  assert.equal(await lead.refused(addPlanItem, { ...item, day: '2026-07-20', owner: MEI }), 'plan.owner_unknown')
  assert.equal(
    await lead.refused(addPlanItem, { ...item, day: '2026-07-20', backup: owned.owner }),
    'plan.owner_is_backup',
  )
  assert.equal(await lead.refused(addPlanItem, item), 'plan.day_needed')
  assert.equal(await lead.refused(addPlanItem, { ...item, day: '2026-08-20' }), 'plan.day_outside')
  assert.equal(await lead.refused(dropPlanItem, { id, item: crypto.randomUUID() }), 'plan.item_unknown')
  assert.deepEqual((await planOf(id)).items, [], 'what was refused is not there')
})

test('ordered, come, given: each step waits for the one before, and who got it is counted against whom it was for [S2-49]', async () => {
  const id = await aPlan()
  await onDay(id, '2026-07-15')
  const [occasion] = (await planOf(id)).occasions
  const it = { id: occasion?.id ?? '' }
  assert.equal(occasion?.heads, 3)
  assert.equal(await lead.refused(receiveFor, { ...it, spent: 1 }), 'occasion.not_ordered')
  assert.equal(await lead.refused(giveTo, { ...it, people: [MEI] }), 'occasion.not_come')
  await lead.does(orderFor, { ...it, amount: 24_000, words: '巷口的店' })
  assert.deepEqual(await lead.does(receiveFor, { ...it, spent: 23_000, receipt: 'AB-1' }), { left: 77_000 })
  assert.equal(await lead.refused(receiveFor, { ...it, spent: 1 }), 'occasion.already_came')
  assert.equal(await lead.refused(orderFor, { ...it, amount: 1 }), 'occasion.already_came')
  assert.equal(await lead.refused(giveTo, { ...it, people: [house.idOf('lan')] }), 'occasion.not_meant')
  assert.equal(await lead.refused(giveTo, { id: crypto.randomUUID(), people: [] }), 'occasion.unknown')
  assert.deepEqual(await lead.does(giveTo, { ...it, people: [MEI, JUN] }), { given: 2, heads: 3 })
  assert.deepEqual(await lead.does(giveTo, { ...it, people: [MEI, AGENT] }), { given: 3, heads: 3 }, 'once each')
  await onDay(id, '2026-07-16')
  const { rate } = (await lead.does(listPlans)).plans.find((plan) => plan.id === id) ?? { rate: null }
  assert.deepEqual(rate, { done: 1, due: 1, reached: 3, heads: 3 }, 'tomorrow is in neither number')
})

test('a budget cannot be overdrawn, not by two orders at once and not by a receipt [S2-49]', async () => {
  const pairs = 12
  for (let round = 0; round < pairs; round++) {
    const id = await aPlan({ budget: 30_000 })
    await onDay(id, '2026-07-20')
    await onDay(id, '2026-07-21')
    const [one, two] = (await planOf(id)).occasions
    const tries = await Promise.all([
      lead.tries(orderFor, { id: one?.id ?? '', amount: 20_000 }),
      manager.tries(orderFor, { id: two?.id ?? '', amount: 20_000 }),
    ])
    assert.deepEqual(tries.map((it) => it.status).toSorted(), [200, 409], `round ${round}`)
    const { used, occasions } = await planOf(id)
    assert.equal(used, 20_000)
    const ordered = occasions.find((it) => it.ordered !== null)?.id ?? ''
    assert.equal(await lead.refused(receiveFor, { id: ordered, spent: 30_001 }), 'plan.budget_overdrawn')
    assert.equal(await manager.refused(setBudget, { id, budget: 19_999 }), 'plan.budget_overdrawn')
  }
})

test('what somebody cannot eat reaches whoever orders it, only if they share it, and they see that it was read [S2-49]', async () => {
  const id = await aPlan()
  await onDay(id, '2026-07-20')
  const it = { id: (await planOf(id)).occasions[0]?.id ?? '' }
  await mei.does(writeMySupport, { diet: '不吃花生', dietShared: false })
  assert.deepEqual((await lead.does(readDiets, it)).diets, [])
  await mei.does(writeMySupport, { diet: '不吃花生', dietShared: true })
  assert.deepEqual(
    (await lead.does(readDiets, it)).diets.map((diet) => [diet.id, diet.words]),
    [[MEI, '不吃花生']],
  )
  const other: Caller = await house.signIn('lead_two')
  assert.equal(await other.refused(readDiets, it), 'occasion.not_yours')
  assert.ok(!(await other.ask('GET', `/api/care-plans/${id}`)).text.includes('花生'))
  const reads = (await mei.ask('GET', '/api/mine')).json as { reads: { what: string; name: string }[] }
  assert.deepEqual(
    reads.reads.map((read) => [read.what, read.name]),
    [['diet', 'lead of the tests']],
  )
  await mei.does(writeMySupport, {})
})
