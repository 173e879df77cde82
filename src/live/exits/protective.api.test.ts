import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { readIncidentRates } from '#guard/rates/rate.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { readWins } from '#insight/wins/wins.contract.ts'
import { meetAgain } from '#routing/meeting/meeting.contract.ts'
import { endRecovery, setPresence } from '#routing/presence/presence.contract.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { policies } from '../../policies.ts'
import { startContact } from '../../routing/arrivals/arrival.contract.ts'
import { readStory } from '../contact-view/view.contract.ts'
import { endByAgent, warn } from './exit.contract.ts'
import { mayEnd } from './exit.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const manager = await house.signIn('manager')
async function meiHears(words: string, more: Parameters<typeof aContact>[1] = {}) {
  await house.advance(600)
  const contact = await aContact(house, more)
  await contact.customerSays(words)
  return contact
}
const stepsIn = (id: string) =>
  house.inside((tx) =>
    tx
      .selectFrom('guard.steps')
      .select(['kind', 'nth', 'agent', 'at'])
      .where('contact', '=', id as never)
      .orderBy('at')
      .orderBy('kind', 'desc')
      .execute(),
  )

test('with no lead, no manager and no second line signed in, Mei ends: after two warnings, or at once after a threat [P26]', async () => {
  await house.db
    .deleteFrom('platform.sessions')
    .where('person', 'in', ['lead', 'lead_two', 'manager', 'second_line'].map(house.idOf))
    .execute()
  const abusive = await meiHears('you idiot')
  await mei.does(warn, { id: abusive.id })
  await mei.does(warn, { id: abusive.id })
  assert.deepEqual(await mei.does(endByAgent, { id: abusive.id }), { forConduct: true })
  for (const words of ['your mother', 'I will kill you']) {
    const grave = await meiHears(words)
    assert.deepEqual(await mei.does(endByAgent, { id: grave.id }), { forConduct: true })
  }
})

test('a warning and an ending are one press each, stamped with who and when, on the telephone, in chat and at the counter [P27] [P40]', async () => {
  for (const channel of ['phone', 'chat', 'counter', 'email'] as const) {
    const { id } = await meiHears('you idiot', { channel })
    await mei.does(warn, { id })
    house.pass(1 / 60)
    await mei.does(warn, { id })
    house.pass(1 / 60)
    await mei.does(endByAgent, { id })
    const now = house.clock.now().getTime()
    assert.deepEqual(
      (await stepsIn(id)).map((it) => [it.kind, it.nth, it.agent, now - it.at.getTime()]),
      [
        ['warning', 1, house.idOf('mei'), 2000],
        ['warning', 2, house.idOf('mei'), 1000],
        ['end', null, house.idOf('mei'), 0],
      ],
      channel,
    )
  }
})

test('the matter stays open: a number and a day go out in writing, and a case that was there keeps its own day [P28]', async () => {
  const { id, phone } = await meiHears('your mother')
  await mei.does(endByAgent, { id })
  const [joined] = (await mei.does(readStory, { id })).cases
  const of = await mei.does(readCase, { id: joined?.id ?? '' })
  assert.equal(of.state, 'open')
  const due = of.promises.map((it) => it.dueAt)
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.ok(messages.some((it) => it.address === phone && it.words.includes(`A-${of.number}`)))
  const again = await meiHears('your mother', { phone, agent: 'jun' })
  await (await house.signIn('jun')).does(endByAgent, { id: again.id })
  assert.deepEqual(
    (await mei.does(readCase, { id: of.id })).promises.map((it) => it.dueAt),
    due,
  )
})

