import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDay } from '#insight/day/day.contract.ts'
import { readStory } from '#live/contact-view/view.contract.ts'
import { closeCase } from '#redress/public.ts'
import type { Caller } from '#testing/caller.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listMessages, readCase } from '../cases/case.contract.ts'
import { keepPromise, movePromise } from './promise.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')

/** A case of a customer to whom Mei has promised a call, in so many hours. */
async function aPromise({ hours = 5, kind = 'call_back' as 'call_back' | 'update', words = 'We call you back' } = {}) {
  const contact = await aContact(house)
  await contact.ends()
  const promises = [{ words, kind, due: inHours(house, hours) }]
  const wrapped = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' }, promises })
  const caseId = wrapped.case?.id ?? ''
  const promise = (await promisesOf(caseId)).find((it) => it.words === words)
  return { id: promise?.id ?? '', caseId, contact, phone: contact.phone }
}
const promisesOf = async (caseId: string, as: Caller = mei) => (await as.does(readCase, { id: caseId })).promises
const stateOf = async (it: { caseId: string; id: string }) =>
  (await promisesOf(it.caseId)).find((promise) => promise.id === it.id)?.state

test('a promise nobody kept is broken by the clock at its moment, and still kept late [S4-56]', async () => {
  const it = await aPromise()
  await house.advance(299)
  assert.equal(await stateOf(it), 'open')
  await house.advance(1)
  assert.equal(await stateOf(it), 'broken')
  house.pass(1)
  assert.deepEqual(await mei.does(keepPromise, { id: it.id, words: 'Reached her, the sofa comes on Friday' }), {
    late: true,
  })
  assert.equal(await stateOf(it), 'kept')
})

test('a promise kept in time does not break afterwards', async () => {
  const it = await aPromise()
  assert.deepEqual(await mei.does(keepPromise, { id: it.id }), { late: false })
  await house.advance(600)
  assert.equal(await stateOf(it), 'kept')
})

test('two colleagues keep the same promise at once: one of them did', async () => {
  for (let round = 0; round < 5; round++) {
    const it = await aPromise()
    const both = await Promise.all([mei.tries(keepPromise, { id: it.id }), lead.tries(keepPromise, { id: it.id })])
    assert.deepEqual(both.map((answer) => answer.status).toSorted(), [200, 409])
    assert.equal(both.find((answer) => answer.said)?.said?.code, 'promise.already_settled')
  }
})

test('two promises of one case kept at once leave one next piece of news promised', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const due = inHours(house, 5)
  const { case: of } = await contact.wrappedUpBy(mei, {
    case: { title: 'Two things' },
    promises: ['one', 'two', 'three'].map((words) => ({ words, kind: 'call_back' as const, due })),
  })
  const made = (await promisesOf(of?.id ?? '')).filter((it) => it.kind === 'call_back')
  await Promise.all(made.map((it) => mei.does(keepPromise, { id: it.id })))
  const news = (await promisesOf(of?.id ?? '')).filter((it) => it.kind === 'update' && it.state === 'open')
  assert.equal(news.length, 1)
})

test('a colleague who does not own the promise and does not lead cannot settle it', async () => {
  const it = await aPromise()
  assert.equal(await jun.refused(keepPromise, { id: it.id }), 'promise.not_yours')
  assert.equal(await jun.refused(movePromise, { id: it.id, to: inHours(house, 9) }), 'promise.not_yours')
  assert.equal(await jun.refused(keepPromise, { id: crypto.randomUUID() }), 'promise.unknown')
})

test('a promise is moved before its moment with the customer, and the old one stays as it was said', async () => {
  const it = await aPromise()
  assert.equal(await mei.refused(movePromise, { id: it.id, to: inHours(house, -1) }), 'promise.due_in_the_past')
  const { id } = await mei.does(movePromise, { id: it.id, to: inHours(house, 20), words: 'Tomorrow at nine' })
  assert.equal(await mei.refused(movePromise, { id: it.id, to: inHours(house, 9) }), 'promise.already_settled')
  await house.advance(600)
  assert.equal(await stateOf(it), 'moved')
  assert.equal(await stateOf({ ...it, id }), 'open')
  await house.advance(700)
  assert.equal(await stateOf({ ...it, id }), 'broken')
})

test('once the moment has come a promise cannot be moved, even while no clock has rung', async () => {
  const it = await aPromise()
  house.pass(301)
  assert.equal(await mei.refused(movePromise, { id: it.id, to: inHours(house, 9) }), 'promise.already_due')
})

test('the next contact finds the broken promise in its story before it is answered, and is counted as caused by us [S4-56] [S3-27]', async () => {
  const it = await aPromise()
  house.pass(301)
  // No alarm has rung: what was promised for then is broken all the same.
  const next = await aContact(house, { phone: it.phone, waited_seconds: 700, transfers: 2 })
  const story = await mei.does(readStory, { id: next.id })
  assert.equal(story.afterBrokenPromise, true)
  assert.equal(story.cases[0]?.joined, true)
  assert.deepEqual([story.waitedSeconds, story.transfers], [700, 2])
  const { advice } = await next.seenBy(mei)
  assert.deepEqual(
    [advice[0]?.id, advice[0]?.does, advice[0]?.gaps],
    ['own_broken_promise', null, { promise: 'We call you back' }],
  )
  await next.ends()
})

