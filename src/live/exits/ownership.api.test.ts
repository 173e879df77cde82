import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { noteAbsence } from '#desk/absences/absence.contract.ts'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { answerTask, askDepartment, listTasks } from '#desk/department-tasks/task.contract.ts'
import { casePromises } from '#desk/promises/case-promises.contract.ts'
import { myPromises } from '#desk/promises/handover.contract.ts'
import { keepPromise, movePromise } from '#desk/promises/promise.contract.ts'
import { readQueueTime, setQueueTime } from '#desk/queues/queue-time.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { startContact } from '#routing/arrivals/arrival.contract.ts'
import { setPresence } from '#routing/presence/presence.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { own48h } from './exit.contract.ts'

const OFFICE = [
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
  { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' },
]
const ISSUES = [
  { words: '送錯顏色', department: '物流' },
  { words: '發票金額不對', department: '財務' },
  { words: '師傅沒有來', department: '物流' },
  { words: '椅腳鬆脫', department: '品管' },
]

/** A house at this moment in Taipei, whose shop works in office hours, with Mei in a contact. */
async function houseAt(start: string) {
  const house = await openHouse({ start: new Date(start) })
  after(() => house.close())
  const admin = await house.signIn('admin')
  await admin.does(setQueueTime, { key: 'shop', zone: null, calendar: 'taiwan', hours: OFFICE })
  const mei = await house.signIn('mei')
  const lead = await house.signIn('lead')
  const contact = await aContact(house)
  return { house, admin, mei, lead, contact }
}
const factsOf = async (house: TestHouse, about: string) =>
  (
    await house.inside((tx) =>
      tx
        .selectFrom('platform.facts')
        .select(['name', 'body', 'at'])
        .where('about', '=', about)
        .orderBy('seq')
        .execute(),
    )
  ).map((it) => it)
const until = (house: TestHouse, iso: string) => (Date.parse(iso) - house.clock.now().getTime()) / 60_000

test('four issues and three departments: one promise each, one text with the exact time, and every department asked for tomorrow [S4-28] [S4-29]', async () => {
  const { house, mei, contact } = await houseAt('2026-07-15T09:30+08:00')
  const owned = await mei.does(own48h, { id: contact.id, issues: ISSUES })
  assert.equal(owned.promises.length, 4)
  assert.equal(owned.dueAt, new Date(house.clock.now().getTime() + 48 * 3_600_000).toISOString())
  const { promises, tasks } = await mei.does(casePromises, { id: owned.case.id })
  assert.deepEqual([...new Set(promises.map((it) => it.dueAt))], [owned.dueAt])
  assert.deepEqual(tasks.map((it) => it.department).toSorted(), ['品管', '物流', '物流', '財務'].toSorted())
  for (const task of tasks) assert.equal(until(house, task.dueAt), 24 * 60)
  const { messages } = await (await house.token('messages')).does(listMessages)
  const sent = messages.filter((it) => it.address === contact.phone)
  assert.equal(sent.length, 1)
  assert.match(sent[0]?.words ?? '', /7月17日.*09:30 前回電給您，4 件事一起說明/)
  // Pressed again it repeats nothing; one more issue is one more promise for the same moment.
  await mei.does(own48h, { id: contact.id })
  const more = await mei.does(own48h, { id: contact.id, issues: [...ISSUES, { words: '少一個抱枕' }] })
  assert.deepEqual([more.promises.length, more.dueAt], [5, owned.dueAt])
  const { slots } = await mei.does(myPromises)
  assert.deepEqual(
    slots.map((it) => [until(house, it.from), until(house, it.to)]),
    [[48 * 60 - 30, 48 * 60]],
  )
})

test('forty-eight hours that end in a holiday end after it, at a time that was said, and nothing expires meanwhile [S4-29]', async () => {
  // The Thursday before the moon festival: Friday to Monday nobody works.
  const { house, mei, lead, contact } = await houseAt('2026-09-24T15:00+08:00')
  const owned = await mei.does(own48h, { id: contact.id, issues: ISSUES })
  assert.equal(owned.dueAt, new Date('2026-09-29T09:30+08:00').toISOString())
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.match(messages[0]?.words ?? '', /9月29日.*09:30 前.*休息日/)
  const { promises, tasks } = await mei.does(casePromises, { id: owned.case.id })
  assert.ok(
    promises.every((it) => !it.words.includes('48')),
    'no promise says 48 hours where it is not',
  )
  for (const task of tasks) assert.equal(task.dueAt, new Date('2026-09-29T09:00+08:00').toISOString())
  await contact.ends()
  await house.advance(until(house, owned.dueAt) - 31)
  assert.ok((await factsOf(house, owned.promise)).some((it) => it.name === 'promise.lead_told'))
  assert.ok((await lead.does(readFloor)).needs.some((it) => it.id === owned.promise))
  assert.equal((await mei.does(readCase, { id: owned.case.id })).promises[0]?.state, 'open')
})

test('the agent is sick the next day: the lead has the promises and the time kept for them, and the customer’s moment stays [S4-29] [P107]', async () => {
  const { house, mei, lead, contact } = await houseAt('2026-07-15T09:30+08:00')
  const owned = await mei.does(own48h, { id: contact.id, issues: ISSUES })
  await contact.ends()
  await house.advance(16 * 60)
  const off = { key: 'mei', kind: 'off' as const, from: house.clock.now().toISOString() }
  const { moved } = await lead.does(noteAbsence, { ...off, to: new Date('2026-07-18T00:00+08:00').toISOString() })
  assert.equal(moved, 4)
  const { promises } = await lead.does(casePromises, { id: owned.case.id })
  assert.deepEqual([...new Set(promises.map((it) => `${it.owner.key} ${it.dueAt}`))], [`lead ${owned.dueAt}`])
  assert.deepEqual((await mei.does(myPromises)).slots, [])
  const [slot] = (await lead.does(myPromises)).slots
  assert.equal(slot?.to, owned.dueAt)
  // The clocks ring for the one who has it now.
  await house.advance(until(house, owned.dueAt) - 60)
  const last = (await factsOf(house, owned.promise)).at(-1)
  assert.equal(last?.name, 'promise.comes_due')
  assert.deepEqual(last?.body, { owner: house.idOf('lead'), unanswered: 1 })
  assert.ok(
    (await lead.does(readFloor)).needs.some((it) => it.id === owned.promise && it.agent.id === house.idOf('lead')),
  )
})

test('no contact is offered in the half hour that belongs to a call back, and the next who waits is given after it [S4-28]', async () => {
  const { house, mei, contact } = await houseAt('2026-07-15T10:30+08:00')
  const { promise, dueAt } = await mei.does(own48h, { id: contact.id })
  await contact.ends()
  const pbx = await house.token('contacts')
  const call = (agent?: string) => ({
    channel: 'phone' as const,
    language: 'zh-Hant' as const,
    queue: 'shop',
    customer: { phone: aPhone() },
    ...(agent ? { agent } : {}),
  })
  await mei.does(setPresence, { state: 'available' })
  await house.advance(until(house, dueAt) - 31)
  const before = await pbx.does(startContact, call())
  assert.equal(before.agent, house.idOf('mei'))
  await pbx.ask('POST', `/api/contacts/${before.id}/end`, { body: { by: 'customer' } })
  await house.advance(1)
  for (let minute = 0; minute < 30; minute += 5) {
    const offered = await Promise.all([1, 2, 3].map(() => pbx.does(startContact, call())))
    assert.ok(offered.every((it) => it.state === 'waiting'))
    assert.equal(await pbx.refused(startContact, call('mei')), 'agent.unavailable')
    await house.advance(minute === 25 ? 4 : 5)
  }
  // She has called, a minute early: her time is her own again, and whoever waits longest is hers.
  await mei.does(keepPromise, { id: promise, how: 'reached', words: 'Told him how far we are' })
  await house.ring()
  const running = await house.inside((tx) =>
    tx
      .selectFrom('desk.contacts')
      .select('id')
      .where('state', '=', 'running')
      .where('agent', '=', house.idOf('mei'))
      .execute(),
  )
  assert.equal(running.length, 1)
})

test('a promise that is moved keeps its reminders, its time in the day and what was asked of others [S4-29]', async () => {
  const { house, mei, contact } = await houseAt('2026-07-15T09:30+08:00')
  const owned = await mei.does(own48h, { id: contact.id, department: '物流' })
  await contact.ends()
  const to = new Date('2026-07-20T11:00+08:00').toISOString()
  const next = await mei.does(movePromise, { id: owned.promise, to })
  await house.advance(until(house, owned.dueAt) + 1)
  const old = (await factsOf(house, owned.promise)).map((it) => it.name)
  assert.ok(!old.includes('promise.comes_due') && !old.includes('promise.broken'))
  const told = async () =>
    (await factsOf(house, next.id)).map((it) => it.name).filter((name) => name !== 'promise.made')
  assert.deepEqual(await told(), [])
  for (const [minutesBefore, names] of [
    [24 * 60, ['promise.comes_due']],
    [4 * 60, ['promise.comes_due', 'promise.comes_due']],
    [2 * 60, ['promise.comes_due', 'promise.comes_due', 'promise.lead_told']],
    [60, ['promise.comes_due', 'promise.comes_due', 'promise.lead_told', 'promise.comes_due']],
  ] as const) {
    await house.advance(until(house, to) - minutesBefore)
    assert.deepEqual(await told(), names)
  }
  assert.equal((await mei.does(myPromises)).slots[0]?.to, to)
  const { promises, tasks } = await mei.does(casePromises, { id: owned.case.id })
  assert.equal(tasks[0]?.promise, next.id)
  assert.equal(promises.find((it) => it.id === next.id)?.unanswered, 1)
})

test('a department answers on its own page or by telephone; one that is silent is told of while there is time to ask again [S4-29]', async () => {
  const { house, mei, lead, contact } = await houseAt('2026-07-15T09:30+08:00')
  const department = await house.signIn('department')
  const owned = await mei.does(own48h, { id: contact.id, issues: ISSUES })
  const { tasks } = await department.does(listTasks)
  assert.deepEqual([tasks.length, tasks[0]?.callAt], [4, owned.dueAt])
  const [one, two, three] = tasks
  assert.deepEqual(await department.does(answerTask, { id: one?.id ?? '', answer: '倉庫貼錯標籤' }), { late: false })
  const again = await Promise.all([
    department.tries(answerTask, { id: two?.id ?? '', answer: '查無此單' }),
    mei.tries(answerTask, { id: two?.id ?? '', answer: '電話裡說週五補開' }),
  ])
  assert.deepEqual(again.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await mei.refused(answerTask, { id: two?.id ?? '', answer: 'x' }), 'task.already_answered')
  assert.equal(await mei.refused(answerTask, { id: crypto.randomUUID(), answer: 'x' }), 'task.unknown')
  assert.equal(await (await house.signIn('qa')).refused(listTasks), 'access.not_yours')
  await house.advance(24 * 60)
  const facts = await factsOf(house, three?.id ?? '')
  assert.deepEqual(
    facts.map((it) => it.name),
    ['department.asked', 'department.silent'],
  )
  house.pass(1)
  assert.deepEqual(await department.does(answerTask, { id: three?.id ?? '', answer: '師傅那天請假' }), { late: true })
  const asked = await lead.does(askDepartment, { id: owned.case.id, department: '法務', words: '條款第三條' })
  assert.equal(until(house, asked.dueAt), 24 * 60)
})

test('the hours of a queue are set by whoever arranges it, and hours that never open are refused', async () => {
  const { admin, mei } = await houseAt('2026-07-15T09:30+08:00')
  const times = await mei.does(readQueueTime, { key: 'shop' })
  assert.deepEqual([times.calendar, times.isOpen, times.hours.length], ['taiwan', true, 2])
  const set = (more: object) =>
    admin.refused(setQueueTime, { key: 'shop', zone: null, calendar: 'taiwan', hours: OFFICE, ...more })
  assert.equal(await set({ key: 'nowhere' }), 'queue.unknown')
  assert.equal(await set({ zone: 'Asia/Atlantis' }), 'queue.zone_unknown')
  assert.equal(await set({ hours: [{ days: [7], from: '09:00', to: '12:00' }] }), 'queue.never_opens')
  assert.equal(await set({ hours: [{ days: [1], from: '12:00', to: '09:00' }] }), 'input.invalid')
  assert.equal(
    await mei.refused(setQueueTime, { key: 'shop', zone: null, calendar: 'zone', hours: [] }),
    'access.not_yours',
  )
})
