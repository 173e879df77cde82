import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { setQueueTime } from '#desk/queues/queue-time.contract.ts'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../arrivals/arrival.contract.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { readQueuesNow, setQueueWays } from './ways.contract.ts'
import { USUAL_WAYS } from './ways.ts'

/** Wednesday, five in the afternoon in Taipei: an hour before this queue closes. */
const house = await openHouse({ start: new Date('2026-07-15T09:00:00.000Z'), connections: 12 })
after(() => house.close())
const admin = await house.signIn('admin')
const lead = await house.signIn('lead')
const mei = await house.signIn('mei')
const pbx = await house.token('contacts')
await admin.does(setQueueTime, {
  key: 'shop',
  zone: null,
  calendar: 'taiwan',
  hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
})

const arrives = (more: object = {}) =>
  pbx.does(startContact, {
    channel: 'phone',
    language: 'zh-Hant',
    queue: 'shop',
    customer: { phone: aPhone() },
    ...more,
  })
const stateOf = async (contact: string) => {
  const { rows } = await sql<{ state: string; agent: string | null; case_id: string }>`
    select state, agent, case_id from desk.contacts where id = ${contact}`.execute(house.db)
  return rows[0]
}
const promisesOf = async (contact: string) => {
  const { rows } = await sql<{ due_at: Date; owner: string; kind: string; state: string }>`
    select p.due_at, p.owner, p.kind, p.state from desk.promises p where p.contact = ${contact}`.execute(house.db)
  return rows
}
const messageAbout = async (contact: string) => {
  const { rows } = await sql<{ words: string }>`select m.words from desk.messages m
    join desk.contacts c on c.case_id = m.case_id where c.id = ${contact} order by m.written_at desc limit 1`.execute(
    house.db,
  )
  return rows[0]?.words
}
/** The clock stands at a time of a day in Taipei; deadlines have rung on the way. */
const at = async (day: number, clock: string) => {
  const moment = new Date(`2026-07-${day}T${clock}:00+08:00`)
  await house.advance((moment.getTime() - house.clock.now().getTime()) / 60_000)
}
const taipei = (moment: string | null | undefined) =>
  moment && new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(5, 16)

beforeEach(async () => {
  await mei.does(setPresence, { state: 'away' })
  await sql`update desk.contacts set state = 'ended', ended_at = ${house.clock.now()}, ended_by = 'lost' where state <> 'ended'`.execute(
    house.db,
  )
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS })
})

test('who calls after hours hears that we are closed, when we open, and by when who calls back; nobody is queued for nobody [S2-32]', async () => {
  await at(15, '19:00')
  await mei.does(setPresence, { state: 'available' })
  const external = `pbx-${aPhone()}`
  const customer = { phone: aPhone() }
  const it = await arrives({ external, customer })
  assert.deepEqual([it.state, it.agent, it.callBackBy], ['ended', null, null], 'she is here, and we are closed')
  assert.deepEqual(
    [taipei(it.announce?.opensAt), taipei(it.announce?.callBackAt), it.announce?.owner],
    ['07-16T09:00', '07-16T11:00', 'lead of the tests'],
  )
  assert.match(it.announce?.words ?? '', /服務時間外.*7月16日.*09:00.*7月16日.*11:00 前回電/)
  const [promise, ...more] = await promisesOf(it.id)
  assert.deepEqual(more, [])
  assert.deepEqual(
    [promise?.due_at.toISOString(), promise?.owner, promise?.kind],
    [it.announce?.callBackAt, house.idOf('lead'), 'call_back'],
  )
  assert.match((await messageAbout(it.id)) ?? '', /11:00 前回電給您/)
  const again = await arrives({ external, customer })
  assert.deepEqual([again.id, again.again, again.announce], [it.id, true, it.announce], 'the same name hears the same')
  assert.equal((await promisesOf(it.id)).length, 1)
})

test('each caller hears it in their own language, over a weekend too, and a queue may promise an answer in writing', async () => {
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS, outsideHours: 'written' })
  await at(17, '18:00')
  const hans = await arrives({ language: 'zh-Hans' })
  assert.match(hans.announce?.words ?? '', /不在服务时间内.*7月20日.*09:00.*书面回复/)
  const en = await arrives({ language: 'en' })
  assert.match(en.announce?.words ?? '', /^We are closed\. We open on .*20 July.* We will write to you by .*11:00\.$/)
  assert.equal(taipei(en.announce?.callBackAt), '07-20T11:00')
  assert.deepEqual([en.announce?.inWriting, (await promisesOf(en.id))[0]?.kind], [true, 'other'])
})

