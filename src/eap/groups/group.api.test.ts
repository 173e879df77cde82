import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, type Holder } from '#testing/wall.ts'
import { startContact } from '../../routing/arrivals/arrival.contract.ts'
import { stepOut } from '../../routing/step-outs/step-out.contract.ts'
import { readDesk } from '../desk/desk.contract.ts'
import { readRoom } from '../room/room.contract.ts'
import { askSeat, endGroup, leaveSeat, listGroups, openGroup, rateGroup, takeSeat } from './group.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')
const pei = await aCounsellor(house, 'counsellor_two')
const mei = await house.signIn('mei')
const staff = await Promise.all(
  ['mei', 'jun', 'lan', 'agent', 'qa', 'legal', 'compliance', 'department'].map((key) => aMember(house, key)),
)

const at = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
const aGroup = (more: { forLeads?: boolean; seats?: number; in?: number } = {}) =>
  wei.at.does(openGroup, {
    title: '接完難受的電話之後',
    about: '先把話說出來，再聽聽別人怎麼過的，最後練一個技巧。',
    materials: '帶一支筆就好。',
    skill: 'emotion',
    forLeads: more.forLeads ?? false,
    at: at(more.in ?? 60),
    minutes: 60,
    seats: more.seats ?? 8,
  })
const ticketFor = async (member: Holder, id: string) =>
  (await (await house.signIn(member.key)).does(askSeat, { id })).ticket
const sits = async (member: Holder, id: string) =>
  member.at.tries(takeSeat, { id, ticket: await ticketFor(member, id) })
const onDesk = async (id: string) => (await wei.at.does(readDesk)).groups.find((it) => it.id === id)

test('of eight who want one of six seats at once six have one, and how many is all that anybody can see [S0-42]', async () => {
  const { id } = await aGroup({ seats: 6 })
  const answers = await Promise.all(staff.map((member) => sits(member, id)))
  assert.deepEqual(answers.map((it) => it.said?.code ?? 'seated').toSorted(), [
    'group.full',
    'group.full',
    ...Array.from({ length: 6 }, () => 'seated'),
  ])
  const group = await onDesk(id)
  assert.deepEqual([group?.taken, group?.attended, group?.ratings], [6, null, null])
  const shown = JSON.stringify(await wei.at.does(readDesk))
  for (const member of staff) assert.ok(!shown.includes(member.id) && !shown.includes(house.idOf(member.key)))
  const [listed] = (await mei.does(listGroups)).groups
  assert.equal(listed?.isFull, true)
  assert.equal('taken' in (listed ?? {}), false)
})

test('a lead of somebody who sits there can neither sit there, nor put anybody there, nor see that it is held [S0-42]', async () => {
  const { id } = await aGroup()
  for (const role of ['lead', 'lead_two', 'manager', 'second_line', 'executive', 'hr', 'admin']) {
    const leading = await house.signIn(role)
    assert.deepEqual((await leading.does(listGroups)).groups, [], role)
    assert.equal(await leading.refused(askSeat, { id }), 'group.unknown', role)
  }
  assert.equal(await (await house.signIn('client')).refused(askSeat, { id }), 'access.not_yours')
  const lead = await aMember(house, 'lead')
  const another = await aGroup({ forLeads: true })
  assert.equal(await mei.refused(askSeat, { id: another.id }), 'group.unknown')
  const ticket = await ticketFor(lead, another.id)
  assert.equal(
    await lead.at.refused(takeSeat, { id, ticket }),
    'wall.ticket_spent',
    'a ticket is good for its own group',
  )
  assert.equal((await sits(lead, another.id)).status, 200)
  assert.equal(await lead.at.refused(leaveSeat, { id }), 'group.not_seated')
})

test('it is held in paid time: who has a seat is out of the queue, by the same door as for any rest [S0-42]', async () => {
  const [member] = staff
  const { id } = await aGroup({ in: 180 })
  assert.ok(member)
  assert.equal((await sits(member, id)).status, 200)
  assert.equal((await sits(member, id)).said?.code, 'group.seated')
  await mei.does(stepOut, { from: at(180), until: at(240) })
  await house.advance(181)
  const pbx = await house.token('contacts')
  const call = {
    channel: 'chat',
    language: 'zh-Hant',
    queue: 'shop',
    customer: { phone: aPhone() },
    agent: 'mei',
  } as const
  assert.equal(await pbx.refused(startContact, call), 'agent.unavailable')
  await house.advance(60)
  assert.equal((await pbx.tries(startContact, call)).status, 200)
})

test('afterwards a number of people and three counts are left: not who came, and not who said what [S0-42]', async () => {
  const { id } = await aGroup({ in: 30 })
  for (const member of staff.slice(0, 6)) assert.equal((await sits(member, id)).status, 200)
  const [first, ...others] = staff
  assert.ok(first)
  assert.equal(await wei.at.refused(endGroup, { id, attended: 6 }), 'group.not_over')
  assert.equal(await first.at.refused(rateGroup, { id, rating: 'helped' }), 'group.not_over')
  await house.advance(95)
  assert.equal(await pei.at.refused(endGroup, { id, attended: 6 }), 'group.unknown')
  await wei.at.does(endGroup, { id, attended: 6 })
  assert.equal(await wei.at.refused(endGroup, { id, attended: 2 }), 'group.unknown')
  assert.equal((await first.at.does(readRoom)).seats.find((it) => it.group === id)?.mayRate, true)
  await first.at.does(rateGroup, { id, rating: 'not_helped' })
  assert.equal(await first.at.refused(rateGroup, { id, rating: 'helped' }), 'group.not_seated', 'once')
  for (const member of others.slice(0, 3)) await member.at.does(rateGroup, { id, rating: 'helped' })
  assert.equal((await onDesk(id))?.ratings, null, 'four are too few to show')
  await others[3]?.at.does(rateGroup, { id, rating: 'somewhat' })
  assert.deepEqual((await onDesk(id))?.ratings, { helped: 3, somewhat: 1, not_helped: 1 })
  const { rows } = await house.over.pool.query('select member from care.eap_seats where group_id = $1', [id])
  assert.equal(rows.length, 1, 'who rated is forgotten at once, and the last one with the rest')
  await house.advance(15 * 1440)
  await wei.at.does(readDesk)
  assert.equal((await house.over.pool.query('select from care.eap_seats where group_id = $1', [id])).rows.length, 0)
})

test('a group that is called off lets everybody go, and one in the past cannot be opened', async () => {
  const { id } = await aGroup()
  const [member] = staff
  assert.ok(member)
  await sits(member, id)
  await wei.at.does(endGroup, { id, attended: null })
  assert.ok((await member.at.does(readRoom)).seats.every((it) => it.group !== id))
  assert.equal(await mei.refused(askSeat, { id }), 'group.unknown')
  const late = {
    title: 'x',
    about: 'x',
    materials: '',
    skill: 'stress',
    forLeads: false,
    minutes: 60,
    seats: 6,
  } as const
  assert.equal(await wei.at.refused(openGroup, { ...late, at: at(-60) }), 'confidential.not_then')
  assert.equal(await wei.at.refused(openGroup, { ...late, at: at(60), seats: 5 }), 'input.invalid')
})
