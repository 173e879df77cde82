import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { decideIncident, readIncident } from '#guard/incidents/incident.contract.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, confirms, LIMBS } from '#testing/incident.ts'
import { setDuty } from '../duties/duty.contract.ts'
import { acknowledge, listEmergencies, readEmergency, sayDanger, writePlan } from './emergency.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, lead, manager, second, executive] = [
  await house.signIn('mei'),
  await house.signIn('lead'),
  await house.signIn('manager'),
  await house.signIn('second_line'),
  await house.signIn('executive'),
]
const danger = { says: 'I will kill you', report: { kind: 'threat', level: 4 } } as const
const emergencyOf = async (id: string) => (await manager.does(readEmergency, { id })).emergency
const called = async (id: string) => (await emergencyOf(id))?.pages.map((it) => it.link)
const pages = async (about: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('platform.facts')
      .select(['topics', 'body'])
      .where('about', '=', about)
      .where('name', '=', 'emergency.paged')
      .orderBy('seq')
      .execute(),
  )

test('a threat to kill: whoever is on duty is called in the same moment, and every two minutes the next, until somebody has it [P36]', async () => {
  await lead.does(setDuty, { person: 'lead_two', until: inHours(house, 20) })
  const { id } = await anIncident(house, danger)
  const first = await emergencyOf(id)
  assert.deepEqual(await called(id), ['duty'])
  assert.equal(Date.parse(first?.until ?? '') - house.clock.now().getTime(), 120_000)
  assert.deepEqual((await pages(first?.id ?? ''))[0]?.topics.includes(`person:${house.idOf('lead_two')}`), true)
  await house.advance(1)
  assert.deepEqual(await called(id), ['duty'], 'they still have a minute')
  const links = ['manager', 'second_line', 'executive', 'duty']
  for (const [n, link] of links.entries()) {
    await house.advance(n === 0 ? 1 : 2)
    assert.deepEqual((await called(id))?.at(-1), link)
  }
  const due = (await second.does(listEmergencies)).emergencies.find((it) => it.incident === id)
  assert.equal(due?.mine, true)
  await second.does(acknowledge, { id: first?.id ?? '' })
  assert.equal(await executive.refused(acknowledge, { id: first?.id ?? '' }), 'emergency.taken')
  await house.advance(60)
  assert.equal((await called(id))?.length, 5, 'nobody else is called then')
  assert.equal((await emergencyOf(id))?.acknowledged?.by, 'second_line of the tests')
  assert.ok(!(await second.does(listEmergencies)).emergencies.some((it) => it.incident === id))
})

test('of two who take it at once one has it; an alarm that is lost or rings twice calls nobody wrongly [P36]', async () => {
  const { id } = await anIncident(house, danger)
  const emergency = (await emergencyOf(id))?.id ?? ''
  house.pass(30)
  await house.ring()
  await house.ring()
  assert.equal((await called(id))?.length, 2)
  const tries = await Promise.all([manager, second].map((who) => who.tries(acknowledge, { id: emergency })))
  assert.deepEqual(tries.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await manager.refused(acknowledge, { id: crypto.randomUUID() }), 'emergency.unknown')
})

test('a plan for her safety lies ready with an end, is written anew and never over what stood there [P36]', async () => {
  const { id } = await anIncident(house, danger)
  const first = await emergencyOf(id)
  assert.ok(first && Date.parse(first.plan.expiresAt) > house.clock.now().getTime())
  const plan = { risk: 'He knows the shop', measures: 'Side door, two of us', tell: 'Door staff', police: 'R-77' }
  const { id: emergency } = first
  for (const expiresAt of [inHours(house, -1), inHours(house, 24 * 200)])
    assert.equal(await manager.refused(writePlan, { id: emergency, ...plan, expiresAt }), 'emergency.no_end')
  assert.equal(
    await manager.refused(writePlan, { id: crypto.randomUUID(), ...plan, expiresAt: inHours(house, 9) }),
    'emergency.unknown',
  )
  await manager.does(writePlan, { id: emergency, ...plan, expiresAt: inHours(house, 48) })
  const now = await emergencyOf(id)
  assert.deepEqual([now?.plan.police, now?.plan.by, now?.plan.expired], ['R-77', 'manager of the tests', false])
  const rows = await house.inside((tx) =>
    tx.selectFrom('live.safety_plans').select('id').where('emergency', '=', emergency).execute(),
  )
  assert.equal(rows.length, 2)
  await manager.does(acknowledge, { id: emergency })
  house.pass(49 * 60)
  assert.equal((await emergencyOf(id))?.plan.expired, true)
})

test('danger is said by whoever sees it, before anybody confirms; to confirm it as danger it has to be said first [P36] [S0-39]', async () => {
  const { id } = await anIncident(house, { says: 'your mother', report: { kind: 'stalking', level: 3 } })
  const asDanger = { kind: 'stalking', level: 4, target: 'agent', ...LIMBS } as const
  assert.equal(await lead.refused(decideIncident, { id, confirm: true, ...asDanger }), 'incident.danger_first')
  const { emergency } = await mei.does(sayDanger, { id })
  assert.equal((await mei.does(sayDanger, { id })).emergency, emergency)
  assert.equal((await mei.does(readIncident, { id })).level, 4)
  await confirms(lead, id, asDanger as never)
  assert.equal(await mei.refused(sayDanger, { id: crypto.randomUUID() }), 'incident.unknown')
  const low = await anIncident(house, { says: 'damn', report: { kind: 'profanity', level: 1 } })
  assert.equal(await mei.refused(sayDanger, { id: low.id }), 'incident.above_one')
  assert.equal(await emergencyOf(low.id), null)
})

test('whoever is in danger is not asked to take care of it', async () => {
  const { id } = await anIncident(house, { ...danger, agent: 'second_line' })
  const emergency = (await emergencyOf(id))?.id ?? ''
  assert.equal(await second.refused(acknowledge, { id: emergency }), 'emergency.own')
  for (let n = 0; n < 8; n++) await house.advance(2)
  assert.ok(!(await pages(emergency)).some((it) => it.topics.includes(`person:${house.idOf('second_line')}`)))
})