test('the next contact goes to somebody else, by whatever channel, unless she says that she would [P29]', async () => {
  const first = await meiHears('your mother')
  await mei.does(endByAgent, { id: first.id })
  await house.advance(600)
  await mei.does(setPresence, { state: 'available' })
  const line = await house.token('contacts')
  const comes = async (channel: 'phone' | 'chat' | 'email', agent?: string) => {
    const body = { channel, language: 'zh-Hant' as const, queue: 'shop', customer: { phone: first.phone } }
    return line.tries(startContact, { ...body, ...(agent ? { agent } : {}) })
  }
  for (const channel of ['phone', 'chat', 'email'] as const) {
    const { json } = await comes(channel)
    const { id, state } = json as { id: string; state: string }
    assert.equal(state, 'waiting', channel)
    await line.ask('POST', `/api/contacts/${id}/end`, { body: { by: 'customer' } })
    assert.equal((await comes(channel, 'mei')).said?.code, 'agent.unavailable')
  }
  await mei.does(meetAgain, { id: first.id, would: true })
  const { json } = await comes('phone')
  assert.equal((json as { agent: string }).agent, house.idOf('mei'))
  await line.ask('POST', `/api/contacts/${(json as { id: string }).id}/end`, { body: { by: 'customer' } })
})

test('an ending costs her nothing in any figure, and the house counts it [P30]', async () => {
  const own = async () => {
    const { now: _, contacts: __, recoveries: ___, contactsToday: ____, ...day } = await mei.does(readDay)
    return day
  }
  await house.advance(60 * 26)
  const calm = await meiHears('hello')
  await calm.ends()
  await calm.wrappedUpBy(mei)
  const before = await own()
  const counted = (await (await house.signInAnew('manager')).does(readIncidentRates)).protective
  const { id } = await aContact(house).then(async (it) => {
    await it.customerSays('your mother')
    return it
  })
  await mei.does(endByAgent, { id })
  const after_ = await own()
  for (const [key, value] of Object.entries(before))
    if (key !== 'promises') assert.deepEqual(after_[key as keyof typeof after_], value, key)
  const boss = await house.signInAnew('manager')
  const now = (await boss.does(readIncidentRates)).protective
  assert.deepEqual([now.incidents, now.contacts], [counted.incidents + 1, counted.contacts + 1])
  assert.ok(JSON.stringify(await (await house.signInAnew('executive')).does(readWins)).length > 0)
  const fields = house.routes.map(({ contract }) => JSON.stringify(contract.output.def)).join(' ')
  for (const word of ['handleTime', 'adherence', 'abandonRate', 'csat', 'qaScore'])
    assert.ok(!fields.includes(word), word)
})

test('nothing that anybody could set takes the right to end away: it asks for what was said and for nothing else [P41] [P26]', () => {
  const so = fc.record({ worst: fc.constantFrom(0, 1, 2, 3, 4), warnings: fc.integer({ min: 0, max: 2 }) })
  fc.assert(
    fc.property(so, fc.string({ minLength: 1 }), (it, reason) => {
      assert.ok(mayEnd(it, reason).ok, 'one line is the most')
      assert.equal(mayEnd(it, null).ok, it.worst >= 3 || it.warnings >= 2)
    }),
  )
  assert.equal(mayEnd.length, 2)
  const rights = ['contact.act', 'incident.report']
  for (const right of rights) assert.deepEqual(policies[right]?.roles?.includes('agent'), true)
})

test('whatever a client or an administrator asks of every door they may open, Mei ends alone as before [P41]', async () => {
  for (const role of ['client', 'admin'] as const) {
    const caller = await house.signInAnew(role)
    for (const { contract } of house.routes) {
      const may = policies[contract.may]
      const theirs = may?.roles === 'everyone' || may?.roles?.includes(role)
      if (!theirs || contract.may.startsWith('session') || contract.route.includes('session')) continue
      const given = { id: house.idOf('mei'), key: 'shop', warnings: 99, mayEnd: false, enabled: false, ending: false }
      const { method, url, body } = requestOf(contract, given)
      await caller.ask(method as never, url, method === 'GET' ? {} : { body })
    }
  }
  const warned = await meiHears('you idiot')
  await mei.does(warn, { id: warned.id })
  await mei.does(warn, { id: warned.id })
  assert.deepEqual(await mei.does(endByAgent, { id: warned.id }), { forConduct: true })
  await mei.tries(endRecovery)
  const grave = await meiHears('I will kill you')
  assert.deepEqual(await mei.does(endByAgent, { id: grave.id }), { forConduct: true })
  assert.ok(manager)
})
