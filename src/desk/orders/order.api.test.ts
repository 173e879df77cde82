import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sayTime } from '#desk/claims/sayable.contract.ts'
import { id } from '#kernel/ids.ts'
import { myChoices, takeMyWay } from '#portal/choices/choice.contract.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { ringAll } from '../../platform/deadlines/ring.ts'
import { ringsOf } from '../../rings.ts'
import { listCases, listMessages } from '../cases/case.contract.ts'
import { readChain } from '../chain/chain.contract.ts'
import { tasksOfCase } from '../department-tasks/task.sql.ts'
import { writeOutcomes } from '../outcomes/outcome.contract.ts'
import { ordersOfContact, setNeedDate, stepCame, takeOrder, takeWay } from './order.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const line = await house.token('contacts')
const post = await house.token('messages')
let refs = 0

type Order = { words?: string; due?: number; need?: number; steps?: { key: string; in: number }[]; phone?: string }
/** An order that begins now; all its moments in hours from now. */
async function anOrder({ words = '音樂盒', due, need, steps = [], phone = aPhone() }: Order = {}) {
  const ref = `R-${++refs}`
  const { id, said } = await line.does(takeOrder, {
    ref,
    service: 'delivery',
    lane: 'north',
    queue: 'shop',
    language: 'zh-Hant',
    customer: { phone, name: 'Lin' },
    words,
    orderedAt: inHours(house, 0),
    ...(due === undefined ? {} : { dueAt: inHours(house, due) }),
    ...(need === undefined ? {} : { need: { by: inHours(house, need), why: '朋友生日' } }),
    steps: steps.map((step) => ({ key: step.key, by: inHours(house, step.in) })),
  })
  return { id, ref, said, phone }
}
const casesOf = async (words: string) => (await mei.does(listCases, { words })).cases
const messagesTo = async (phone: string) =>
  (await post.does(listMessages)).messages.filter((it) => it.address === phone).map((it) => it.words)
const linkIn = (words = '') => /https:\/\/\S+/.exec(words)?.[0] ?? ''
const chainOf = async (words: string) => mei.does(readChain, { id: (await casesOf(words))[0]?.id ?? '' })

test('a step that does not come is found at its moment: a case at hour 0, the customer told first, the department asked with a clock [S3-25] [S3-42] [S3-43]', async () => {
  const it = await anOrder({ words: '落地燈', due: 30, steps: [{ key: 'dispatched', in: 7 }] })
  await house.advance(419)
  assert.equal((await casesOf('落地燈')).length, 0)
  await house.advance(1)
  const [found] = await casesOf('落地燈')
  assert.equal(found?.openedAt, inHours(house, 0))
  const [message] = await messagesTo(it.phone)
  assert.match(message ?? '', /落地燈.*1 .*2 .*3 /)
  const { orders, chases } = await chainOf('落地燈')
  assert.deepEqual(orders[0]?.choice?.ways, ['rush', 'alternative', 'cancel'])
  assert.deepEqual([chases.length, chases[0]?.kind, chases[0]?.state], [1, 'department', 'asked'])
  const tasks = await house.inside((tx) => tasksOfCase(tx, id(found?.id ?? '')))
  assert.deepEqual([tasks.length, tasks[0]?.department, tasks[0]?.state], [1, 'delivery', 'asked'])
})

test('the customer chooses on their own page, and the choice is kept [S3-43]', async () => {
  const it = await anOrder({ words: '圍裙', steps: [{ key: 'dispatched', in: 1 }] })
  await house.advance(60)
  const customer = house.customer(linkIn((await messagesTo(it.phone))[0]))
  const { choices } = await customer.does(myChoices)
  assert.deepEqual(choices[0]?.ways, ['rush', 'alternative', 'cancel'])
  assert.equal(await customer.refused(takeMyWay, { order: it.id, way: 'message' }), 'choice.not_offered')
  await customer.does(takeMyWay, { order: it.id, way: 'alternative' })
  assert.equal(await customer.refused(takeMyWay, { order: it.id, way: 'cancel' }), 'choice.not_offered')
  const [order] = (await chainOf('圍裙')).orders
  assert.deepEqual([order?.choice?.chosen, order?.choice?.chosenVia], ['alternative', 'portal'])
  const other = await anOrder({ steps: [] })
  assert.equal(await customer.refused(takeMyWay, { order: other.id, way: 'cancel' }), 'order.unknown')
  const stranger = house.customer('https://desk.example/my/a-guess')
  assert.equal(await stranger.refused(myChoices), 'link.unknown')
  house.pass(8 * 24 * 60)
  assert.equal(await customer.refused(myChoices), 'link.expired')
  assert.equal(await customer.refused(takeMyWay, { order: it.id, way: 'cancel' }), 'link.expired')
})

test('the order is joined to what was said before it, with the day it is for [S3-42] [S3-46]', async () => {
  const contact = await aContact(house)
  const need = { by: inHours(house, 50), why: '朋友生日' }
  const said = {
    service: 'delivery',
    lane: 'north',
    words: '標準一天',
    basis: 'standard' as const,
    minutes: 1440,
    need,
  }
  const { statement } = await mei.does(sayTime, { id: contact.id, ...said })
  const it = await anOrder({ phone: contact.phone })
  assert.equal(it.said, statement)
  const [order] = (await mei.does(ordersOfContact, { id: contact.id })).orders
  assert.deepEqual([order?.needBy, order?.needWhy, order?.said?.basis], [need.by, '朋友生日', 'standard'])
  assert.equal(Math.round((Date.parse(order?.dueAt ?? '') - Date.parse(order?.orderedAt ?? '')) / 60_000), 1440)
  const stranger = await anOrder({})
  assert.equal(stranger.said, null)
  await contact.ends()
})

