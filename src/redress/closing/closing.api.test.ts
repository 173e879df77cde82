import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listMessages, readCase } from '#desk/cases/case.contract.ts'
import { readClocks } from '#desk/clocks/clock.contract.ts'
import { keepPromise, makePromise } from '#desk/promises/promise.contract.ts'
import { newId } from '#platform/public.ts'
import type { GivenOf } from '#testing/caller.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { settleCause } from '../causes/cause.contract.ts'
import { askAgain, endDispute, escalate, noteVerdict, referOut, sayVerdict } from '../findings/finding.contract.ts'
import { closeCase, noteTry, readClosing, reopen } from './closing.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const second = await house.signIn('second_line')

type Ending = Omit<GivenOf<typeof closeCase>, 'id'>
const AGREED: Ending = {
  ended: 'accepted',
  accepted: 'That settles it',
  solved: true,
  because: 'The sofa came',
  learning: { is: 'nothing', why: 'One sofa' },
}

async function aCase(more: Parameters<Awaited<ReturnType<typeof aContact>>['wrappedUpBy']>[1] = {}) {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' }, ...more })
  return { id: wrapped.case?.id ?? '', link: wrapped.link ?? '', phone: contact.phone }
}
const seen = (id: string, as = mei) => as.does(readClosing, { id })

test('a case with a demand, a remedy or a word to ourselves open does not close, and the list says what and whose [P15] [S1-15]', async () => {
  const demand = await aCase({ demands: [{ words: '3600', kind: 'compensation' }] })
  assert.equal(await mei.refused(closeCase, { id: demand.id, ...AGREED }), 'closing.demands_open')
  assert.deepEqual(
    (await seen(demand.id)).open.map((it) => [it.kind, it.words]),
    [['demand', '3600']],
  )
  assert.equal((await seen(demand.id)).locked, 'closing.demands_open')

  const inside = await aCase()
  await second.does(makePromise, {
    id: inside.id,
    words: 'The parking desk is trained on urgent notices',
    due: inHours(house, 24),
    owner: 'second_line',
    internal: true,
  })
  assert.equal(await mei.refused(closeCase, { id: inside.id, ...AGREED }), 'closing.internal_open')
  const [open] = (await seen(inside.id, second)).open
  assert.deepEqual([open?.kind, open?.mine], ['internal_promise', true])

  const remedy = await aCase()
  await house.inside((tx) =>
    tx
      .insertInto('redress.remedies')
      .values({
        id: newId(house.clock.now()),
        house: house.house.house,
        case_id: remedy.id as never,
        kind: 'repayment',
        grade: 2,
        amount: 360000,
        currency: 'TWD',
        words: 'The fine',
        proposed_by: house.idOf('second_line'),
        proposed_at: house.clock.now(),
      })
      .execute(),
  )
  assert.equal(await mei.refused(closeCase, { id: remedy.id, ...AGREED }), 'closing.remedies_open')
})

test('a closing says how it ended and what it teaches; the customer is told in their language, with a way back [S1-1]', async () => {
  const it = await aCase()
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED, learning: undefined }), 'closing.learning_needed')
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED, solved: null }), 'closing.solved_needed')
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED, because: '' }), 'closing.because_needed')
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED, accepted: '' }), 'closing.not_accepted')
  assert.equal(await mei.refused(closeCase, { id: crypto.randomUUID(), ...AGREED }), 'case.unknown')
  assert.equal((await mei.does(readCase, { id: it.id })).state, 'open', 'a refusal leaves nothing')
  await mei.does(closeCase, { id: it.id, ...AGREED })
  assert.equal((await mei.does(readCase, { id: it.id })).state, 'closed')
  const { messages } = await (await house.token('messages')).does(listMessages)
  const told = messages.findLast((message) => message.address === it.phone)
  assert.match(told?.words ?? '', /您的案件 A-\d+ 已依您同意的方式辦完[\s\S]*https:/)
  const after = await seen(it.id)
  assert.deepEqual([after.truths.processed, after.truths.solved, after.truths.satisfied], [true, true, 'not_answered'])
  for (const clock of (await mei.does(readClocks, { id: it.id })).clocks) assert.ok(clock.metAt, clock.kind)
})

