import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readContact } from '#live/contact-view/view.contract.ts'
import { confirm, endByAgent, warn } from '#live/exits/exit.contract.ts'
import { setPresence } from '#routing/presence/presence.contract.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readAftercareFigures } from '../figures/figure.contract.ts'
import { readMyAftercare } from '../mine/mine.contract.ts'
import { readCareTasks } from '../tasks/task.contract.ts'
import { replyNow, sayBackedFelt, tellOutcomeNow } from './backing.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const manager = await house.signIn('manager')
const backings = async (who = lead) => (await who.does(readCareTasks)).backings
const mine = async () => (await mei.does(readMyAftercare)).backings

/** Mei says of an insult that it counts. */
async function anIncident({ counts = true } = {}) {
  await house.advance(300)
  const contact = await aContact(house)
  await contact.customerSays('you idiot')
  const [utterance] = (await mei.does(readContact, { id: contact.id })).utterances
  const mark = { id: contact.id, utterance: utterance?.id ?? '', kind: 'insult' as const }
  await mei.does(confirm, { ...mark, counts })
  return { contact, mark }
}

test('what she marked is answered by somebody with a name within the shift: what will be done, and later what was done [S0-41]', async () => {
  const { contact } = await anIncident()
  const [asked] = await backings()
  assert.deepEqual([asked?.contact, asked?.state], [contact.id, 'asked'])
  const [seen] = await mine()
  assert.equal(seen?.owner, 'lead of the tests')
  assert.equal(Date.parse(seen?.dueAt ?? '') - house.clock.now().getTime(), 240 * 60_000)
  const id = asked?.id ?? ''
  assert.equal(await lead.refused(tellOutcomeNow, { id, words: 'x' }), 'backing.answer_first')
  assert.equal(await mei.refused(sayBackedFelt, { id, says: 'yes' }), 'backing.answer_first')
  for (const tellBy of [inHours(house, -1), inHours(house, 24 * 9)])
    assert.equal(await lead.refused(replyNow, { id, words: 'I write to him', tellBy }), 'backing.too_late')
  assert.equal(await manager.refused(replyNow, { id, words: 'x', tellBy: inHours(house, 5) }), 'backing.not_yours')
  await lead.does(replyNow, { id, words: 'I write to him', tellBy: inHours(house, 24) })
  assert.equal(await lead.refused(replyNow, { id, words: 'x', tellBy: inHours(house, 5) }), 'backing.already_answered')
  assert.deepEqual([(await mine())[0]?.reply, (await mine())[0]?.repliedBy], ['I write to him', 'lead of the tests'])
  await lead.does(tellOutcomeNow, { id, words: 'He has had our letter' })
  assert.equal((await mine())[0]?.outcome, 'He has had our letter')
  await mei.does(sayBackedFelt, { id, says: 'yes' })
  assert.equal(await mei.refused(sayBackedFelt, { id, says: 'no' }), 'felt.already_said')
  await contact.ends()
})

test('silence goes to the next manager, before the answer and after it, and stays with them [S0-41]', async () => {
  const { contact } = await anIncident()
  await contact.ends()
  await house.advance(239)
  assert.deepEqual([(await backings()).length, (await backings(manager)).length], [1, 0])
  await house.advance(1)
  const [passed] = await backings(manager)
  assert.deepEqual([(await backings()).length, passed?.late], [0, true])
  await house.advance(600)
  assert.equal((await backings(manager)).length, 1)
  await manager.does(replyNow, { id: passed?.id ?? '', words: 'I am sorry it took so long', tellBy: inHours(house, 2) })
  await house.advance(121)
  assert.equal((await backings(manager))[0]?.late, true)
  await manager.does(tellOutcomeNow, { id: passed?.id ?? '', words: 'Done' })
})

test('an ending for conduct is answered like a mark, one contact once, within the shift she works [S0-41]', async () => {
  await house.advance(300)
  await mei.does(setPresence, { state: 'available', shiftEndsAt: inHours(house, 2) })
  const contact = await aContact(house)
  await contact.customerSays('your mother')
  await mei.does(warn, { id: contact.id })
  await mei.does(endByAgent, { id: contact.id })
  const [utterance] = (await mei.does(readContact, { id: contact.id })).utterances
  await mei.does(confirm, { id: contact.id, utterance: utterance?.id ?? '', kind: 'insult_family', counts: true })
  const of = (await backings()).filter((it) => it.contact === contact.id)
  assert.equal(of.length, 1)
  const due = Date.parse(of[0]?.dueAt ?? '') - house.clock.now().getTime()
  assert.ok(due > 119 * 60_000 && due <= 120 * 60_000)
})

test('a mark that she takes back asks nobody any more, and one that she sets again does [S0-41]', async () => {
  // She has not said when the shift of today ends.
  await mei.does(setPresence, { state: 'away', shiftEndsAt: null })
  const { contact, mark } = await anIncident()
  await mei.does(confirm, { ...mark, counts: false })
  const [gone] = (await backings()).filter((it) => it.contact === contact.id)
  assert.equal(gone, undefined)
  assert.ok(!(await mine()).some((it) => it.contact === contact.id))
  await mei.does(confirm, { ...mark, counts: true })
  const [again] = (await backings()).filter((it) => it.contact === contact.id)
  await mei.does(confirm, { ...mark, counts: false })
  for (const [who, id] of [
    [lead, again?.id ?? ''],
    [lead, crypto.randomUUID()],
  ] as const) {
    assert.equal(await who.refused(replyNow, { id, words: 'x', tellBy: inHours(house, 5) }), 'backing.unknown')
    assert.equal(await who.refused(tellOutcomeNow, { id, words: 'x' }), 'backing.unknown')
    assert.equal(await mei.refused(sayBackedFelt, { id, says: 'yes' }), 'backing.unknown')
  }
  await contact.ends()
})

test('backed within the shift is n of m with what was left out, and nobody is named but whoever was asked to come [S0-41] [P68] [P112]', async () => {
  const figures = async (key: string) => (await house.signIn(key)).does(readAftercareFigures, {})
  house.pass(1)
  const { backedInShift, byLead } = await figures('manager')
  // Answered in time, answered late, not answered yet within the time, taken back.
  assert.deepEqual(
    [backedInShift.numerator, backedInShift.denominator, backedInShift.excluded],
    [1, 3, { withdrawn: 1 }],
  )
  assert.ok(backedInShift.low < 1 / 3 && backedInShift.high > 1 / 3)
  assert.ok(byLead.every((it) => it.asked >= it.inTime))
  assert.ok(!JSON.stringify(await figures('manager')).includes('mei'))
  assert.deepEqual(
    (await figures('lead_two')).byLead.filter((it) => it.lead !== 'lead_two of the tests'),
    [],
  )
  for (const role of ['executive', 'hr']) assert.deepEqual((await figures(role)).byLead, [])
})

test('fewer than ten answers, and the month that still runs, are shown to nobody [S0-41] [P82] [P84]', async () => {
  assert.deepEqual((await manager.does(readAftercareFigures, {})).feltBacked, [])
  await house.advance(31 * 24 * 60)
  const [month] = (await manager.does(readAftercareFigures, {})).feltBacked
  assert.equal(month?.shown, null)
})
