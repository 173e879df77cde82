import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { readDay } from '#insight/day/day.contract.ts'
import { readStory } from '#live/contact-view/view.contract.ts'
import { callerOf } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { askForLink, myCase, sayWords } from './my-case.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')

async function aLink() {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    need: 'A whole sofa',
    demands: [{ words: 'Fire that woman', kind: 'against_staff' }],
    promises: [{ words: 'We call', kind: 'call_back', due: inHours(house, 5) }],
  })
  return { link: wrapped.link ?? '', caseId: wrapped.case?.id ?? '', contact }
}

test('the customer sees their own case without a password: what they asked, what we promised and by when [S1-4] [S3-34]', async () => {
  const { link } = await aLink()
  const mine = await house.customer(link).does(myCase)
  assert.deepEqual([mine.title, mine.need, mine.state], ['A sofa', 'A whole sofa', 'open'])
  assert.deepEqual(mine.promises.map((it) => [it.kind, it.state]).toSorted(), [
    ['call_back', 'open'],
    ['update', 'open'],
  ])
})

test('no name of staff, no inner note and no name of an owner is on the customer’s page', async () => {
  const { link } = await aLink()
  const text = (await house.customer(link).tries(myCase)).text
  for (const word of ['of the tests', 'owner', 'agent', 'note', house.idOf('mei')])
    assert.ok(!text.includes(word), word)
})

test('a link opens one case and lapses after seven days; a fresh one goes only to the number on file', async () => {
  const { link, contact } = await aLink()
  const customer = house.customer(link)
  house.pass(7 * 24 * 60 - 1)
  await customer.does(myCase)
  house.pass(1)
  for (const refused of [customer.refused(myCase), customer.refused(sayWords, { kind: 'thanks' })])
    assert.equal(await refused, 'link.expired')
  const answer = await customer.does(askForLink)
  assert.deepEqual(answer, { sentTo: 'sms' })
  const { messages } = await (await house.token('messages')).does(listMessages)
  const fresh = /https:\/\/\S+/.exec(messages.findLast((it) => it.address === contact.phone)?.words ?? '')?.[0]
  assert.equal((await house.customer(fresh ?? '').does(myCase)).title, 'A sofa')
  assert.equal(await customer.refused(myCase), 'link.expired', 'the old one stays lapsed')
})

test('a customer without a number or an address on file is asked to call', async () => {
  const line = await house.token('contacts')
  const body = { channel: 'counter', language: 'zh-Hant', queue: 'shop', agent: 'mei', customer: { name: 'Wu' } }
  const { id } = (await line.ask('POST', '/api/contacts', { body })).json as { id: string }
  await line.ask('POST', `/api/contacts/${id}/end`, { body: { by: 'customer' } })
  const wrapped = await mei.ask('POST', `/api/contacts/${id}/wrap-up`, {
    body: { calm: 'yes', solved: 'yes', kind: 'complaint', case: { title: 'A lamp' } },
  })
  const { link } = wrapped.json as { link: string }
  assert.equal(await house.customer(link).refused(askForLink), 'link.no_address')
})

test('guessing links is slow: after thirty from one place no more are looked at for ten minutes', async () => {
  const { link } = await aLink()
  const guess = (n: number, secret = `guess-${n}`) =>
    callerOf(house.app, { 'x-sanying-link': secret }, '10.3.0.1').tries(myCase)
  for (let i = 0; i < 30; i++) assert.equal((await guess(i)).said?.code, 'link.unknown')
  assert.deepEqual([(await guess(31)).status, (await guess(32)).said?.code], [429, 'link.too_many'])
  assert.equal((await guess(0, link.split('/my/')[1])).status, 200, 'a right link is not a guess')
  house.pass(11)
  assert.equal((await guess(33)).said?.code, 'link.unknown')
})

test('asking for a fresh link again and again is slowed as well', async () => {
  const { link } = await aLink()
  const ask = () => callerOf(house.app, { 'x-sanying-link': link.split('/my/')[1] ?? '' }, '10.3.0.2').tries(askForLink)
  const codes = []
  for (let i = 0; i < 32; i++) codes.push((await ask()).status)
  assert.equal(codes.at(-1), 429)
})

test('a correction is added to what stands and replaces nothing; thanks reach the agent [S3-26] [S4-66]', async () => {
  const { link, caseId, contact } = await aLink()
  const customer = house.customer(link)
  await customer.does(sayWords, { kind: 'correction', words: 'It was two sofas' })
  await customer.does(sayWords, { kind: 'thanks', words: 'Mei was patient' })
  assert.equal(
    (await customer.tries(sayWords, { kind: 'correction', words: '' })).said?.at?.[0]?.problem,
    'words.needed',
  )
  const of = await mei.does(readCase, { id: caseId })
  assert.equal(of.need, 'A whole sofa')
  assert.deepEqual(
    of.customerWords.map((it) => it.words),
    ['It was two sofas', 'Mei was patient'],
  )
  assert.ok((await mei.does(readDay)).thanks.some((it) => it.words === 'Mei was patient'))
  const next = await aContact(house, { phone: contact.phone })
  assert.ok((await mei.does(readStory, { id: next.id })).corrections.some((it) => it.words === 'It was two sofas'))
  await next.ends()
})

test('"did we understand you" is answered yes or no, and the last answer is shown', async () => {
  const { link } = await aLink()
  const customer = house.customer(link)
  assert.equal((await customer.does(myCase)).heard, null)
  await customer.does(sayWords, { kind: 'heard_no' })
  house.pass(1)
  await customer.does(sayWords, { kind: 'heard_yes' })
  assert.equal((await customer.does(myCase)).heard, 'yes')
})
