import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../../routing/arrivals/arrival.contract.ts'
import { setPresence } from '../../routing/presence/presence.contract.ts'
import { readStory } from '../contact-view/view.contract.ts'
import { endByAgent } from './exit.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

test('whoever is cut off for what they said still gets a case number and a day for the answer, and no word about conduct [P28]', async () => {
  const talk = await aContact(house, { agent: 'mei' })
  await talk.customerSays('where is my sofa', 'your mother')
  await mei.does(endByAgent, { id: talk.id })
  const [found] = (await mei.does(readStory, { id: talk.id })).cases
  assert.ok(found?.joined)
  const one = await lead.does(readCase, { id: found.id })
  assert.equal(one.state, 'open')
  assert.equal(one.promises.length, 1)

  const mail = await house.token('messages')
  const [message] = (await mail.does(listMessages, {})).messages
  assert.match(message?.words ?? '', new RegExp(`A-${one.number}`))
  assert.doesNotMatch(message?.words ?? '', /辱|罵|行為|結束/)
})

test('the next call of that customer goes to somebody else, or waits, but not to whom they insulted [P29] [P76]', async () => {
  house.pass(30)
  const talk = await aContact(house, { agent: 'mei' })
  await talk.customerSays('your mother')
  await mei.does(endByAgent, { id: talk.id })
  house.pass(30)
  await mei.does(setPresence, { state: 'available' })
  const pbx = await house.token('contacts')
  const calls = (phone: string) =>
    pbx.does(startContact, { channel: 'chat', language: 'zh-Hant', queue: 'shop', customer: { phone } })
  assert.equal((await calls(talk.phone)).state, 'waiting')
  assert.equal((await calls('0900-777-001')).state, 'running', 'Mei is free for everybody else')

  const jun = await house.signIn('jun')
  await jun.does(setPresence, { state: 'available' })
  assert.equal(
    (await calls(talk.phone)).agent,
    house.idOf('jun'),
    'Jun has room for another text; Mei has less in hand',
  )
})
