import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { complains, opens } from '#testing/complaint.ts'
import { aContact, aPhone, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { listMessages, readCase } from '../cases/case.contract.ts'
import { keepPromise } from '../promises/promise.contract.ts'
import { isReread } from './intake.ts'
import { readIntake } from './standing.contract.ts'
import { keepApart, mergeCase, unmergeCase } from './twin.contract.ts'
import * as on from './unanswered.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')
const qa = await house.signIn('qa')

const waits = async (id: string) => (await second.does(on.listUnanswered)).cases.some((it) => it.id === id)
const firstAnswer = async (id: string) => (await lead.does(readIntake, { id })).firstAnswerAt

test('the unanswered stand by age, the oldest first, and the automatic message stops nobody’s clock [S1-57]', async () => {
  const late = await opens(mei, { channel: 'letter', receivedAt: inHours(house, -50) })
  const sent = await complains(house)
  const { cases, total } = await second.does(on.listUnanswered)
  assert.deepEqual(
    cases.map((it) => it.id),
    [late.id, sent.id],
  )
  assert.equal(total, 2)
  assert.ok(cases.every((it) => it.acknowledgedAt !== null))
  await house.advance(72 * 60)
  assert.ok((await waits(sent.id)) && (await waits(late.id)), 'three days and a broken promise later it still waits')
  assert.equal(await firstAnswer(sent.id), null)
})

test('a person’s own message is the first human answer, with its moment; the second one does not move it [S1-57]', async () => {
  const phone = aPhone()
  const sent = await complains(house, { phone })
  house.pass(45)
  const at = inHours(house, 0)
  assert.deepEqual(await mei.does(on.answerCase, { id: sent.id, words: '明天下午送一隻腳過去' }), { channel: 'sms' })
  house.pass(60)
  await lead.does(on.answerCase, { id: sent.id, words: '到了嗎' })
  assert.equal(await firstAnswer(sent.id), at)
  assert.equal(
    (await mei.does(readCase, { id: sent.id })).owner,
    'mei of the tests',
    'who answers first looks after it',
  )
  const { messages } = await (await house.token('messages')).does(listMessages)
  assert.deepEqual(
    messages
      .filter((it) => it.address === phone)
      .map((it) => it.words)
      .slice(-2),
    ['明天下午送一隻腳過去', '到了嗎'],
  )
  assert.equal(await mei.refused(on.answerCase, { id: house.idOf('mei'), words: 'x' }), 'case.unknown')
  await lead.does(closeCase, { id: sent.id, ...AGREED })
  assert.equal(await mei.refused(on.answerCase, { id: sent.id, words: 'x' }), 'case.already_closed')
})

test('a call that was wrapped up is an answer, and so is a promise that a person kept [S1-57]', async () => {
  const phone = aPhone()
  const called = await complains(house, { phone })
  const contact = await aContact(house, { phone })
  await contact.ends()
  assert.ok(await waits(called.id), 'the phone that rang is no answer yet')
  await contact.wrappedUpBy(mei, { case: { join: called.id } })
  assert.equal(await firstAnswer(called.id), inHours(house, 0))

  const told = await complains(house)
  const news = (await lead.does(readCase, { id: told.id })).promises[0]
  await second.does(keepPromise, { id: news?.id ?? '', news: 'change', words: 'The leg is on its way' })
  assert.equal(await firstAnswer(told.id), inHours(house, 0))
})

test('closing it away answers nobody: it still waits [S1-57]', async () => {
  const sent = await complains(house)
  await lead.does(closeCase, { id: sent.id, ...AGREED })
  assert.equal(await firstAnswer(sent.id), null)
  assert.ok(await waits(sent.id))
})

test('“not a complaint” takes a reason and one of those who lead; one in twenty is read again by somebody else [S1-57]', async () => {
  const sent = await complains(house)
  const say = { id: sent.id, instead: 'enquiry', because: 'Asks for the opening hours' } as const
  assert.equal(await mei.refused(on.notComplaint, say), 'access.not_yours')
  assert.equal(await lead.refused(on.notComplaint, { ...say, because: ' ' }), 'input.invalid')
  assert.equal(await lead.refused(on.notComplaint, { ...say, id: house.idOf('mei') }), 'case.unknown')
  const { reread } = await lead.does(on.notComplaint, say)
  assert.equal(reread, isReread(sent.id))
  assert.equal(await waits(sent.id), false)
  assert.equal(await lead.refused(on.notComplaint, say), 'complaint.already_sorted')
})

