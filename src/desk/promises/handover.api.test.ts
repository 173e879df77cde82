import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDay } from '#insight/day/day.contract.ts'
import { readFloor } from '#insight/floor/floor.contract.ts'
import { setPresence } from '#routing/presence/presence.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { endAbsence, listAbsences, noteAbsence } from '../absences/absence.contract.ts'
import { casePromises } from './case-promises.contract.ts'
import { answerHandover, handPromise, myPromises, withdrawHandover } from './handover.contract.ts'
import { keepPromise, makePromise } from './promise.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')

async function aPromise(hours = 24, owner = 'mei') {
  const contact = await aContact(house, { agent: 'jun' })
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(jun, { case: { title: 'A sofa' } })
  const caseId = of?.id ?? ''
  const due = inHours(house, hours)
  const { id } = await jun.does(makePromise, { id: caseId, words: 'Send the letter', due, owner })
  return { id, caseId, due }
}
type It = Awaited<ReturnType<typeof aPromise>>
const view = async (it: It) =>
  (await lead.does(casePromises, { id: it.caseId })).promises.find((one) => one.id === it.id)
const ownerOf = async (it: It) => (await view(it))?.owner.key
const onDayOf = async (who: Caller, it: It) => (await who.does(readDay)).promises.some((one) => one.id === it.id)
const factsOf = async (id: string) =>
  (
    await house.inside((tx) =>
      tx.selectFrom('platform.facts').select(['name', 'topics']).where('about', '=', id).orderBy('seq').execute(),
    )
  ).map((fact) => ({ ...fact, name: fact.name }))

test('a promise stays with its owner until the colleague has said yes, and both see it on their day [P107]', async () => {
  const it = await aPromise()
  assert.deepEqual(await mei.does(handPromise, { id: it.id, owner: 'jun' }), { state: 'asked' })
  assert.equal(await ownerOf(it), 'mei')
  assert.ok((await jun.does(myPromises)).asked.some((one) => one.promise.id === it.id))
  assert.ok((await mei.does(myPromises)).asking.some((one) => one.promise.id === it.id))
  assert.equal(await mei.refused(answerHandover, { id: it.id, accept: true }), 'handover.not_yours')
  await jun.does(answerHandover, { id: it.id, accept: true })
  assert.equal(await ownerOf(it), 'jun')
  assert.equal(await jun.refused(answerHandover, { id: it.id, accept: true }), 'handover.none')
  for (const [who, mine] of [
    [mei, false],
    [jun, true],
  ] as const) {
    const moved = (await who.does(myPromises)).moved.find((one) => one.promise.id === it.id)
    assert.deepEqual([moved?.mine, moved?.because], [mine, 'asked'])
  }
  assert.equal((await view(it))?.dueAt, it.due, 'the customer’s time is as it was')
  assert.deepEqual(
    (await factsOf(it.id)).map((fact) => fact.name),
    ['promise.made', 'promise.handover_asked', 'promise.handed_over'],
  )
})

test('a colleague who says no leaves it where it was, and who asked can ask somebody else or take it back', async () => {
  const it = await aPromise()
  await mei.does(handPromise, { id: it.id, owner: 'jun' })
  await jun.does(answerHandover, { id: it.id, accept: false })
  assert.equal(await ownerOf(it), 'mei')
  await mei.does(handPromise, { id: it.id, owner: 'jun' })
  await mei.does(handPromise, { id: it.id, owner: 'lan' })
  assert.equal(await jun.refused(answerHandover, { id: it.id, accept: true }), 'handover.not_yours')
  await mei.does(withdrawHandover, { id: it.id })
  assert.equal(await mei.refused(withdrawHandover, { id: it.id }), 'handover.none')
  await mei.does(handPromise, { id: it.id, owner: 'jun' })
  await mei.does(keepPromise, { id: it.id })
  assert.equal(await jun.refused(answerHandover, { id: it.id, accept: true }), 'handover.none')
})

test('a lead gives a promise to somebody at once; what cannot be meant is refused', async () => {
  const it = await aPromise()
  assert.equal(await jun.refused(handPromise, { id: it.id, owner: 'jun' }), 'promise.not_yours')
  assert.equal(await mei.refused(handPromise, { id: it.id, owner: 'mei' }), 'handover.is_owner')
  assert.equal(await mei.refused(handPromise, { id: it.id, owner: 'client' }), 'promise.owner_unknown')
  assert.equal(await mei.refused(handPromise, { id: crypto.randomUUID(), owner: 'jun' }), 'promise.unknown')
  assert.deepEqual(await lead.does(handPromise, { id: it.id, owner: 'jun' }), { state: 'at_once' })
  assert.equal(await ownerOf(it), 'jun')
  await jun.does(keepPromise, { id: it.id })
  assert.equal(await lead.refused(handPromise, { id: it.id, owner: 'mei' }), 'promise.already_settled')
})

test('two who are asked and answer at once: one has it, and the other is told that nobody asks any more', async () => {
  for (let round = 0; round < 4; round++) {
    const it = await aPromise()
    await mei.does(handPromise, { id: it.id, owner: 'jun' })
    const [yes, given] = await Promise.all([
      jun.tries(answerHandover, { id: it.id, accept: true }),
      lead.tries(handPromise, { id: it.id, owner: 'lan' }),
    ])
    assert.equal(given.status, 200)
    assert.ok(yes.status === 200 || yes.said?.code === 'handover.none')
    assert.equal(await ownerOf(it), 'lan')
  }
})

