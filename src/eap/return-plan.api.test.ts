import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { endMyShield, myShields, setMyShield } from '#care/shields/shield.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, sealedTo } from '#testing/wall.ts'
import { openLetter } from '#web/wall/letters.ts'
import { shieldOf } from '#web/wall/rule-door.ts'
import { startContact } from '../routing/arrivals/arrival.contract.ts'
import { setPresence } from '../routing/presence/presence.contract.ts'
import { askCounsellor, writeToMember } from './cases/case.contract.ts'
import { readRoom } from './room/room.contract.ts'

const house = await openHouse()
after(() => house.close())
const wei = await aCounsellor(house, 'counsellor')
const jun = await house.signIn('jun')
const mei = await house.signIn('mei')
const line = await house.token('contacts')
const nameless = await aMember(house, 'jun')
const day = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString().slice(0, 10)

/** A customer whose open case is about a funeral. */
async function aMourner() {
  const contact = await aContact(house, { agent: 'mei' })
  await contact.ends()
  await contact.wrappedUpBy(mei, { solved: 'no', case: { title: '告別式的花沒有送到' } })
  return contact.phone
}
const calls = async (phone: string) => {
  const call = { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer: { phone } } as const
  const { id, state } = await line.does(startContact, call)
  await line.ask('POST', `/api/contacts/${id}/end`, { body: { by: 'customer' } })
  return state
}
const proposed = async () => {
  const id = crypto.randomUUID()
  await nameless.at.does(askCounsellor, {
    id,
    counsellor: wei.id,
    sealed: await sealedTo({ in: id, words: '想慢慢回來' }, nameless, wei),
  })
  const steps = [
    { from: day(0), until: day(14), topics: ['death'], kinds: ['insult_family'], maxRun: null },
    { from: day(14), until: day(28), topics: [], kinds: [], maxRun: 1 },
  ]
  const inside = { in: id, by: 'counsellor', words: '', rule: { steps, reviewOn: day(13) } } as const
  await wei.at.does(writeToMember, { id, kind: 'word', sealed: await sealedTo(inside, wei, nameless) })
  const letter = (await nameless.at.does(readRoom)).cases[0]?.letters.at(-1)
  return (await openLetter(nameless.keyring, letter?.sealed ?? '', id))?.rule?.steps ?? []
}

test('a counsellor proposes the way back in steps, the person sets it at the door everybody uses, and the router keeps it to the day [S0-25] [A3]', async () => {
  const mourner = await aMourner()
  const steps = await proposed()
  assert.equal(steps.length, 2)
  for (const step of steps) await jun.does(setMyShield, shieldOf(step, house.clock.now().toISOString()))
  const { shields } = await jun.does(myShields)
  const [slowly, first] = [shields.find((it) => it.maxRun === 1), shields.find((it) => it.maxRun === null)]
  assert.deepEqual([first?.topics, first?.kinds, slowly?.topics], [['death'], ['insult_family'], []])
  const { rows: facts } = await house.over.pool.query('select name, body, topics from platform.facts')
  assert.doesNotMatch(JSON.stringify(facts), /counsel|eap|wall|wei|death/i)

  await mei.does(setPresence, { state: 'away' })
  await jun.does(setPresence, { state: 'available' })
  assert.equal(await calls(mourner), 'waiting', 'kept from her to the day')
  house.pass(14 * 1440)
  await jun.does(setPresence, { state: 'available' })
  assert.equal(await calls(mourner), 'waiting', 'and to its last minute')
  house.pass(1440)
  await jun.does(setPresence, { state: 'available' })
  assert.equal(await calls(mourner), 'running', 'and lifted on time')

  const lead = await house.signIn('lead')
  const seen = JSON.stringify(await lead.does(readFloor))
  assert.doesNotMatch(seen, /shield|death|counsel|諮商/i)
  for (const { id } of (await jun.does(myShields)).shields) await jun.does(endMyShield, { id })
  assert.deepEqual((await jun.does(myShields)).shields, [], 'and she alone ends it')
})
