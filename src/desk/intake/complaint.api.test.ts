import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { listMessages } from '#desk/cases/case.contract.ts'
import { myCase } from '#portal/my-case/my-case.contract.ts'
import { callerOf } from '#testing/caller.ts'
import { complains, opens } from '#testing/complaint.ts'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { complaintForm, hintBeforeSending, sendComplaint } from './intake.contract.ts'
import { listAlerts, readIntake } from './standing.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

test('somebody complains without an account and gets a number, the next step, a date, and a link to see it [S3-1] [P4]', async () => {
  assert.deepEqual(
    (await house.visitor().does(complaintForm)).queues.map((it) => it.key),
    ['shop'],
  )
  const sent = await complains(house, { happened: 'last Tuesday', remedy: 'A fourth leg', name: 'Lin' })
  assert.deepEqual([sent.acknowledgement?.channel, sent.acknowledgement?.nextStep], ['sms', 'read_by_person'])
  const mine = await sent.customer.does(myCase)
  assert.deepEqual([mine.number, mine.title, mine.promises.length], [sent.number, 'The sofa came with three legs', 1])
  const intake = await lead.does(readIntake, { id: sent.id })
  assert.deepEqual(
    [intake.channel, intake.happened, intake.remedy, intake.firstAnswerAt],
    ['portal', 'last Tuesday', { stated: 'A fourth leg' }, null],
  )
})

test('a phone that sends twice because the line broke has complained once, and gets its link again [S3-1]', async () => {
  const phone = aPhone()
  const body = { key: randomUUID(), words: 'Three legs', language: 'en', phone } as const
  const both = await Promise.all([1, 2].map(() => house.visitor().does(sendComplaint, body)))
  assert.equal(new Set(both.map((it) => it.number)).size, 1)
  assert.deepEqual(both.map((it) => it.again).toSorted(), [false, true])
  for (const { link } of both) assert.equal((await house.customer(link ?? '').does(myCase)).number, both[0]?.number)
  house.pass(25 * 60)
  assert.equal((await house.visitor().does(sendComplaint, body)).link, null)
})

test('the writer’s words arrive as they were typed, whatever they are and whatever was offered before [S3-52]', async () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.constantFrom('You idiot! Fix it.', '  kill you \n\n', 'idiot', '你這個廢物！', 'damn\tdamn '),
  )
  await fc.assert(
    fc.asyncProperty(some, async (words) => {
      fc.pre(words.trim() !== '' && !words.includes('\u0000') && words.isWellFormed())
      const visitor = house.visitor()
      await visitor.does(hintBeforeSending, { words })
      const sent = await complains(house, { words })
      assert.equal((await lead.does(readIntake, { id: sent.id })).words, words)
    }),
    { numRuns: 40 },
  )
})

test('the offer says what is left without the hard sentences, and nothing of it is kept [S3-52]', async () => {
  const before = await house.db.selectFrom('platform.facts').select('seq').execute()
  const words = 'The sofa broke!\nYou idiot!'
  assert.deepEqual(await house.visitor().does(hintBeforeSending, { words }), {
    isHard: true,
    without: 'The sofa broke!',
  })
  assert.deepEqual(await house.visitor().does(hintBeforeSending, { words: 'I am furious!' }), {
    isHard: false,
    without: null,
  })
  assert.equal((await house.db.selectFrom('platform.facts').select('seq').execute()).length, before.length)
})

test('a number that somebody typed opens nothing of whom it belongs to, and sends nothing new to whoever typed it', async () => {
  const phone = aPhone()
  const theirs = await opens(mei, { customer: { name: 'Chen', phone } })
  await complains(house, { phone, email: 'stranger@example.com', name: 'Stranger' })
  const row = await house.db
    .selectFrom('desk.customers')
    .select(['name', 'email'])
    .where('phone', '=', phone)
    .executeTakeFirstOrThrow()
  assert.deepEqual(row, { name: 'Chen', email: null })
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.ok(!messages.some((it) => it.address === 'stranger@example.com'))
  assert.ok(theirs.id)
})

test('words that may mean harm reach those who lead at once, whoever has not read them yet [P9]', async () => {
  const sent = await complains(house, { words: 'Nobody answers. I will end my life' })
  const { alerts } = await lead.does(listAlerts)
  assert.deepEqual(
    alerts.filter((it) => it.case.id === sent.id).map((it) => it.because),
    ['self_harm'],
  )
  const angry = await complains(house, { words: 'You idiots, I am furious' })
  assert.equal(
    (await lead.does(listAlerts)).alerts.some((it) => it.case.id === angry.id),
    false,
  )
})

test('from one network so much can be sent and no more for ten minutes; what is wrong is refused', async () => {
  const one = callerOf(house.app, {}, '10.8.0.1')
  const body = () => ({ key: randomUUID(), words: 'Three legs', language: 'en' as const })
  for (let n = 0; n < 20; n++) await one.does(sendComplaint, body())
  const answer = await one.tries(sendComplaint, body())
  assert.deepEqual([answer.status, answer.said?.code], [429, 'complaint.too_many'])
  house.pass(11)
  await one.does(sendComplaint, body())
  assert.equal(await house.visitor().refused(sendComplaint, { ...body(), queue: 'nowhere' }), 'queue.unknown')
  assert.equal(await house.visitor().refused(sendComplaint, { ...body(), key: 'short' }), 'input.invalid')
  assert.equal(await house.visitor().refused(sendComplaint, { ...body(), words: 'x'.repeat(8001) }), 'input.invalid')
})
