import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readCase } from '#desk/cases/case.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { endRecovery, seePresence, setPresence } from '#routing/presence/presence.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { readCareTasks } from '../tasks/task.contract.ts'
import {
  acceptTalkNow,
  askForTalk,
  endTalkNow,
  listTalkers,
  offerTalk,
  readTalk,
  withdrawTalk,
} from './talk.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const second = await house.signIn('lead_two')
const manager = await house.signIn('manager')
const pbx = await house.token('contacts')

const call = (more: object = {}) => ({
  channel: 'phone' as const,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  ...more,
})
const asked = async (who: Caller) => (await who.does(readCareTasks)).talks.filter((it) => it.state !== 'over')
const withdraw = async (talk: string) => {
  await mei.does(withdrawTalk, { id: talk })
  await mei.does(endRecovery)
}

test('who needs a talk is off the queue in the same moment, before anybody has answered, and may end it themselves [S4-39] [S4-66] [A7]', async () => {
  await mei.does(setPresence, { state: 'available' })
  const { id } = await mei.does(askForTalk, {})
  assert.ok((await mei.does(seePresence)).unavailableUntil)
  assert.equal(await pbx.refused(startContact, call({ agent: 'mei' })), 'agent.unavailable')
  const waiting = await pbx.does(startContact, call())
  assert.equal(waiting.agent, null, 'it waits, and does not ring her')
  await pbx.ask('POST', `/api/contacts/${waiting.id}/end`, { body: { by: 'lost' } })
  assert.equal(await mei.refused(askForTalk, {}), 'talk.already_asked')
  assert.equal((await mei.does(readMyAftercare)).talks[0]?.state, 'asked')
  // Nobody else sees more than they see of anybody who is away for a while.
  const seat = (await lead.does(readFloor)).seats.find((it) => it.agent.id === house.idOf('mei'))
  assert.equal(seat?.state, 'unavailable')
  assert.ok(!JSON.stringify(await second.does(readFloor)).includes('talk'))
  await mei.does(withdrawTalk, { id })
  assert.equal(await mei.refused(withdrawTalk, { id }), 'talk.not_asked')
  const { unavailableUntil } = await mei.does(seePresence)
  assert.equal(Date.parse(unavailableUntil ?? '') - house.clock.now().getTime(), 10 * 60_000, 'the quiet stays hers')
  await mei.does(setPresence, { state: 'away' })
  await mei.does(endRecovery)
})

test('three minutes each: the one she chose, then the other, then who is on duty; and whoever was asked may still come [S4-39]', async () => {
  const { id } = await mei.does(askForTalk, { with: house.idOf('manager') })
  const secondLine = await house.signIn('second_line')
  const everyone = [manager, lead, second, secondLine]
  const seen = async () => (await Promise.all(everyone.map(asked))).map((it) => it.length)
  assert.deepEqual(await seen(), [1, 0, 0, 0])
  await house.advance(2.9)
  assert.deepEqual(await seen(), [1, 0, 0, 0])
  await house.advance(0.1)
  assert.deepEqual(await seen(), [1, 1, 0, 0])
  await house.advance(3)
  assert.deepEqual(await seen(), [1, 1, 1, 0])
  await house.advance(3)
  assert.deepEqual(await seen(), [1, 1, 1, 1])
  await house.advance(60)
  await second.does(acceptTalkNow, { id })
  assert.deepEqual(await seen(), [0, 0, 1, 0])
  assert.equal(await manager.refused(acceptTalkNow, { id }), 'talk.already_accepted')
  assert.equal(await manager.refused(readTalk, { id }), 'talk.gone')
  assert.equal(await jun.refused(acceptTalkNow, { id }), 'talk.gone')
  assert.ok((await second.does(seePresence)).unavailableUntil, 'who listens is not rung either')
  assert.equal(await mei.refused(withdrawTalk, { id }), 'talk.not_asked')
  await mei.does(endTalkNow, { id })
  assert.equal(await second.refused(endTalkNow, { id }), 'talk.not_running')
  assert.equal((await second.does(seePresence)).unavailableUntil, null)
  await mei.does(endRecovery)
})

test('whom she would rather not talk to is never asked, cannot come, and is told nothing [S4-40]', async () => {
  const { id } = await mei.does(askForTalk, {
    with: house.idOf('manager'),
    notWith: [house.idOf('lead'), house.idOf('second_line')],
  })
  for (let minutes = 0; minutes < 30; minutes += 3) await house.advance(3)
  for (const key of ['lead', 'second_line']) {
    const who = await house.signIn(key)
    assert.deepEqual(await asked(who), [], key)
    assert.equal(await who.refused(acceptTalkNow, { id }), 'talk.gone')
  }
  assert.equal((await asked(second)).length, 1)
  await withdraw(id)
  const all = ['lead', 'lead_two', 'manager', 'second_line'].map((key) => house.idOf(key))
  assert.equal(await mei.refused(askForTalk, { notWith: all }), 'talk.nobody')
  assert.equal((await mei.does(seePresence)).unavailableUntil, null, 'a refusal leaves nothing behind')
  for (const who of [house.idOf('mei'), house.idOf('client'), house.idOf('lan'), crypto.randomUUID()])
    assert.equal(await mei.refused(askForTalk, { with: who }), 'talker.unknown')
  assert.equal(await mei.refused(askForTalk, { with: all[0] ?? '', notWith: all.slice(0, 1) }), 'talker.unknown')
})

