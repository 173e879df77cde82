import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readStory } from '#live/contact-view/view.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { startContact } from './arrival.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const pbx = await house.token('contacts')

const call = (more: object = {}) => ({
  channel: 'phone' as const,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  ...more,
})

test('the same name of the phone system is the same contact, also when it rings twice at once', async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, () => pbx.does(startContact, call({ external: 'pbx-1', agent: 'mei' }))),
  )
  assert.equal(new Set(all.map((it) => it.id)).size, 1)
  assert.equal(all.filter((it) => !it.again).length, 1)
  await pbx.ask('POST', `/api/contacts/${all[0]?.id}/end`, { body: { by: 'customer' } })
})

test('a phone system that names an unknown queue, nobody we know, or somebody who takes no contacts is told so', async () => {
  assert.equal(await pbx.refused(startContact, call({ queue: 'nowhere' })), 'queue.unknown')
  for (const agent of ['nobody', 'counsellor', 'client', 'executive', 'admin'])
    assert.equal(await pbx.refused(startContact, call({ agent })), 'agent.unknown', agent)
})

test('a person has one voice: a second call is refused while the first runs, a chat is not', async () => {
  const first = await aContact(house)
  assert.equal(await pbx.refused(startContact, call({ agent: 'mei' })), 'agent.busy')
  const chat = await pbx.does(startContact, call({ agent: 'mei', channel: 'chat' }))
  assert.equal(chat.state, 'running')
  await first.ends()
  await pbx.ask('POST', `/api/contacts/${chat.id}/end`, { body: { by: 'customer' } })
})

test('two marks that belong to two customers stay with their owners, and the call is answered all the same', async () => {
  const account = `account-${aPhone()}`
  const phone = aPhone()
  await pbx.does(startContact, call({ customer: { account } }))
  await pbx.does(startContact, call({ customer: { phone } }))
  assert.equal((await pbx.tries(startContact, call({ customer: { account, phone } }))).status, 200)
})

test('a new customer who calls on two lines at once is one customer', async () => {
  const customer = { phone: aPhone() }
  await Promise.all(Array.from({ length: 6 }, () => pbx.does(startContact, call({ customer, channel: 'chat' }))))
  const rows = await house.inside((tx) =>
    sql<{ n: number }>`select count(*)::int as n from desk.customers where phone = ${customer.phone}`.execute(tx),
  )
  assert.equal(rows.rows[0]?.n, 1)
})

test('whoever has been free longest is found, in the language of the customer, and a waiting customer is not forgotten', async () => {
  await sql`update desk.contacts set state = 'ended', ended_at = now(), ended_by = 'lost' where state = 'waiting'`.execute(
    house.db,
  )
  const waiting = await pbx.does(startContact, call())
  assert.deepEqual([waiting.state, waiting.agent], ['waiting', null])
  await mei.does(setPresence, { state: 'available' })
  assert.equal((await mei.does(readStory, { id: waiting.id })).waitedSeconds, 0)
  house.pass(1)
  await jun.does(setPresence, { state: 'available' })
  const second = await pbx.does(startContact, call())
  assert.equal(second.agent, house.idOf('jun'))
  const third = await pbx.does(startContact, call({ language: 'zh-Hans' }))
  assert.equal(third.state, 'waiting')
  for (const it of [waiting, second, third])
    await pbx.ask('POST', `/api/contacts/${it.id}/end`, { body: { by: 'lost' } })
  for (const it of [mei, jun]) await it.does(setPresence, { state: 'away' })
})
