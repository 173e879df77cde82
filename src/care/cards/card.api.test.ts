import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { callHelp } from '#live/exits/exit.contract.ts'
import { answerCall, settleCareCard } from '#live/leading/lead.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'

const house = await openHouse()
after(() => house.close())
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')
const cards = async () => (await lead.does(readFloor)).needs.filter((need) => need.kind === 'care')

async function afterAContact({ minutes = 1, said = 'hello' } = {}) {
  await house.advance(300)
  const contact = await aContact(house)
  await contact.customerSays(said)
  house.pass(minutes)
  await contact.ends()
  return (await cards()).at(-1)
}

test('after ten minutes of talking, or a hard contact, a lead is asked to bring water; after a short and quiet one nobody is [S2-52]', async () => {
  assert.equal(await afterAContact(), undefined)
  assert.equal(await afterAContact({ minutes: 9.9 }), undefined)
  assert.deepEqual([(await afterAContact({ minutes: 10 }))?.because], ['long_contact'])
  assert.deepEqual([(await afterAContact({ said: 'you idiot' }))?.because], ['hard_contact'])
})

test('a card is carried out, or the person would rather not; both are logged and neither is a score [S2-52]', async () => {
  for (const state of ['done', 'declined'] as const) {
    const card = await afterAContact({ minutes: 12 })
    await lead.does(settleCareCard, { id: card?.id ?? '', state })
    assert.equal(await lead.refused(settleCareCard, { id: card?.id ?? '', state }), 'card.already_settled')
    assert.deepEqual(await cards(), [])
    house.pass(1)
    const { handled } = await lead.does(readFloor)
    assert.equal(handled[0]?.what, `care_${state}`)
  }
  assert.equal(await lead.refused(settleCareCard, { id: crypto.randomUUID(), state: 'done' }), 'card.unknown')
})

test('after a quarter of an hour the card is gone, whether or not a clock rings [S2-52]', async () => {
  const card = await afterAContact({ minutes: 12 })
  house.pass(14.9)
  assert.equal((await cards()).length, 1)
  house.pass(0.1)
  assert.deepEqual(await cards(), [])
  assert.equal(await lead.refused(settleCareCard, { id: card?.id ?? '', state: 'done' }), 'card.stale')
  await house.ring()
  assert.deepEqual(await cards(), [])
  assert.equal(await lead.refused(settleCareCard, { id: card?.id ?? '', state: 'done' }), 'card.stale')
})

test('two leads at one card: one of them carries it out', async () => {
  const card = await afterAContact({ minutes: 12 })
  const second = await house.signIn('lead_two')
  const both = await Promise.all(
    [lead, second].map((it) => it.tries(settleCareCard, { id: card?.id ?? '', state: 'done' })),
  )
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
})

test('three agents on the same hard call: one steady, one breathes, one calls for help; each is met differently and none is scored (A14)', async () => {
  await house.advance(300)
  const steady = await aContact(house, { agent: 'jun' })
  const helped = await aContact(house, { agent: 'mei' })
  for (const it of [steady, helped]) await it.customerSays('you idiot')
  await mei.does(callHelp, { id: helped.id })
  const [need] = (await lead.does(readFloor)).needs.filter((it) => it.kind === 'help')
  await lead.does(answerCall, { id: need?.id ?? '', mode: 'whisper' })
  for (const it of [steady, helped]) await it.ends()
  const seats = (await lead.does(readFloor)).seats.filter((seat) => seat.unavailableUntil)
  const rest = seats.map(
    (seat) => (new Date(seat.unavailableUntil ?? 0).getTime() - house.clock.now().getTime()) / 60_000,
  )
  assert.deepEqual(
    rest.map(Math.round).toSorted((a, b) => a - b),
    [5, 10],
  )
})
