import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aHardCall, aPairing, aPeer } from '#testing/coaching.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { answerPairing } from '../peers/peer.contract.ts'
import {
  answerInDrill,
  beginDrill,
  listCallReviews,
  noteOnCall,
  openCallReview,
  readCallReview,
  unfoldLine,
} from './call-review.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, jun] = [await house.signIn('mei'), await house.signIn('jun')]
await aPeer(house)
const call = await aHardCall(house)
const pairing = await aPairing(house)

test('only Mei opens a contact of hers, once it is over, and her peer comes in from tomorrow on [S4-43]', async () => {
  const mine = { contact: call.id, pairing: null }
  for (const key of ['lead', 'qa', 'manager', 'admin'])
    assert.equal(await (await house.signIn(key)).refused(openCallReview, mine), 'access.not_yours')
  assert.equal(await jun.refused(openCallReview, mine), 'call_review.contact_unknown')
  house.pass(6)
  const running = await aContact(house)
  assert.equal(await mei.refused(openCallReview, { ...mine, contact: running.id }), 'call_review.still_running')
  await running.ends()
  assert.equal(await mei.refused(openCallReview, { ...mine, pairing }), 'call_review.not_before')
  assert.equal(await mei.refused(openCallReview, { ...mine, pairing: crypto.randomUUID() }), 'peer.pairing_unknown')
  house.pass(24 * 60)
  const { id } = await mei.does(openCallReview, { ...mine, pairing })
  assert.equal((await mei.does(openCallReview, { ...mine, pairing })).id, id, 'twice is once')
  assert.deepEqual(
    (await jun.does(listCallReviews)).reviews.map((it) => [it.id, it.mine]),
    [[id, false]],
  )
})

test('at a second of the call Jun writes what he would have done and Mei what she should have; from there she tries it, alone [S4-43]', async () => {
  const id = (await mei.does(listCallReviews)).reviews[0]?.id ?? ''
  const seen = await jun.does(readCallReview, { id })
  const at = seen.lines.find((it) => it.words?.includes('not even ask'))?.second ?? 0
  assert.ok(at >= 360 && at < 370, `${at} seconds in`)
  const note = { id, second: at, words: 'I’d have asked for her, aloud' }
  assert.equal(await mei.refused(noteOnCall, { ...note, kind: 'would' }), 'call_review.not_your_words')
  assert.equal(await jun.refused(noteOnCall, { ...note, second: 9000, kind: 'would' }), 'call_review.beyond_the_end')
  await jun.does(noteOnCall, { ...note, kind: 'would' })
  await mei.does(noteOnCall, { ...note, kind: 'should', words: 'I should have asked' })
  assert.deepEqual(
    (await mei.does(readCallReview, { id })).notes.map((it) => it.kind),
    ['would', 'should'],
  )

  const drill = await mei.does(beginDrill, { id, second: at })
  assert.equal(drill.context.at(-1)?.words, 'So you will not even ask for me')
  assert.ok(drill.context.every((it) => it.second <= at))
  const said = await mei.does(answerInDrill, { id, second: at, words: 'I will ask for you now' })
  assert.deepEqual([said.next?.who, said.next?.rude, said.next?.words], ['customer', true, null])
  assert.equal((await mei.does(readCallReview, { id })).drills.length, 1)
  assert.deepEqual((await jun.does(readCallReview, { id })).drills, [], 'what she tries is hers')
  assert.equal(await jun.refused(beginDrill, { id, second: at }), 'call_review.unknown')
  assert.equal(await jun.refused(answerInDrill, { id, second: at, words: 'x' }), 'call_review.unknown')
})

test('what was said against her is folded, and comes one line at a time, when she asks for it [P74]', async () => {
  const id = (await mei.does(listCallReviews)).reviews[0]?.id ?? ''
  const whole = await mei.ask('GET', `/api/call-reviews/${id}`)
  assert.ok(!whole.text.includes('idiot'))
  const rude = (await mei.does(readCallReview, { id })).lines.find((it) => it.rude)
  assert.equal((await mei.does(unfoldLine, { id, line: rude?.id ?? '' })).words, 'you idiot')
  assert.equal(await mei.refused(unfoldLine, { id, line: crypto.randomUUID() }), 'call_review.unknown')
})

test('a review is read by the agent and their peer: every other role, at every door, finds nothing of it [S4-43] [X8]', async () => {
  const id = (await mei.does(listCallReviews)).reviews[0]?.id ?? ''
  for (const role of [...ROLES, 'lead_two', 'agent']) {
    const who = await house.signIn(role)
    assert.ok([403, 404].includes((await who.tries(readCallReview, { id })).status), role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      for (const one of contract.params ? [id, call.id] : [id]) {
        const { url } = requestOf(contract, { id: one, second: 5, line: one })
        const { text } = await who.ask('GET', url)
        for (const secret of ['asked for her, aloud', 'I should have asked', 'I will ask for you now'])
          assert.ok(!text.includes(secret), `${role} ${contract.route}`)
      }
    }
  }
  const rows = await house.inside((tx) => tx.selectFrom('coaching.call_notes').selectAll().execute())
  assert.deepEqual(rows, [], 'the house itself sees nothing while nobody says who is looking')
  const facts = await house.inside((tx) =>
    tx.selectFrom('platform.facts').select(['name', 'body', 'topics']).where('about', '=', id).execute(),
  )
  assert.ok(facts.length > 2)
  for (const fact of facts) {
    assert.deepEqual(fact.body, {})
    assert.ok(fact.topics.every((it) => it === `person:${house.idOf('mei')}` || it === `person:${house.idOf('jun')}`))
  }
})

test('once they part, the peer reads it no more', async () => {
  const id = (await mei.does(listCallReviews)).reviews[0]?.id ?? ''
  await mei.does(answerPairing, { id: pairing, does: 'end' })
  assert.equal(await jun.refused(readCallReview, { id }), 'call_review.unknown')
  assert.equal((await mei.does(readCallReview, { id })).notes.length, 2)
})