test('a chat and a mail that come while we are closed wait with a moment that is said, reach nobody before we open, and somebody then', async () => {
  await at(20, '20:00')
  await mei.does(setPresence, { state: 'available' })
  const chat = await arrives({ channel: 'chat' })
  house.pass(1)
  const mail = await arrives({ channel: 'email' })
  assert.deepEqual([chat.state, mail.state], ['waiting', 'waiting'])
  assert.deepEqual(
    [chat, mail].map((it) => [taipei(it.announce?.answeredBy), it.announce?.callBackAt]),
    [
      ['07-21T09:10', null],
      ['07-21T17:00', null],
    ],
  )
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await stateOf(chat.id))?.state, 'waiting', 'it is nobody’s turn before we open')
  await at(21, '08:59')
  assert.equal((await stateOf(chat.id))?.state, 'waiting')
  await at(21, '09:00')
  assert.deepEqual(
    [(await stateOf(chat.id))?.agent, (await stateOf(mail.id))?.agent],
    [house.idOf('mei'), house.idOf('mei')],
  )
})

test('a letter that nobody could take within a working day is somebody’s to answer, with a name and a moment', async () => {
  await at(22, '10:00')
  const mail = await arrives({ channel: 'email', customer: { email: 'lin@example.com' } })
  assert.equal(taipei(mail.announce?.answeredBy), '07-22T18:00')
  await at(22, '17:59')
  assert.equal((await stateOf(mail.id))?.state, 'waiting')
  await at(22, '18:00')
  assert.equal((await stateOf(mail.id))?.state, 'ended')
  assert.deepEqual(
    (await promisesOf(mail.id)).map((it) => [it.owner, it.kind, taipei(it.due_at.toISOString())]),
    [[house.idOf('lead'), 'other', '07-23T11:00']],
  )
})

test('who says that somebody is in danger is put through after hours too, and whom a phone system has connected already stays connected', async () => {
  await at(23, '21:00')
  await mei.does(setPresence, { state: 'available' })
  const danger = await arrives({ about: 'emergency' })
  assert.deepEqual([danger.state, danger.agent], ['running', house.idOf('mei')])
  const connected = await arrives({ agent: 'jun' })
  assert.deepEqual([connected.agent, connected.announce], [house.idOf('jun'), null])
})

test('inside the hours the wait is the queue’s own: a call is promised when it has passed, and not before', async () => {
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS, waitMostMinutes: 4 })
  await at(24, '10:00')
  const it = await arrives()
  assert.equal(taipei(it.callBackBy), '07-24T10:04')
  assert.deepEqual([it.announce?.likelyMinutes, it.announce?.opensAt], [null, null])
  assert.match(it.announce?.words ?? '', /沒辦法估計.*10:04/)
  await house.advance(3.9)
  assert.equal((await stateOf(it.id))?.state, 'waiting')
  await house.advance(0.1)
  assert.equal((await stateOf(it.id))?.state, 'ended')
  assert.equal(taipei((await promisesOf(it.id))[0]?.due_at.toISOString()), '07-24T12:04')
})

test('at half of the wait a lead who is here and free is put through, where the queue says so; one who is not is not, and a call is promised', async () => {
  await at(27, '10:00')
  await lead.does(setPresence, { state: 'available' })
  const usual = await arrives()
  await house.advance(6)
  assert.equal((await stateOf(usual.id))?.state, 'waiting', 'this queue does not ask a lead')
  await house.advance(10)
  await admin.does(setQueueWays, { key: 'shop', ...USUAL_WAYS, overflow: 'lead_then_call_back' })
  const it = await arrives()
  await house.advance(4)
  assert.equal((await stateOf(it.id))?.agent, null, 'not before half of it')
  await house.advance(1)
  assert.equal((await stateOf(it.id))?.agent, house.idOf('lead'))
  const next = await arrives()
  for (let n = 0; n < 5; n++) await house.advance(2)
  assert.equal((await stateOf(next.id))?.agent, null, 'she has a voice already')
  assert.equal((await promisesOf(next.id)).length, 1)
  await lead.does(setPresence, { state: 'away' })
})

test('how long it took others is said when enough were answered in the last half hour', async () => {
  await at(28, '10:00')
  for (let n = 0; n < 5; n++) await arrives({ agent: 'jun', channel: 'chat', waited_seconds: 30 * (n + 1) })
  const it = await arrives({ channel: 'chat' })
  assert.equal(it.announce?.likelyMinutes, 2)
  assert.match(it.announce?.words ?? '', /過去半小時，每五位有四位在 2 分鐘內/)
  await house.advance(31)
  assert.equal((await arrives({ channel: 'chat' })).announce?.likelyMinutes, null)
})

test('on the floor stands queue by queue who waits, how long, and how many are here; an agent does not read it', async () => {
  await at(29, '10:00')
  await arrives()
  await house.advance(1)
  const { queues } = await lead.does(readQueuesNow)
  assert.deepEqual(
    queues.map((it) => [it.key, it.waiting, it.longestWaitSeconds, it.here, it.isOpen]),
    [['shop', 1, 60, 0, true]],
  )
  assert.equal(await mei.refused(readQueuesNow), 'access.not_yours')
  assert.equal(await lead.refused(setQueueWays, { key: 'nowhere', ...USUAL_WAYS }), 'queue.unknown')
  for (const waitMostMinutes of [0, 31])
    assert.equal((await lead.tries(setQueueWays, { key: 'shop', ...USUAL_WAYS, waitMostMinutes })).status, 400)
})
