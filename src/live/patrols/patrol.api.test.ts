import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setPresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listPatrols, readRoute, switchOff, switchOn, visit } from './patrol.contract.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')
const manager = await house.signIn('manager')
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const told = async (patrol: string) =>
  (
    await house.inside((tx) =>
      tx
        .selectFrom('platform.facts')
        .select(['name', 'topics', 'body'])
        .where('about', '=', patrol)
        .orderBy('seq')
        .execute(),
    )
  ).filter((it) => it.name !== 'patrol.offered')
const stateNow = async () => (await manager.does(listPatrols)).patrols[0]
const route = async (id: string) => (await lead.does(readRoute, { id })).stops

test('a round that was missed reminds the lead, then the manager; one that is walked reminds nobody [S2-35]', async () => {
  const { id } = await manager.does(switchOn, { lead: 'lead' })
  assert.equal(await lead.refused(switchOn, {}), 'patrol.already_on')
  assert.deepEqual([(await stateNow())?.state, (await stateNow())?.lead.id], ['due', house.idOf('lead')])
  await mei.does(setPresence, { state: 'available' })
  await house.ring()
  await house.advance(5)
  assert.equal((await stateNow())?.state, 'missed')
  await house.advance(5)
  await house.advance(10)
  const facts = await told(id)
  assert.deepEqual(
    facts.map((it) => it.name),
    ['patrol.switched_on', 'patrol.due', 'patrol.lead_reminded', 'patrol.manager_told'],
  )
  assert.ok(facts[2]?.topics.includes(`person:${house.idOf('lead')}`))
  assert.ok(facts[3]?.topics.includes(`person:${house.idOf('manager')}`))

  const walked = await lead.does(visit, { id, seat: house.idOf('mei'), did: 'water' })
  assert.equal(walked.round, 1)
  assert.equal((await stateNow())?.state, 'walked')
  await house.advance(29)
  assert.equal((await told(id)).length, 4, 'nobody is reminded of a round that was walked')
  await house.advance(1)
  assert.equal((await stateNow())?.state, 'due')
  await second.does(visit, { id, seat: house.idOf('mei'), did: 'nothing_needed' })
  await house.advance(20)
  assert.equal((await told(id)).filter((it) => it.name === 'patrol.lead_reminded').length, 1)
  await lead.does(switchOff, { id })
  assert.equal(await lead.refused(switchOff, { id }), 'patrol.unknown')
  assert.equal(await lead.refused(visit, { id, seat: house.idOf('mei'), did: 'water' }), 'patrol.over')
  assert.deepEqual((await lead.does(listPatrols)).patrols, [])
})

test('after a hard contact somebody is walked to first; a seat is walked to once a round, whoever walks [S2-35]', async () => {
  for (const it of [mei, jun]) await it.does(setPresence, { state: 'available' })
  const { id } = await lead.does(switchOn, { minutes: 20 })
  const hard = await aContact(house, { agent: 'jun' })
  await hard.customerSays('you idiot')
  await hard.ends()
  assert.deepEqual(
    (await route(id)).map((it) => [it.seat, it.because]),
    [
      [house.idOf('jun'), 'hard_contact'],
      [house.idOf('mei'), 'break'],
    ],
  )
  assert.deepEqual(Object.keys((await route(id))[0] ?? {}).toSorted(), ['because', 'did', 'name', 'seat', 'since'])
  const both = await Promise.all(
    [lead, second].map((it) => it.tries(visit, { id, seat: house.idOf('jun'), did: 'water' })),
  )
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(both.find((it) => it.said)?.said?.code, 'patrol.was_there')
  assert.deepEqual(
    (await route(id)).map((it) => it.did),
    ['water', null],
  )
  assert.equal(await lead.refused(visit, { id, seat: house.idOf('lead'), did: 'water' }), 'patrol.seat_unknown')
  assert.equal(
    await lead.refused(visit, { id: crypto.randomUUID(), seat: house.idOf('mei'), did: 'water' }),
    'patrol.unknown',
  )
  assert.equal((await lead.tries(visit, { id, seat: house.idOf('mei'), did: 'looked_tired' } as never)).status, 400)
})

test('what is kept of a round is what was offered, and not at whose seat [X9] [S2-35]', async () => {
  await house.advance(20)
  const visits = await house.inside((tx) => tx.selectFrom('live.patrol_visits').select(['seat', 'did']).execute())
  assert.ok(visits.length > 0)
  assert.deepEqual([...new Set(visits.map((it) => it.seat))], [null])
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['about', 'body', 'topics']).where('name', 'like', 'patrol.%').execute(),
  )
  for (const person of ['mei', 'jun']) assert.ok(!JSON.stringify(facts).includes(house.idOf(person)), person)
  for (const who of [mei, await house.signIn('qa'), await house.signIn('executive'), await house.signIn('admin')])
    assert.equal(await who.refused(listPatrols), 'access.not_yours')
})

test('at midnight the patrol is over, whether or not a clock rings', async () => {
  house.pass(24 * 60)
  assert.deepEqual((await lead.does(listPatrols)).patrols, [])
  await house.ring()
  const { id } = await lead.does(switchOn, {})
  await lead.does(switchOff, { id })
  assert.equal(await lead.refused(switchOn, { lead: 'mei' }), 'agent.unknown')
  assert.equal((await lead.tries(switchOn, { minutes: 5 })).status, 400)
})
