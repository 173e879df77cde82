import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listCases, listMessages, readCase, renewLink, sentMessage } from '#desk/cases/case.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { myContacts, readContact, readStory } from '../contact-view/view.contract.ts'
import { wrapUp } from './wrap-up.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')
const over = { calm: 'yes', solved: 'yes', kind: 'complaint' } as const

async function ended(phone = aPhone()) {
  const contact = await aContact(house, { phone })
  await contact.ends()
  return contact
}

test('calm and solved are two answers, kept apart [S0-20]', async () => {
  for (const calm of ['yes', 'no', 'unsure'] as const)
    for (const solved of ['yes', 'no', 'unsure'] as const) {
      const { id, phone } = await ended()
      await mei.does(wrapUp, { id, ...over, calm, solved, case: { title: 'A sofa' } })
      const next = await aContact(house, { phone })
      const [earlier] = (await mei.does(readStory, { id: next.id })).earlier
      assert.deepEqual([earlier?.calm, earlier?.solved], [calm, solved])
      await next.ends()
    }
})

test('a contact is wrapped up once, after it has ended, by whoever had it', async () => {
  const contact = await aContact(house)
  assert.equal(await mei.refused(wrapUp, { id: contact.id, ...over }), 'wrap_up.still_running')
  assert.ok((await mei.does(myContacts)).contacts.some((it) => it.id === contact.id))
  await contact.ends()
  assert.equal(await lead.refused(wrapUp, { id: contact.id, ...over }), 'contact.not_yours')
  assert.deepEqual(await mei.does(wrapUp, { id: contact.id, ...over, kind: 'enquiry' }), {
    case: null,
    link: null,
    recap: '還有需要，請從這裡告訴我們，或直接來電。',
  })
  assert.equal(await mei.refused(wrapUp, { id: contact.id, ...over }), 'wrap_up.already_done')
  assert.equal((await mei.does(readContact, { id: contact.id })).wrappedUp, true)
  assert.ok(!(await mei.does(myContacts)).contacts.some((it) => it.id === contact.id))
})

test('two screens that wrap up at once wrap up once', async () => {
  const { id } = await ended()
  const both = await Promise.all([1, 2].map(() => mei.tries(wrapUp, { id, ...over, case: { title: 'A sofa' } })))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
})

test('a promise needs a case, a moment ahead, and somebody of the house', async () => {
  const { id } = await ended()
  const promise = { words: 'We call', kind: 'call_back', due: inHours(house, 2) } as const
  const title = { case: { title: 'A sofa' } }
  assert.equal(await mei.refused(wrapUp, { id, ...over, promises: [promise] }), 'wrap_up.case_needed')
  assert.equal(
    await mei.refused(wrapUp, { id, ...over, ...title, promises: [{ ...promise, due: inHours(house, -1) }] }),
    'promise.due_in_the_past',
  )
  assert.equal(
    await mei.refused(wrapUp, { id, ...over, ...title, promises: [{ ...promise, owner: 'nobody' }] }),
    'agent.unknown',
  )
  assert.equal(
    await mei.refused(wrapUp, { id, ...over, ...title, promises: [promise], closes: true }),
    'case.promises_open',
  )
  const { cases } = await mei.does(listCases)
  assert.ok(!cases.some((it) => it.id === id), 'a refusal leaves nothing')
  assert.equal((await mei.does(readContact, { id })).wrappedUp, false)
})

test('the recap that goes to the customer is made of the promises as they were stored [S4-65]', async () => {
  const { id } = await ended()
  const promises = ['We call on Monday', 'We refund the fee'].map((words, i) => ({
    words,
    kind: 'call_back' as const,
    due: inHours(house, i + 2),
  }))
  const { recap, case: of } = await mei.does(wrapUp, {
    id,
    ...over,
    need: 'A whole sofa',
    case: { title: 'A sofa' },
    promises,
  })
  const stored = (await mei.does(readCase, { id: of?.id ?? '' })).promises.filter((it) => it.kind !== 'update')
  assert.deepEqual(
    stored.map((it) => [it.words, it.dueAt]),
    promises.map((it) => [it.words, it.due]),
  )
  for (const it of stored) assert.ok(recap.includes(it.words))
  assert.ok(recap.includes('A whole sofa'))
})