/** Complaints until the hash of one picks it. */
async function aPicked() {
  for (;;) {
    const sent = await complains(house)
    if (isReread(sent.id)) return sent
  }
}

test('what is read again and found to be a complaint goes back and waits for its answer [S1-57]', async () => {
  const [right, wrong] = [await aPicked(), await aPicked()]
  for (const { id } of [right, wrong])
    assert.deepEqual(await lead.does(on.notComplaint, { id, instead: 'suggestion', because: 'An idea' }), {
      reread: true,
    })
  const { cases } = await qa.does(on.listRereads)
  assert.deepEqual(
    cases.map((it) => [it.id, it.because]).toSorted(),
    [
      [right.id, 'An idea'],
      [wrong.id, 'An idea'],
    ].toSorted(),
  )
  assert.equal(await lead.refused(on.listRereads), 'access.not_yours')
  await qa.does(on.reread, { id: right.id, agreed: true })
  await qa.does(on.reread, { id: wrong.id, agreed: false, words: 'A leg is missing' })
  assert.deepEqual([await waits(right.id), await waits(wrong.id)], [false, true])
  assert.equal(await qa.refused(on.reread, { id: wrong.id, agreed: true }), 'reread.nothing')
  assert.equal(await qa.refused(on.reread, { id: house.idOf('qa'), agreed: true }), 'case.unknown')
  assert.deepEqual((await qa.does(on.listRereads)).cases, [])
})

test('nobody reads again what they sorted themselves, also where one person holds both desks [S1-57]', async () => {
  const { id } = await aPicked()
  await lead.does(on.notComplaint, { id, instead: 'thanks', because: 'Says thank you' })
  await house.db
    .updateTable('desk.not_complaints')
    .set({ by: house.idOf('qa') })
    .where('case_id', '=', id)
    .execute()
  assert.equal(await qa.refused(on.reread, { id, agreed: true }), 'reread.own')
})

test('whatever anybody does, nothing leaves the list but what was answered, merged, or sorted out with a reason [S1-57]', async () => {
  const act = fc.constantFrom('close', 'renew', 'apart', 'merge', 'unmerge', 'sort', 'answer', 'call', 'wait')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat({ max: 1 })), { maxLength: 7 }), async (acts) => {
      const phone = aPhone()
      const two = [await complains(house, { phone }), await complains(house, { phone })]
      const may = [new Set<string>(), new Set<string>()]
      for (const [does, nth] of acts) {
        const [one, other] = [two[nth], two[1 - nth]]
        if (!one || !other) continue
        const said = (answer: { status: number }, why: string) => answer.status === 200 && may[nth]?.add(why)
        if (does === 'close') await lead.tries(closeCase, { id: one.id, ...AGREED })
        if (does === 'renew') await mei.ask('POST', `/api/cases/${one.id}/links`, { body: {} })
        if (does === 'apart') await lead.tries(keepApart, { id: one.id, other: other.id, because: 'Not the same' })
        if (does === 'merge')
          said(await lead.tries(mergeCase, { id: one.id, into: other.id, because: 'Same' }), 'merged')
        if (does === 'unmerge' && (await lead.tries(unmergeCase, { id: one.id })).status === 200)
          may[nth]?.delete('merged')
        if (does === 'sort')
          said(await lead.tries(on.notComplaint, { id: one.id, instead: 'thanks', because: 'Thanks' }), 'sorted')
        if (does === 'answer') said(await mei.tries(on.answerCase, { id: one.id, words: 'We come' }), 'answered')
        if (does === 'call') {
          const contact = await aContact(house, { phone })
          await contact.ends()
        }
        if (does === 'wait') await house.advance(60)
      }
      for (const [nth, { id }] of two.entries()) assert.equal(await waits(id), may[nth]?.size === 0, `${nth} ${acts}`)
    }),
    { numRuns: 20 },
  )
})
