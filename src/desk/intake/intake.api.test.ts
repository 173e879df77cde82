import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readDay } from '#insight/day/day.contract.ts'
import { myCase } from '#portal/my-case/my-case.contract.ts'
import { aWalkIn, opens } from '#testing/complaint.ts'
import { aPhone, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listMessages, readCase } from '../cases/case.contract.ts'
import { openComplaint } from './intake.contract.ts'
import * as on from './standing.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const line = await house.token('contacts')
const agoHours = (hours: number) => inHours(house, -hours)
const cases = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from desk.cases`.execute(house.db)).rows[0]?.n

test('a walk-in is written down with a number, the own words, the channel, the moment and what would put it right [P1] [S0-9]', async () => {
  const { id, number } = await opens(mei, { need: 'A sofa to sit on on Saturday' })
  assert.ok(number > 1000)
  const intake = await mei.does(on.readIntake, { id })
  assert.deepEqual(
    [intake.channel, intake.words, intake.language, intake.remedy, intake.receivedAt],
    ['counter', 'The sofa came with three legs', 'zh-Hant', { stated: 'A fourth leg by Saturday' }, inHours(house, 0)],
  )
  assert.equal(intake.writtenBy, 'mei of the tests')
})

test('need and remedy are two things: the customer sees what we understood and can correct it [S1-4]', async () => {
  const { id, link } = await opens(mei, {
    need: 'It has to be there before Saturday',
    remedy: { stated: 'My money back' },
  })
  const customer = house.customer(link ?? '')
  assert.equal((await customer.does(myCase)).need, 'It has to be there before Saturday')
  assert.deepEqual((await mei.does(on.readIntake, { id })).remedy, { stated: 'My money back' })
})

test('without a remedy nothing is taken; asked and not stated is an answer [P1]', async () => {
  const before = await cases()
  const { remedy: _, ...without } = aWalkIn()
  assert.equal(await mei.refused(openComplaint, without), 'intake.remedy_missing')
  assert.equal(await mei.refused(openComplaint, aWalkIn({ words: ' \n ' })), 'input.invalid')
  assert.equal(await mei.refused(openComplaint, aWalkIn({ queue: 'nowhere' })), 'queue.unknown')
  assert.equal(await mei.refused(openComplaint, aWalkIn({ customer: { id: house.idOf('mei') } })), 'customer.unknown')
  assert.equal(await cases(), before)
  const { id } = await opens(mei, { remedy: 'asked_not_stated' })
  assert.deepEqual((await mei.does(on.readIntake, { id })).remedy, { stated: null })
})

test('a complaint is received when we first heard of it, and the future and another decade are refused [P2]', async () => {
  assert.equal(await mei.refused(openComplaint, aWalkIn({ receivedAt: inHours(house, 1) })), 'intake.in_the_future')
  assert.equal(await mei.refused(openComplaint, aWalkIn({ receivedAt: '2016-07-15T01:00:00Z' })), 'intake.too_long_ago')
  const { id } = await opens(mei, { channel: 'letter', receivedAt: agoHours(30) })
  const intake = await mei.does(on.readIntake, { id })
  assert.deepEqual([intake.receivedAt, intake.writtenAt], [agoHours(30), inHours(house, 0)])
})

test('back-dating brings the promised news forward, keeps what was written before, and cannot go the other way [P2]', async () => {
  const moved: string[] = []
  const { id, acknowledgement } = await opens(mei, { channel: 'letter' })
  const before = acknowledgement?.nextUpdateAt ?? ''
  const said = await mei.does(on.moveReceipt, { id, receivedAt: agoHours(24), because: 'It lay in another office' })
  moved.push(said.nextUpdateAt ?? '')
  assert.ok(moved[0] && moved[0] < before, `${moved[0]} before ${before}`)
  const late = await mei.does(on.moveReceipt, { id, receivedAt: agoHours(240), because: 'And before that in a third' })
  assert.equal(late.nextUpdateAt, inHours(house, 4))
  for (const [receivedAt, code] of [
    [agoHours(1), 'receipt.not_earlier'],
    [inHours(house, 1), 'intake.in_the_future'],
    ['2010-01-01T00:00:00Z', 'intake.too_long_ago'],
  ] as const)
    assert.equal(await mei.refused(on.moveReceipt, { id, receivedAt, because: 'I think so' }), code)
  const intake = await lead.does(on.readIntake, { id })
  assert.deepEqual(
    intake.receipts.map((it) => [it.receivedAt, it.because]),
    [
      [inHours(house, 0), 'intake'],
      [agoHours(24), 'It lay in another office'],
      [agoHours(240), 'And before that in a third'],
    ],
  )
  assert.equal(intake.receivedAt, agoHours(240))
  const { promises } = await mei.does(readCase, { id })
  assert.deepEqual(
    promises.filter((it) => it.state === 'open').map((it) => it.dueAt),
    [inHours(house, 4)],
  )
})

test('what the customer said is never edited: it is refused, also to the database’s own hand, and corrections stand beside it [P3]', async () => {
  const { id } = await opens(mei, { words: ' Three legs,\n and nobody called ' })
  for (const caller of [mei, lead])
    assert.equal(await caller.refused(on.changeWords, { id, words: 'Four legs' }), 'case.verbatim_stays')
  await assert.rejects(
    house.inside((tx) =>
      tx
        .updateTable('desk.cases')
        .set({ verbatim: 'x' })
        .where('id', '=', id as never)
        .execute(),
    ),
    /never edited/,
  )
  assert.deepEqual(await mei.does(on.addCorrection, { id, words: 'Two legs' }), { version: 2 })
  house.pass(1)
  assert.deepEqual(await mei.does(on.addCorrection, { id, words: 'Two and a half' }), { version: 3 })
  const intake = await mei.does(on.readIntake, { id })
  assert.equal(intake.words, ' Three legs,\n and nobody called ')
  assert.deepEqual(
    intake.corrections.map((it) => [it.version, it.words]),
    [
      [2, 'Two legs'],
      [3, 'Two and a half'],
    ],
  )
  for (const each of [on.changeWords, on.addCorrection])
    assert.equal(await mei.refused(each, { id: house.idOf('mei'), words: 'x' }), 'case.unknown')
})

test('the acknowledgement goes out at once: number, channel, next step, date of the next news, in the customer’s language [P4]', async () => {
  const phone = aPhone()
  const { number, acknowledgement, link } = await opens(mei, { customer: { phone }, language: 'en' })
  assert.deepEqual(
    [acknowledgement?.at, acknowledgement?.channel, acknowledgement?.nextStep],
    [inHours(house, 0), 'sms', 'taken'],
  )
  const { messages } = await (await house.token('messages')).does(listMessages)
  const words = messages.findLast((it) => it.address === phone)?.words ?? ''
  for (const part of [`A-${number}`, 'one person looks after it', 'Fri 17/07', link ?? '-'])
    assert.ok(words.replaceAll(',', '').includes(part), `${part} in ${words}`)
  const due = await mei.does(readDay)
  assert.ok(due.promises.some((it) => it.dueAt === acknowledgement?.nextUpdateAt))
  const stranger = await opens(mei, { customer: { name: 'Wu' } })
  assert.equal(stranger.acknowledgement?.channel, 'on_screen')
})

test('a system writes down what came in by itself, once for each name of its own, also when it sends twice at once [P1]', async () => {
  const body = aWalkIn({ external: 'post-77', channel: 'api' })
  const answers = await Promise.all([1, 2, 3].map(() => line.does(openComplaint, body)))
  assert.deepEqual(answers.map((it) => it.again).toSorted(), [false, true, true])
  assert.equal(new Set(answers.map((it) => it.case?.id)).size, 1)
  const intake = await mei.does(on.readIntake, { id: answers[0]?.case?.id ?? '' })
  assert.deepEqual([intake.channel, intake.firstAnswerAt, intake.writtenBy], ['api', null, null])
  assert.equal(await (await house.token('messages')).refused(openComplaint, body), 'access.not_yours')
})