test('what a customer demands of a colleague is kept from agents and sent to the second line [S1-14]', async () => {
  const { id, phone } = await ended()
  const demands = [
    { words: 'Fire that woman', kind: 'against_staff' as const },
    { words: '3600', kind: 'compensation' as const },
  ]
  const { case: of } = await mei.does(wrapUp, { id, ...over, case: { title: 'Parking' }, demands })
  const seenBy = async (as: typeof mei) => (await as.does(readCase, { id: of?.id ?? '' })).demands.map((it) => it.words)
  assert.deepEqual(await seenBy(mei), [null, '3600'])
  assert.deepEqual(await seenBy(second), ['Fire that woman', '3600'])
  const next = await aContact(house, { phone })
  const story = await mei.does(readStory, { id: next.id })
  assert.deepEqual(
    story.cases[0]?.demands.map((it) => it.words),
    [null, '3600'],
  )
  await next.ends()
  assert.ok(!JSON.stringify(await mei.does(readDay)).includes('Fire that woman'))
  const staffKinds = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select('body').where('name', '=', 'demand.heard').execute(),
  )
  assert.ok(!JSON.stringify(staffKinds).includes('Fire that woman'))
})

test('a need that was understood later replaces the one before, and both scripts find the case', async () => {
  const { id } = await ended()
  const { case: of } = await mei.does(wrapUp, { id, ...over, need: '停車費退回', case: { title: '紅線停車被拖吊' } })
  const found = async (words: string) => (await mei.does(listCases, { words })).cases.some((it) => it.id === of?.id)
  for (const words of ['停車', '停车', '拖吊', '停车费', `${of?.number}`, `A-${of?.number}`])
    assert.ok(await found(words), words)
  for (const words of ['冰箱', '車停', '費拖']) assert.ok(!(await found(words)), words)
})

test('a customer with a name in traditional script is found by it in either script, and by half a name', async () => {
  const line = await house.token('contacts')
  const started = await line.ask('POST', '/api/contacts', {
    body: {
      channel: 'chat',
      language: 'zh-Hant',
      queue: 'shop',
      agent: 'mei',
      customer: { name: '陳麗雲', phone: aPhone() },
    },
  })
  const id = (started.json as { id: string }).id
  await line.ask('POST', `/api/contacts/${id}/end`, { body: { by: 'customer' } })
  const { case: of } = await mei.does(wrapUp, { id, ...over, case: { title: 'A lamp' } })
  for (const words of ['陳麗雲', '陈丽云', '陳', '麗雲'])
    assert.ok(
      (await mei.does(listCases, { words })).cases.some((it) => it.id === of?.id),
      words,
    )
})

test('a title of signs that each grow to six letters is kept and found like any other', async () => {
  const { id } = await ended()
  const title = '㌖'.repeat(120)
  const { case: of } = await mei.does(wrapUp, { id, ...over, need: '㌖'.repeat(500), case: { title } })
  assert.ok((await mei.does(listCases, { words: title.slice(0, 100) })).cases.some((it) => it.id === of?.id))
})

test('the link goes to the number on file, and a colleague can make it anew', async () => {
  const { id, phone } = await ended()
  const { link, case: of } = await mei.does(wrapUp, { id, ...over, case: { title: 'A sofa' } })
  const token = await house.token('messages')
  const message = (await token.does(listMessages)).messages.find((it) => it.address === phone)
  assert.ok(message?.words.includes(link ?? 'no link'))
  await token.does(sentMessage, { id: message?.id ?? '' })
  assert.equal(await token.refused(sentMessage, { id: message?.id ?? '' }), 'message.unknown')
  const renewed = await mei.does(renewLink, { id: of?.id ?? '' })
  assert.notEqual(renewed.link, link)
  assert.equal(await mei.refused(renewLink, { id: crypto.randomUUID() }), 'case.unknown')
})

test('an agent sees the contacts that are with them, and no colleague’s', async () => {
  const { id } = await ended()
  const jun = await house.signIn('jun')
  assert.equal(await jun.refused(readContact, { id }), 'contact.unknown')
  assert.equal(await jun.refused(readStory, { id }), 'contact.unknown')
})

test('whoever left upset is rung within a day by somebody else, and reads it on their page [S1-32]', async () => {
  const { id } = await ended()
  const { case: of } = await mei.does(wrapUp, { id, ...over, calm: 'no', leftUpset: true, case: { title: 'A sofa' } })
  const { promises } = await mei.does(readCase, { id: of?.id ?? '' })
  const call = promises.find((it) => it.kind === 'call_back')
  assert.equal(call?.owner.id, house.idOf('lead'))
  assert.equal(Date.parse(call?.dueAt ?? '') - house.clock.now().getTime(), 24 * 3_600_000)
  assert.match(call?.words ?? '', /另一位同事/)
})

test('somebody who left upset is not forgotten for want of a case', async () => {
  const { id } = await ended()
  assert.equal(await mei.refused(wrapUp, { id, ...over, kind: 'enquiry', leftUpset: true }), 'wrap_up.case_needed')
})
