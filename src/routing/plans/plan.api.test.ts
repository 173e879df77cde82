import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { EVENT_OF, FIRST } from '../asking/inputs.ts'
import { drained, planning } from '../asking/plan.ts'
import { readPlanHistory } from '../history/history.contract.ts'
import { keepPlan, listPlans, readPlan } from './plan.contract.ts'

const house = await openHouse()
after(() => house.close())
const [lead, manager, agent] = [await house.signIn('lead'), await house.signIn('manager'), await house.signIn('mei')]

const inputs = { ...FIRST, heads: 20, contactsADay: 900, event: 'consumer_day' as const, ...EVENT_OF.consumer_day }
const outcome = drained(planning({ ...inputs, days: 1 }, 7))
const kept = { name: '3 月 15 日', inputs: { ...inputs, days: 1 as const }, outcome, seed: 7 }

test('a lead keeps a plan; the manager reads it whole and can run it again to the same figures', async () => {
  const { id } = await lead.does(keepPlan, kept)
  const { plans } = await manager.does(listPlans)
  assert.equal(plans[0]?.id, id)
  assert.deepEqual([plans[0]?.name, plans[0]?.heads, plans[0]?.preset], ['3 月 15 日', 20, 'neutral'])
  const read = await manager.does(readPlan, { id })
  assert.deepEqual(read.outcome, outcome)
  assert.deepEqual(drained(planning(read.inputs, read.seed)), outcome)
})

test('a kept plan is never changed, not even by the house itself', async () => {
  await lead.does(keepPlan, kept)
  await assert.rejects(
    house.inside((tx) => sql`update routing.plans set name = 'x'`.execute(tx)),
    /permission denied/,
  )
  await assert.rejects(
    house.inside((tx) => sql`delete from routing.plans`.execute(tx)),
    /permission denied/,
  )
})

test('only those who plan may plan, and nonsense is kept by nobody', async () => {
  const before = (await lead.does(listPlans)).plans.length
  assert.equal((await agent.tries(listPlans)).said?.code, 'access.not_yours')
  assert.equal((await agent.tries(readPlanHistory, {})).said?.code, 'access.not_yours')
  assert.equal((await agent.tries(keepPlan, kept)).said?.code, 'access.not_yours')
  const other = { ...kept, inputs: { ...kept.inputs, preset: 'shield' as const } }
  assert.equal((await lead.tries(keepPlan, other)).said?.code, 'plan.other_rule')
  for (const wrong of [
    { ...kept, name: ' ' },
    { ...kept, seed: 0 },
    { ...kept, inputs: { ...kept.inputs, heads: 1 } },
    { ...kept, inputs: { ...kept.inputs, agent: 'mei' } },
  ])
    assert.equal((await lead.tries(keepPlan, wrong)).said?.code, 'input.invalid')
  assert.equal((await lead.tries(readPlan, { id: '00000000-0000-7000-8000-000000000000' })).said?.code, 'plan.unknown')
  assert.equal((await lead.does(listPlans)).plans.length, before)
})

test('a young house cannot tell its own figures, and says so for each', async () => {
  const own = await lead.does(readPlanHistory, {})
  assert.equal(own.days, 0)
  for (const name of ['contacts', 'handle', 'patience', 'abusive', 'recall', 'abandonment'] as const)
    assert.deepEqual([own[name].value, 'why' in own[name] && own[name].why], [null, 'too_few'], name)
})

test('a house with a week behind it tells its half hours and waits, and nothing of anybody', async () => {
  await aContact(house)
  await house.inside((tx) =>
    sql`insert into desk.contacts (id, house, channel, language, queue, customer, agent, state, started_at, answered_at,
        ended_at, ended_by, conversation)
      select gen_random_uuid(), platform.house(), 'phone', 'zh-Hant', (select id from desk.queues limit 1),
        (select id from desk.customers limit 1), case when gone then null else person end, 'ended', at,
        case when gone then null else at + interval '30 seconds' end,
        at + case when gone then interval '90 seconds' else interval '330 seconds' end,
        'customer', case when not gone and nth % 10 = 1 then '{"so":{"borne":3}}' else '{}' end::jsonb
      from (select nth, nth % 8 = 0 as gone, ${house.clock.now().toISOString()}::timestamptz - make_interval(days => 1 + nth % 7, mins => 30 * (nth % 4)) as at,
          (select array_agg(id) from platform.people where role in ('agent','lead'))[1 + nth % 6] as person
        from generate_series(1, 480) nth) it`.execute(tx),
  )
  const own = await manager.does(readPlanHistory, {})
  assert.equal(own.days, 7)
  assert.equal(own.contacts.n, 480)
  assert.deepEqual(own.handle, { value: 300, n: 420 })
  assert.deepEqual(own.patience, { value: (60 * 90 + 420 * 30) / 60, n: 60 })
  assert.deepEqual(own.abandonment, { value: 60 / 480, n: 480 })
  assert.ok(own.abusive.value && own.abusive.value > 0.08 && own.abusive.value < 0.13)
  assert.ok(!JSON.stringify(own).includes(house.idOf('mei')))
})