test('somebody is off: what they promised for that time moves to the lead, nothing else does, and no reason is kept [P107]', async () => {
  const before = await aPromise(10)
  const during = await aPromise(40)
  const after = await aPromise(120)
  const from = inHours(house, 24)
  const to = inHours(house, 72)
  const { moved } = await lead.does(noteAbsence, { key: 'mei', kind: 'off', from, to })
  assert.equal(moved, 1)
  assert.deepEqual([await ownerOf(before), await ownerOf(during), await ownerOf(after)], ['mei', 'lead', 'mei'])
  assert.equal((await view(during))?.dueAt, during.due)
  assert.ok(await onDayOf(lead, during))
  assert.ok((await mei.does(myPromises)).moved.some((one) => one.promise.id === during.id && one.because === 'off'))
  const { absences } = await lead.does(listAbsences)
  assert.deepEqual(Object.keys(absences[0] ?? {}).toSorted(), ['from', 'id', 'kind', 'person', 'to'])
  // What is promised for that time later on goes the same way, and a colleague who is off is not asked.
  const later = await aPromise(30)
  assert.equal(await ownerOf(later), 'lead')
  assert.equal(await lead.refused(handPromise, { id: later.id, owner: 'mei' }), 'handover.not_here')
  await lead.does(endAbsence, { key: 'mei' })
  assert.equal(await lead.refused(endAbsence, { key: 'mei' }), 'absence.none')
  assert.equal(await ownerOf(await aPromise(30)), 'mei')
  assert.equal(await ownerOf(during), 'lead', 'what has moved stays where it is')
})

test('somebody leaves for good: everything goes to the colleague who is named, their cases too', async () => {
  const it = await aPromise(24 * 40, 'lan')
  const broken = await aPromise(1, 'lan')
  await house.advance(90)
  const now = inHours(house, 0)
  assert.equal(await mei.refused(noteAbsence, { key: 'lan', kind: 'leaving', from: now }), 'access.not_yours')
  const refused = (more: object) => lead.refused(noteAbsence, { key: 'lan', kind: 'leaving', from: now, ...more })
  assert.equal(await refused({ to: inHours(house, 9) }), 'absence.leaving_for_good')
  assert.equal(await refused({ key: 'nobody' }), 'person.unknown')
  assert.equal(await refused({ colleague: 'nobody' }), 'promise.owner_unknown')
  assert.equal(await refused({ colleague: 'lan' }), 'handover.is_owner')
  assert.equal(await refused({ kind: 'off', to: now }), 'absence.ends_first')
  await lead.does(noteAbsence, { key: 'lan', kind: 'leaving', from: now, colleague: 'jun' })
  assert.deepEqual([await ownerOf(it), await ownerOf(broken)], ['jun', 'jun'])
  assert.equal(await ownerOf(await aPromise(24, 'lan')), 'lead')
  await lead.does(endAbsence, { key: 'lan' })
})

test('what breaks between the notice and the first day of an absence goes along when it begins', async () => {
  const it = await aPromise(2)
  await lead.does(noteAbsence, { key: 'mei', kind: 'off', from: inHours(house, 5), to: inHours(house, 50) })
  await house.advance(150)
  assert.equal(await ownerOf(it), 'mei')
  await house.advance(160)
  assert.equal(await ownerOf(it), 'lead')
  await lead.does(endAbsence, { key: 'mei' })
})

test('half an hour before a shift ends, what falls due before the next one goes to the lead [P107]', async () => {
  const soon = await aPromise(2)
  const tonight = await aPromise(11)
  const nextWeek = await aPromise(24 * 8)
  assert.equal(await mei.refused(setPresence, { state: 'available', shiftEndsAt: inHours(house, -1) }), 'shift.over')
  await mei.does(setPresence, { state: 'available', shiftEndsAt: inHours(house, 9) })
  await house.advance(8 * 60 + 29)
  assert.equal(await ownerOf(tonight), 'mei')
  await house.advance(1)
  assert.deepEqual([await ownerOf(soon), await ownerOf(tonight), await ownerOf(nextWeek)], ['mei', 'lead', 'mei'])
  const moved = (await lead.does(myPromises)).moved.find((one) => one.promise.id === tonight.id)
  assert.equal(moved?.because, 'shift_end')
  const gone = await aPromise(9)
  assert.deepEqual((await mei.does(setPresence, { state: 'away', forToday: true })).moved > 0, true)
  assert.equal(await ownerOf(gone), 'lead')
})

test('silence is told to the owner’s lead: a fact, a row on the floor, and their own day [S1-18]', async () => {
  const contact = await aContact(house, { agent: 'jun' })
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(jun, { case: { title: 'Waiting' } })
  const { promises } = await jun.does(casePromises, { id: of?.id ?? '' })
  const news = promises.find((it) => it.isNews)
  const left = (Date.parse(news?.dueAt ?? '') - house.clock.now().getTime()) / 60_000
  await house.advance(left - 1)
  const silent = async () => (await lead.does(myPromises)).silent.some((it) => it.id === news?.id)
  assert.equal(await silent(), false)
  await house.advance(1)
  assert.equal(await silent(), true)
  const fact = (await factsOf(news?.id ?? '')).find((it) => it.name === 'promise.silence')
  assert.ok(fact?.topics.includes(`person:${house.idOf('lead')}`))
  const needs = (await lead.does(readFloor)).needs.filter((need) => need.id === news?.id)
  assert.deepEqual(
    needs.map((need) => [need.kind, need.because]),
    [['promise', 'silence']],
  )
  await jun.does(keepPromise, { id: news?.id ?? '', words: 'It is on its way', news: 'change' })
  assert.equal(await silent(), false)
})
