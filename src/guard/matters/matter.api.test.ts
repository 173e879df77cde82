import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aHardCall } from '#testing/coaching.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import {
  addToPack,
  buildPack,
  listMatters,
  meetMatterDeadline,
  openMatter,
  payForMatter,
  readMatter,
  readMatterItem,
  setMatterDeadline,
  stepMatter,
  withdrawConsent,
} from './matter.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun, legal] = [await house.signIn('mei'), await house.signIn('jun'), await house.signIn('legal')]
const WISH = 'A letter first, no court unless he writes again'

async function aMatter() {
  const call = await aHardCall(house)
  const asks = { wishes: WISH, otherParty: 'The caller', contact: call.id, consent: true as const }
  return { call, id: (await mei.does(openMatter, asks)).id }
}

test('Mei asks for the company’s help with her consent and her wishes, and nobody can ask in her place [S0-40]', async () => {
  const { id } = await aMatter()
  assert.equal((await mei.does(readMatter, { id })).wishes, WISH)
  assert.equal(
    (await mei.ask('POST', '/api/matters', { body: { wishes: WISH, contact: null, consent: false } })).status,
    400,
  )
  assert.equal(await legal.refused(openMatter, { wishes: WISH, contact: null, consent: true }), 'access.not_yours')
  const others = await aContact(house, { agent: 'jun' })
  await others.ends()
  const asks = { wishes: WISH, contact: others.id, consent: true as const }
  assert.equal(await mei.refused(openMatter, asks), 'matter.contact_unknown')
})

test('she sees every change of state, every deadline and what the company paid, the moment it is written [S0-40]', async () => {
  const { id } = await aMatter()
  const words = ['We have written to him', 'He has answered, and is sorry']
  house.pass(1)
  await legal.does(stepMatter, { id, state: 'prepared', words: words[0] ?? '' })
  house.pass(1)
  assert.equal(await legal.refused(stepMatter, { id, state: 'asked', words: 'x' }), 'matter.backwards')
  await legal.does(stepMatter, { id, state: 'settled', words: words[1] ?? '' })
  await legal.does(setMatterDeadline, { id, what: 'Six months to bring an insult', dueAt: inHours(house, 2) })
  await legal.does(setMatterDeadline, { id, what: 'His answer', dueAt: inHours(house, 3) })
  await legal.does(payForMatter, { id, what: 'Counsel outside', amount: 1_500_000, currency: 'TWD' })
  const seen = await mei.does(readMatter, { id })
  assert.deepEqual(
    seen.steps.map((it) => [it.state, it.words]),
    [
      ['asked', WISH],
      ['prepared', words[0]],
      ['settled', words[1]],
    ],
  )
  assert.deepEqual(
    seen.costs.map((it) => it.amount),
    [1_500_000],
  )
  const answer = seen.deadlines.find((it) => it.what === 'His answer')
  await legal.does(meetMatterDeadline, { id, deadline: answer?.id ?? '' })
  await house.advance(4 * 60)
  assert.deepEqual(
    (await mei.does(readMatter, { id })).deadlines.map((it) => [it.missed, it.metAt !== null]),
    [
      [true, false],
      [false, true],
    ],
  )
  const told = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'topics', 'body']).where('about', '=', id).execute(),
  )
  const people = new Set([`person:${house.idOf('mei')}`, `person:${house.idOf('legal')}`])
  assert.ok(told.length >= 7)
  for (const fact of told) assert.deepEqual(new Set(fact.topics), people, fact.name)
  assert.ok(!JSON.stringify(told).includes('sorry'))
})

