import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { seePresence } from '#routing/presence/presence.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readContact, readStory } from '../contact-view/view.contract.ts'
import { callHelp, closeNormally, warn, withdrawHelp } from '../exits/exit.contract.ts'
import { answerCall, takeOver, whisperTo } from './lead.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')

async function meiTalks() {
  await house.advance(300)
  return aContact(house)
}
const helpOf = async (id: string, as = lead) =>
  (await as.does(readFloor)).needs.filter((need) => need.contact === id && need.kind === 'help')

test('the help key is on every lead’s floor with the answer to the same request [S2-30] [S2-37]', async () => {
  const { id, ends } = await meiTalks()
  assert.deepEqual(await mei.does(callHelp, { id }), { asked: true })
  for (const it of [lead, second]) assert.equal((await helpOf(id, it)).length, 1)
  const { seats } = await lead.does(readFloor)
  assert.equal(seats.find((seat) => seat.agent.id === house.idOf('mei'))?.needs, 'help')
  assert.deepEqual(await mei.does(callHelp, { id }), { asked: false }, 'pressed twice is one call')
  await ends()
  assert.deepEqual(await helpOf(id), [])
})

test('one lead goes, the other is told that somebody is there [S2-37]', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  house.pass(0.5)
  const [need] = await helpOf(id)
  const both = await Promise.all([
    lead.tries(answerCall, { id: need?.id ?? '', mode: 'whisper' }),
    second.tries(answerCall, { id: need?.id ?? '', mode: 'join' }),
  ])
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(both.find((it) => it.said)?.said?.code, 'assist.already_answered')
  const { response } = await lead.does(readFloor)
  assert.equal(response.slowestSeconds, 30)
  await ends()
  assert.equal(await lead.refused(answerCall, { id: need?.id ?? '', mode: 'whisper' }), 'assist.over')
})

test('help that came once may be called again, and is not lost because somebody was there before [S2-30]', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  await lead.does(answerCall, { id: (await helpOf(id))[0]?.id ?? '', mode: 'whisper' })
  house.pass(3)
  assert.deepEqual(await mei.does(callHelp, { id }), { asked: true })
  const open = await helpOf(id)
  assert.deepEqual(
    open.map((it) => it.answeredBy),
    [null],
  )
  await ends()
})

test('the lead takes over with the whole story, and Mei is out of reach for ten minutes at once [S2-30]', async () => {
  const contact = await meiTalks()
  const { id, line } = contact
  await contact.customerSays('third time I tell you')
  await mei.does(callHelp, { id })
  await lead.does(answerCall, { id: (await helpOf(id))[0]?.id ?? '', mode: 'take_over' })
  const view = await lead.does(readContact, { id })
  assert.deepEqual([view.mine, view.agent?.id, view.utterances.length], [true, house.idOf('lead'), 1])
  assert.ok(await lead.does(readStory, { id }))
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(unavailableUntil, new Date(house.clock.now().getTime() + 600_000).toISOString())
  const call = { channel: 'phone' as const, language: 'zh-Hant' as const, queue: 'shop', agent: 'mei' }
  assert.equal(await line.refused(startContact, call), 'agent.unavailable')
  assert.equal(await mei.refused(warn, { id }), 'contact.not_yours')
  await lead.does(closeNormally, { id })
  assert.equal((await lead.does(seePresence)).unavailableUntil, null, 'who came to help did not call for help')
  house.pass(10)
  const next = await aContact(house)
  await next.ends()
})

test('a lead who is talking cannot take a second voice over, and nothing of the attempt remains', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id, handover: true })
  const own = await aContact(house, { agent: 'lead' })
  const [need] = await helpOf(id)
  assert.equal(await lead.refused(answerCall, { id: need?.id ?? '', mode: 'take_over' }), 'agent.busy')
  assert.equal((await helpOf(id))[0]?.answeredBy, null)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  await own.ends()
  await lead.does(answerCall, { id: need?.id ?? '', mode: 'take_over' })
  await ends()
})

test('a lead takes over unasked, and whispers where only the agent sees it', async () => {
  const { id, ends } = await meiTalks()
  await lead.does(whisperTo, { id, words: 'Offer the Friday slot' })
  assert.deepEqual(
    (await mei.does(readContact, { id })).whispers.map((it) => it.words),
    ['Offer the Friday slot'],
  )
  await lead.does(takeOver, { id })
  assert.equal((await lead.does(readContact, { id })).mine, true)
  await ends()
  assert.equal(await lead.refused(takeOver, { id }), 'contact.ended')
  assert.equal(await lead.refused(whisperTo, { id, words: 'x' }), 'contact.ended')
  for (const refused of [
    lead.refused(takeOver, { id: crypto.randomUUID() }),
    lead.refused(whisperTo, { id: crypto.randomUUID(), words: 'x' }),
  ])
    assert.equal(await refused, 'contact.unknown')
})

test('somebody who speaks of dying: help is asked for Mei by itself, and after a take-over she rests for the shift [P37]', async () => {
  const contact = await meiTalks()
  const { id } = contact
  await contact.customerSays('I want to end my life')
  const needs = (await lead.does(readFloor)).needs.filter((need) => need.contact === id)
  assert.deepEqual(
    needs.map((need) => [need.kind, need.because]),
    [['asked_by_rule', 'self_harm']],
  )
  assert.deepEqual(
    (await mei.does(readContact, { id })).advice.map((it) => it.does),
    ['help', null],
  )
  await lead.does(answerCall, { id: needs[0]?.id ?? '', mode: 'take_over' })
  const until = new Date((await mei.does(seePresence)).unavailableUntil ?? 0)
  assert.equal(until.getTime() - house.clock.now().getTime(), 240 * 60_000)
  await lead.does(closeNormally, { id })
  await house.advance(300)
})

test('a call taken back within a few seconds leaves the floor, and may be made again', async () => {
  const { id, ends } = await meiTalks()
  await mei.does(callHelp, { id })
  const [need] = await helpOf(id)
  await mei.does(withdrawHelp, { id })
  assert.deepEqual(await helpOf(id), [])
  assert.equal(await lead.refused(answerCall, { id: need?.id ?? '', mode: 'join' }), 'assist.over')
  assert.deepEqual(await mei.does(callHelp, { id }), { asked: true })
  await ends()
})

test('nobody answers their own call, and an unknown one is unknown', async () => {
  const own = await aContact(house, { agent: 'lead' })
  await lead.does(callHelp, { id: own.id })
  const { assists } = await lead.does(readContact, { id: own.id })
  assert.equal(await lead.refused(answerCall, { id: assists[0]?.id ?? '', mode: 'whisper' }), 'assist.your_own')
  assert.equal(await lead.refused(answerCall, { id: crypto.randomUUID(), mode: 'whisper' }), 'assist.unknown')
  await own.ends()
})