test('only the customer says whether they are satisfied: our "solved" and their "no" stand side by side [P16]', async () => {
  const it = await aCase()
  await mei.does(closeCase, { id: it.id, ...AGREED })
  await house.customer(it.link).does(sayVerdict, { satisfied: 'no', words: 'It still creaks' })
  const { truths } = await seen(it.id)
  assert.deepEqual(
    [truths.processed, truths.solved, truths.solvedBy, truths.satisfied, truths.satisfiedWords],
    [true, true, 'mei of the tests', 'no', 'It still creaks'],
  )
  await assert.rejects(
    house.inside((tx) =>
      tx
        .insertInto('redress.verdicts')
        .values({
          id: newId(house.clock.now()),
          house: house.house.house,
          case_id: it.id as never,
          says: 'satisfied',
          person: house.idOf('mei'),
          at: house.clock.now(),
        })
        .execute(),
    ),
    /check constraint/,
  )
})

test('an answer the customer turned down keeps the case open until a letter named the way on and its time has run [P12]', async () => {
  const it = await aCase()
  await mei.does(noteVerdict, { id: it.id, says: 'rejects', words: 'That is not enough' })
  for (const ended of ['after_recourse', 'duplicate', 'not_a_complaint'] as const)
    assert.equal(
      await mei.refused(closeCase, { id: it.id, ...AGREED, ended, accepted: '' }),
      'closing.recourse_not_given',
    )
})

test('nobody answers: two channels, the days of the pack, and it is marked and never called solved [P16]', async () => {
  const it = await aCase()
  const silent: Ending = {
    ended: 'no_reply',
    solved: true,
    because: 'Nobody answered',
    learning: { is: 'nothing', why: 'x' },
  }
  await mei.does(noteTry, { id: it.id, channel: 'phone' })
  assert.equal(await mei.refused(closeCase, { id: it.id, ...silent }), 'closing.second_channel_needed')
  await mei.does(noteTry, { id: it.id, channel: 'sms' })
  assert.equal(await mei.refused(closeCase, { id: it.id, ...silent }), 'closing.too_soon')
  house.pass(10 * 24 * 60)
  await mei.does(closeCase, { id: it.id, ...silent })
  assert.equal(await mei.refused(noteTry, { id: it.id, channel: 'sms' }), 'case.already_closed')
  assert.deepEqual([(await seen(it.id)).truths.solved, (await seen(it.id)).closings[0]?.ended], [null, 'no_reply'])
})

test('a pack that does not let silence end a case is obeyed [P16]', async () => {
  await house.inside((tx) => tx.updateTable('desk.queues').set({ pack: 'uk-disp', profile: 'regulated' }).execute())
  const it = await aCase()
  await house.inside((tx) => tx.updateTable('desk.queues').set({ pack: 'own', profile: 'private' }).execute())
  const refused = mei.refused(closeCase, { id: it.id, ...AGREED, ended: 'no_reply', accepted: '' })
  assert.equal(await refused, 'closing.no_reply_not_allowed')
})

test('what came back keeps count, gets no new time, and may be closed again [P18]', async () => {
  const it = await aCase()
  assert.equal(await mei.refused(reopen, { id: it.id, because: 'new' }), 'case.not_closed')
  await mei.does(closeCase, { id: it.id, ...AGREED })
  const before = (await mei.does(readClocks, { id: it.id })).clocks.map((clock) => [clock.kind, clock.dueAt])
  await mei.does(reopen, { id: it.id, because: 'A leg broke' })
  assert.deepEqual(
    (await mei.does(readClocks, { id: it.id })).clocks.map((clock) => [clock.kind, clock.dueAt]),
    before,
  )
  assert.deepEqual([(await seen(it.id)).reopened, (await seen(it.id)).truths.solved], [1, null])
  await mei.does(closeCase, { id: it.id, ...AGREED })
  await house.customer(it.link).does(askAgain)
  const again = await seen(it.id)
  assert.deepEqual([again.state, again.reopened, again.locked], ['open', 2, 'closing.second_stage_open'])
})