test('once the day has passed bringing it is no way out any more, and others are put before the customer [S3-46]', async () => {
  const it = await anOrder({ words: '生日蠟燭', need: 5, steps: [{ key: 'dispatched', in: 1 }] })
  await house.advance(60)
  const customer = house.customer(linkIn((await messagesTo(it.phone))[0]))
  await customer.does(takeMyWay, { order: it.id, way: 'rush' })
  await house.advance(240)
  const { choices } = await customer.does(myChoices)
  assert.deepEqual(choices[0]?.ways, ['message', 'alternative', 'cancel'])
  assert.equal(await customer.refused(takeMyWay, { order: it.id, way: 'rush' }), 'choice.need_passed')
  assert.equal(await mei.refused(takeWay, { id: it.id, way: 'rush' }), 'choice.need_passed')
  assert.match((await messagesTo(it.phone)).at(-1) ?? '', /已經過了/)
  await mei.does(takeWay, { id: it.id, way: 'cancel' })
  assert.equal(await mei.refused(takeWay, { id: it.id, way: 'message' }), 'order.over')
  assert.equal(await mei.refused(setNeedDate, { id: it.id, by: inHours(house, 1) }), 'order.over')
})

test('whoever has taken another way is not asked again when the day passes', async () => {
  const it = await anOrder({ words: '木盒', need: 5, steps: [{ key: 'dispatched', in: 1 }] })
  await house.advance(60)
  await mei.does(takeWay, { id: it.id, way: 'alternative' })
  const before = (await messagesTo(it.phone)).length
  await house.advance(300)
  assert.equal((await messagesTo(it.phone)).length, before)
})

test('the need date is asked for later too, and its clock is the new one [S3-46]', async () => {
  const it = await anOrder({ words: '花瓶', need: 2 })
  await mei.does(setNeedDate, { id: it.id, by: inHours(house, 6), why: '搬家' })
  await house.advance(180)
  assert.equal((await casesOf('花瓶')).length, 0)
  await house.advance(180)
  assert.equal((await casesOf('花瓶')).length, 1)
  assert.deepEqual((await chainOf('花瓶')).orders[0]?.choice?.ways, ['message', 'alternative', 'cancel'])
})

test('what comes in time opens nothing, and the same message twice changes nothing', async () => {
  const it = await anOrder({ words: '茶壺', due: 3, steps: [{ key: 'dispatched', in: 1 }] })
  const at = inHours(house, 0)
  const step = { subject: it.ref, service: 'delivery', key: 'dispatched', at }
  assert.deepEqual(await line.does(stepCame, step), { late: false })
  assert.deepEqual(await line.does(stepCame, step), { late: false })
  await house.advance(100)
  const done = { service: 'delivery', lane: 'north', subject: it.ref, began: at, done: inHours(house, 0) }
  await line.does(writeOutcomes, { outcomes: [done] })
  await house.advance(600)
  assert.equal((await casesOf('茶壺')).length, 0)
  assert.equal(await line.refused(stepCame, { ...step, subject: 'nothing' }), 'order.unknown')
  assert.equal(await line.refused(stepCame, { ...step, key: 'nothing' }), 'step.unknown')
})

test('lunch is followed by the minute: ordered at twelve, due at a quarter to one, found at ten to one [S3-49]', async () => {
  const it = await anOrder({ words: '會議餐', due: 0.75, steps: [{ key: 'picked_up', in: 0.5 }] })
  await house.advance(25)
  await line.does(stepCame, { subject: it.ref, service: 'delivery', key: 'picked_up', at: inHours(house, 0) })
  await house.advance(24)
  assert.equal((await casesOf('會議餐')).length, 0)
  await house.advance(1)
  assert.equal((await casesOf('會議餐')).length, 1)
  const { chases } = await chainOf('會議餐')
  assert.equal(Math.round((Date.parse(chases[0]?.againAt ?? '') - Date.parse(chases[0]?.askedAt ?? '')) / 60_000), 20)
})

test('two steps that are missing at once, and alarms that ring twice or late, open one case and write one message', async () => {
  const steps = ['packed', 'dispatched', 'loaded'].map((key) => ({ key, in: 1 }))
  const it = await anOrder({ words: '掛鐘', due: 1, need: 1, steps })
  house.pass(700)
  const rings = ringsOf({ publicUrl: () => 'https://desk.example', files: house.files })
  await Promise.all(Array.from({ length: 4 }, () => ringAll(house.house, rings, house.clock.now())))
  assert.equal((await casesOf('掛鐘')).length, 1)
  assert.equal((await messagesTo(it.phone)).filter((words) => /可能會晚/.test(words)).length, 1)
  assert.equal((await chainOf('掛鐘')).chases.filter((chase) => chase.nth === 1).length, 1)
})

test('one order told twice at once is one order', async () => {
  const body = {
    ref: 'twice',
    service: 'delivery',
    lane: '',
    queue: 'shop',
    language: 'zh-Hant' as const,
    customer: { phone: aPhone() },
    orderedAt: inHours(house, 0),
  }
  const all = await Promise.all(Array.from({ length: 4 }, () => line.does(takeOrder, body)))
  assert.equal(new Set(all.map((it) => it.id)).size, 1)
  assert.equal(await line.refused(takeOrder, { ...body, queue: 'nowhere' }), 'queue.unknown')
  assert.equal(await mei.refused(setNeedDate, { id: crypto.randomUUID(), by: inHours(house, 1) }), 'order.unknown')
  assert.equal(await mei.refused(takeWay, { id: crypto.randomUUID(), way: 'cancel' }), 'order.unknown')
  assert.equal(await mei.refused(ordersOfContact, { id: crypto.randomUUID() }), 'contact.unknown')
})
