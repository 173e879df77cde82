import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readContact } from '#live/contact-view/view.contract.ts'
import { sayOtherwise, takeItBack } from '#live/corrections/correction.contract.ts'
import type { ReaderCard, SignalKind } from '#reader/public.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readReader } from './reader.contract.ts'

const card: ReaderCard = {
  name: 'a1b2c3d4',
  thresholds: [{ kind: 'insult', language: 'zh', from: 0.62, precision: 0.91, recall: 0.84, examples: 312 }],
}
const house = await openHouse({ card })
after(() => house.close())
const [mei, admin] = await Promise.all([house.signIn('mei'), house.signIn('admin')])

test('the administrator reads the card as it was given, and nobody else reads it', async () => {
  const { name, thresholds, days, enough } = await admin.does(readReader)
  assert.deepEqual([name, thresholds, days, enough], ['a1b2c3d4', card.thresholds, 28, 20])
  for (const role of ['agent', 'lead', 'qa', 'executive'])
    assert.equal(await (await house.signIn(role)).refused(readReader), 'access.not_yours')
})

test('what was read and what people said was not so are counted, by kind, and nothing is told of fewer than twenty', async () => {
  const contact = await aContact(house, { channel: 'chat' })
  for (let i = 0; i < 20; i++) await contact.customerSays('you idiot')
  await contact.customerSays('my money', 'thank you')
  const { utterances } = await mei.does(readContact, { id: contact.id })
  const say = (nth: number, kind: SignalKind, says: 'not_this' | 'missed') =>
    mei.does(sayOtherwise, { id: contact.id, utterance: utterances[nth]?.id ?? '', kind, says })
  await say(0, 'insult', 'not_this')
  await say(1, 'insult', 'not_this')
  await say(2, 'insult', 'not_this')
  await mei.does(takeItBack, { id: contact.id, utterance: utterances[2]?.id ?? '', kind: 'insult' })
  await say(20, 'demand_compensation', 'not_this')
  await say(21, 'opinion', 'missed')
  const { heard } = await admin.does(readReader)
  const told = heard.map((it) => [it.kind, it.language, it.read, it.notThis, it.missed, it.canTell])
  assert.deepEqual(told, [
    ['insult', 'zh', 20, 2, 0, true],
    ['demand_compensation', 'zh', 1, 1, 0, false],
    ['thanks', 'zh', 1, 0, 0, false],
    ['opinion', 'zh', 0, 0, 1, false],
  ])
  const [insult] = heard
  assert.ok(insult && insult.low < 0.1 && insult.high > 0.1)
})

test('what was said more than twenty-eight days ago is no longer counted', async () => {
  house.pass(29 * 24 * 60)
  assert.deepEqual((await admin.does(readReader)).heard, [])
})