test('two who close at once close it once, and one closing is written', async () => {
  const it = await aCase()
  const both = await Promise.all([mei, lead].map((who) => who.tries(closeCase, { id: it.id, ...AGREED })))
  assert.deepEqual(both.map((answer) => answer.status).toSorted(), [200, 409])
  assert.equal((await seen(it.id)).closings.length, 1)
})

test('a dispute outside is followed to its end, and the case waits for it [P24]', async () => {
  const it = await aCase()
  const { id } = await second.does(referOut, { id: it.id, provider: 'Consumer mediation', kind: 'advisory' })
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED }), 'closing.disputes_open')
  await second.does(endDispute, { id, outcome: 'partly', words: 'Half of the fine', complied: true })
  assert.equal(await second.refused(endDispute, { id, outcome: 'for_us', words: 'no' }), 'dispute.ended')
  assert.equal(
    await second.refused(endDispute, { id: crypto.randomUUID(), outcome: 'for_us', words: 'no' }),
    'dispute.unknown',
  )
  assert.equal((await seen(it.id)).disputes[0]?.outcome, 'partly')
  await mei.does(closeCase, { id: it.id, ...AGREED })
  assert.equal(await second.refused(referOut, { id: it.id, provider: 'x', kind: 'advisory' }), 'case.already_closed')
})

test('a theme wants its cause first, and a second look that was asked for holds the case open [S1-48] [P13]', async () => {
  const it = await aCase()
  const themed: Ending = { ...AGREED, learning: { is: 'new_theme', name: 'Urgent notices mid-shift' } }
  assert.equal(await mei.refused(closeCase, { id: it.id, ...themed }), 'closing.cause_needed')
  await mei.does(settleCause, {
    id: it.id,
    answers: { expectation: 'yes', process: 'no', information: 'yes', claim: 'no' },
    code: 'notice_mid_shift',
  })
  const nowhere: Ending = { ...AGREED, learning: { is: 'known_theme', theme: crypto.randomUUID() } }
  assert.equal(await mei.refused(closeCase, { id: it.id, ...nowhere }), 'theme.unknown')
  await mei.does(escalate, { id: it.id })
  await mei.does(escalate, { id: it.id })
  assert.equal(await mei.refused(closeCase, { id: it.id, ...themed }), 'closing.second_stage_open')
})

test('a question that was answered while they talked closes in the wrap-up; a complaint is asked for more', async () => {
  const easy = await aCase({ kind: 'enquiry', closes: true })
  assert.equal((await seen(easy.id)).closings[0]?.ended, 'answered')
  const contact = await aContact(house)
  await contact.ends()
  await assert.rejects(contact.wrappedUpBy(mei, { case: { title: 'A lamp' }, closes: true }), /closing.not_accepted/)
  await contact.wrappedUpBy(mei, { case: { title: 'A lamp' }, closes: true, closing: AGREED })
})

test('a word to ourselves that was broken is still owed a month later, and kept late it lets the case end [S1-15] [S1-20]', async () => {
  const it = await aCase()
  const made = await second.does(makePromise, {
    id: it.id,
    words: 'Training on urgent notices',
    due: inHours(house, 7 * 24),
    owner: 'second_line',
    internal: true,
  })
  await house.advance(30 * 24 * 60)
  assert.equal(await mei.refused(closeCase, { id: it.id, ...AGREED }), 'closing.internal_open')
  const [open] = (await seen(it.id, second)).open
  assert.deepEqual([open?.broken, open?.mine, (await seen(it.id)).open[0]?.mine], [true, true, false])
  await second.does(keepPromise, { id: made.id, words: 'Held on 14 August' })
  await mei.does(closeCase, { id: it.id, ...AGREED })
})