test('a colleague she chose is asked first, and comes off the queue to listen [S4-67]', async () => {
  const { talkers } = await mei.does(listTalkers)
  assert.deepEqual(
    talkers.find((it) => it.id === house.idOf('jun')),
    { id: house.idOf('jun'), name: 'jun of the tests', role: 'agent', free: false },
  )
  await jun.does(setPresence, { state: 'available' })
  assert.ok((await mei.does(listTalkers)).talkers.find((it) => it.id === house.idOf('jun'))?.free)
  const { id } = await mei.does(askForTalk, { with: house.idOf('jun') })
  assert.deepEqual([(await asked(jun)).length, (await asked(lead)).length], [1, 0])
  await jun.does(acceptTalkNow, { id })
  assert.equal(await pbx.refused(startContact, call({ agent: 'jun' })), 'agent.unavailable')
  await jun.does(endTalkNow, { id })
  await jun.does(setPresence, { state: 'away' })
  await mei.does(endRecovery)
})

test('of two who come at the same instant one sits down, a dozen times over [S4-39]', async () => {
  for (let round = 0; round < 12; round++) {
    const { id } = await mei.does(askForTalk, { with: house.idOf('lead') })
    await house.advance(3)
    const both = await Promise.all([lead, manager].map((who) => who.tries(acceptTalkNow, { id })))
    assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409], `round ${round}`)
    assert.equal(both.find((it) => it.said)?.said?.code, 'talk.already_accepted')
    await mei.does(endTalkNow, { id })
    await mei.does(endRecovery)
  }
})

test('she asks in the instant in which the queue would give her a customer: either she has it already, or it never comes [S4-39] [P64]', async () => {
  const lines = await Promise.all(Array.from({ length: 3 }, () => house.token('contacts')))
  for (let round = 0; round < 25; round++) {
    await mei.does(setPresence, { state: 'available' })
    const [talk, ...given] = await Promise.all([
      mei.does(askForTalk, {}),
      ...lines.map((line) => line.does(startContact, call({ channel: 'chat' }))),
    ])
    const late = await pbx.does(startContact, call({ channel: 'chat' }))
    assert.notEqual(late.agent, house.idOf('mei'), `round ${round}`)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from desk.contacts c, care.talks t
      where t.id = ${talk.id} and c.agent = t.agent and c.answered_at > t.asked_at`.execute(house.db)
    assert.equal(rows[0]?.n, 0, `round ${round}`)
    for (const it of [...given, late]) await pbx.ask('POST', `/api/contacts/${it.id}/end`, { body: { by: 'lost' } })
    await mei.does(setPresence, { state: 'away' })
    await withdraw(talk.id)
  }
})

test('what she owes the customer is with her lead while she talks, and the customer’s moment stays [S4-39] [A7]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const due = inHours(house, 5)
  const { case: of } = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    promises: [{ words: 'We call', kind: 'call_back', due }],
  })
  const { id } = await mei.does(askForTalk, {})
  const promise = (await lead.does(readCase, { id: of?.id ?? '' })).promises.find((it) => it.words === 'We call')
  assert.notEqual(promise?.owner.id, house.idOf('mei'))
  assert.equal(promise?.dueAt, due)
  await withdraw(id)
  assert.equal(await mei.refused(askForTalk, { contact: crypto.randomUUID() }), 'contact.unknown')
  assert.equal(await jun.refused(askForTalk, { contact: contact.id }), 'contact.unknown')
})

test('a lead says "I have time for you": she is off the queue for a moment to answer, and not taking it up leaves nothing [S4-39] [X22]', async () => {
  const offer = { agent: house.idOf('mei') }
  await lead.does(offerTalk, offer)
  assert.equal(await lead.refused(offerTalk, offer), 'talk.already_offered')
  assert.equal(await pbx.refused(startContact, call({ agent: 'mei' })), 'agent.unavailable')
  assert.equal((await mei.does(readMyAftercare)).talkOffers[0]?.by.id, house.idOf('lead'))
  assert.equal(await lead.refused(offerTalk, { agent: house.idOf('client') }), 'agent.unknown')
  house.pass(3)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  house.pass(12)
  assert.deepEqual((await mei.does(readMyAftercare)).talkOffers, [])
  assert.deepEqual(await asked(lead), [], 'nobody is told that it was not taken up')
})