test('a customer with two open cases is not forgotten either: a promise broken on one of them is on the story', async () => {
  const it = await aPromise()
  const second = await aContact(house, { phone: it.phone })
  await second.ends()
  await second.wrappedUpBy(mei, { case: { title: 'Another matter' } })
  await house.advance(301)
  const next = await aContact(house, { phone: it.phone })
  const story = await mei.does(readStory, { id: next.id })
  assert.deepEqual([story.cases.length, story.afterBrokenPromise], [2, true])
  assert.equal((await next.seenBy(mei)).advice[0]?.id, 'own_broken_promise')
  await next.ends()
})

test('a promise that was kept late no longer counts against the next contact', async () => {
  const it = await aPromise()
  await house.advance(301)
  await mei.does(keepPromise, { id: it.id })
  const next = await aContact(house, { phone: it.phone })
  assert.equal((await mei.does(readStory, { id: next.id })).afterBrokenPromise, false)
  await next.ends()
})

test('an open case always has its next news promised, and news is a change or "no change because" [S1-18]', async () => {
  const it = await aPromise()
  const news = (await promisesOf(it.caseId)).filter((promise) => promise.kind === 'update')
  assert.deepEqual(
    news.map((promise) => promise.state),
    ['open'],
  )
  const id = news[0]?.id ?? ''
  assert.equal(await mei.refused(keepPromise, { id }), 'promise.news_needed')
  assert.equal(await mei.refused(keepPromise, { id, words: 'We wait' }), 'promise.news_needed')
  assert.equal(await mei.refused(keepPromise, { id, news: 'no_change' }), 'promise.news_needed')
  await mei.does(keepPromise, { id, words: '快遞還沒回覆', news: 'no_change' })
  const after = (await promisesOf(it.caseId)).filter((promise) => promise.kind === 'update')
  assert.deepEqual(after.map((promise) => promise.state).toSorted(), ['kept', 'open'])
  assert.ok(after.some((promise) => promise.keptWords === '目前沒有變化，因為快遞還沒回覆'))
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.ok(messages.some((one) => one.address === it.phone && one.words.endsWith('目前沒有變化，因為快遞還沒回覆')))
})

test('a letter promised by Friday is not kept by the conversation that promised it, nor by the next one', async () => {
  const it = await aPromise({ kind: 'update', words: 'A written answer', hours: 40 })
  assert.equal(await stateOf(it), 'open')
  const next = await aContact(house, { phone: it.phone })
  await next.ends()
  await next.wrappedUpBy(mei)
  assert.equal(await stateOf(it), 'open')
  assert.equal(await mei.refused(closeCase, { id: it.caseId, ...AGREED }), 'case.promises_open')
})

test('a case does not close over what is still owed, kept or broken alike [P15]', async () => {
  const it = await aPromise()
  assert.equal(await mei.refused(closeCase, { id: it.caseId, ...AGREED }), 'case.promises_open')
  await house.advance(301)
  assert.equal(await mei.refused(closeCase, { id: it.caseId, ...AGREED }), 'case.promises_open')
  await mei.does(keepPromise, { id: it.id })
  await mei.does(closeCase, { id: it.caseId, ...AGREED })
  assert.equal(await mei.refused(closeCase, { id: it.caseId, ...AGREED }), 'case.already_closed')
  assert.deepEqual(
    (await promisesOf(it.caseId)).filter((promise) => promise.state === 'open'),
    [],
  )
})

test('two who close a case at once close it once', async () => {
  const it = await aPromise()
  await mei.does(keepPromise, { id: it.id })
  const both = await Promise.all([
    mei.tries(closeCase, { id: it.caseId, ...AGREED }),
    lead.tries(closeCase, { id: it.caseId, ...AGREED }),
  ])
  assert.deepEqual(both.map((answer) => answer.status).toSorted(), [200, 409])
})

test('a closed case takes no new promise from a conversation that ran meanwhile [P15]', async () => {
  const it = await aPromise()
  const next = await aContact(house, { phone: it.phone })
  await next.ends()
  await mei.does(keepPromise, { id: it.id })
  await mei.does(closeCase, { id: it.caseId, ...AGREED })
  const promises = [{ words: 'We call', kind: 'call_back' as const, due: inHours(house, 3) }]
  const wrap = (more: object) => next.wrappedUpBy(mei, { promises, ...more })
  await assert.rejects(wrap({}), /wrap_up.case_needed/)
  await assert.rejects(wrap({ case: { join: it.caseId } }), (fault) => String(fault).includes('wrap_up.case_unknown'))
  assert.ok((await wrap({ case: { title: 'It broke again' } })).case)
})

test('what is promised and broken is on its owner’s own day, with what is due', async () => {
  const it = await aPromise()
  await house.advance(301)
  const { promises } = await mei.does(readDay)
  assert.equal(promises.find((promise) => promise.id === it.id)?.state, 'broken')
})

test('a message that is read out on the screen does not stand in the queue of those to be sent', async () => {
  const token = await house.token('messages')
  const { messages } = await token.does(listMessages)
  assert.deepEqual(
    messages.filter((it) => it.channel === 'on_screen'),
    [],
  )
})