test('counsel builds the pack without her hearing or reading it again, and her page holds no word of it [P73] [P74]', async () => {
  const { id } = await aMatter()
  assert.equal((await legal.does(buildPack, { id })).items, 2)
  const page = await mei.ask('GET', `/api/matters/${id}`)
  assert.ok(!page.text.includes('idiot'))
  const { items } = await mei.does(readMatter, { id })
  assert.deepEqual(
    items.map((it) => it.kind),
    ['transcript', 'timeline'],
  )
  const { content } = await legal.does(readMatterItem, { id, nth: 1 })
  assert.match(JSON.stringify(content), /you idiot/)
  assert.match(JSON.stringify(content), /2026-07-15T/)
  await mei.does(addToPack, { id, words: 'He has called like this before' })
  await legal.does(addToPack, { id, words: 'Custody: sealed on the day' })
  assert.deepEqual(
    (await legal.does(readMatter, { id })).items.map((it) => it.kind),
    ['transcript', 'timeline', 'statement', 'document'],
  )
  assert.equal(await legal.refused(readMatterItem, { id, nth: 9 }), 'matter.unknown')
})

test('whoever alters an item, even the owner of the database, breaks the seal, and both see where [S0-40]', async () => {
  const seal = async (id: string, who = mei) => (await who.does(readMatter, { id })).seal
  const alterations = [
    (id: string) =>
      sql`update guard.matter_items set content = jsonb_set(content, '{lines,0,words}', '"Good day"') where matter = ${id} and nth = 1`,
    (id: string) => sql`update guard.matter_items set at = at + interval '1 minute' where matter = ${id} and nth = 2`,
    (id: string) =>
      sql`update guard.matter_items set at = at + interval '1 microsecond' where matter = ${id} and nth = 1`,
    (id: string) => sql`delete from guard.matter_items where matter = ${id} and nth = 2`,
    (id: string) => sql`delete from guard.matter_items where matter = ${id}`,
  ]
  for (const alter of alterations) {
    const { id } = await aMatter()
    await legal.does(buildPack, { id })
    assert.deepEqual([(await seal(id)).whole, (await seal(id)).head?.length], [true, 64])
    await assert.rejects(
      house.inside((tx) => alter(id).execute(tx)),
      /permission denied/,
      'the house itself may not',
    )
    await alter(id).execute(house.db)
    for (const who of [mei, legal]) assert.equal((await seal(id, who)).whole, false)
    assert.notEqual((await seal(id)).brokenAt, null)
  }
})

test('two who seal at the same instant leave one chain', async () => {
  const { id } = await aMatter()
  await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 ? mei : legal).does(addToPack, { id, words: `${n}` })))
  const { items, seal } = await mei.does(readMatter, { id })
  assert.deepEqual([items.length, seal.whole], [12, true])
})

test('once she does not want it any more nothing is done in her name; it can only be closed [S0-40]', async () => {
  const { id } = await aMatter()
  assert.equal(await legal.refused(withdrawConsent, { id }), 'access.not_yours')
  await mei.does(withdrawConsent, { id })
  assert.equal(await legal.refused(buildPack, { id }), 'matter.no_consent')
  assert.equal(await legal.refused(addToPack, { id, words: 'x' }), 'matter.no_consent')
  assert.equal(await legal.refused(stepMatter, { id, state: 'filed', words: 'x' }), 'matter.no_consent')
  await legal.does(stepMatter, { id, state: 'closed', words: 'As you wished' })
  for (const refused of [
    legal.refused(stepMatter, { id, state: 'filed', words: 'x' }),
    legal.refused(payForMatter, { id, what: 'x', amount: 1, currency: 'TWD' }),
    legal.refused(setMatterDeadline, { id, what: 'x', dueAt: inHours(house, 1) }),
    mei.refused(withdrawConsent, { id }),
  ])
    assert.equal(await refused, 'matter.closed')
})

test('a matter is read by the person and by legal; to everybody else there is none [S0-40]', async () => {
  const { id } = await aMatter()
  await legal.does(buildPack, { id })
  assert.equal(await jun.refused(readMatter, { id }), 'matter.unknown')
  assert.deepEqual((await jun.does(listMatters)).matters, [])
  for (const role of ROLES.filter((it) => it !== 'legal')) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { text } = await who.ask('GET', requestOf(contract, { id, nth: 1 }).url)
      assert.ok(!text.includes(WISH), `${role} ${contract.route}`)
    }
  }
  assert.deepEqual(await house.inside((tx) => tx.selectFrom('guard.matters').selectAll().execute()), [])
})
