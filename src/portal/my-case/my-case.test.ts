import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerWord, type CustomerWord } from '../corrections/correction.ts'
import { answerDecision, type DemandState, isDecided, seenBy } from '../decisions/decision.ts'
import { spansOf } from '../hints/hint.ts'
import { outsideRoutes, PLACES, placeOf } from '../routes-outside.ts'
import { OCCASIONS, questionOf } from '../trust/trust.ts'
import { takeBack, withdraw } from '../withdrawals/withdrawal.ts'
import { effortFor } from './effort.ts'
import { type Standing, stepsOf } from './steps.ts'
import { unnamed } from './unnamed.ts'

const at = (day: number) => new Date(Date.UTC(2026, 6, day))
const STATES = ['open', 'granted', 'partly', 'declined', 'withdrawn'] as const
const state = fc.constantFrom<DemandState>(...STATES)
const FRESH: Standing = {
  receivedAt: at(1),
  acknowledgedAt: null,
  closedAt: null,
  demands: [],
  remedies: [],
  nextBy: at(3),
}
const nowOf = (it: Standing) => stepsOf(it).find((step) => step.state === 'now')

test('a customer reads where the case stands, and by when the next thing happens [S1-18] [S3-3]', () => {
  assert.deepEqual([nowOf(FRESH)?.step, nowOf(FRESH)?.by], ['acknowledged', at(3)])
  const read = { ...FRESH, acknowledgedAt: at(1), demands: [{ isSettled: false, at: null }] }
  assert.deepEqual([nowOf(read)?.step, nowOf(read)?.by], ['looking', at(3)])
  const half = { ...read, demands: [...read.demands, { isSettled: true, at: at(2) }] }
  assert.deepEqual(stepsOf(half).find((it) => it.step === 'decided')?.count, { done: 1, of: 2 })
  const decided = { ...read, demands: [{ isSettled: true, at: at(2) }], remedies: [{ isDone: false, at: null }] }
  assert.deepEqual([nowOf(decided)?.step, nowOf(decided)?.by], ['remedy', at(3)])
  assert.deepEqual(
    stepsOf({ ...decided, remedies: [{ isDone: true, at: at(4) }], closedAt: at(5) }).map((it) => [it.state, it.at]),
    [
      ['done', at(1)],
      ['done', at(1)],
      ['done', null],
      ['done', at(2)],
      ['done', at(4)],
      ['done', at(5)],
    ],
  )
})

test('there is never more than one step we are at, and only that one names a moment to come', () => {
  const when = fc.option(
    fc.integer({ min: 1, max: 28 }).map((day) => at(day)),
    { nil: null },
  )
  const settled = fc.array(fc.record({ isSettled: fc.boolean(), at: when }), { maxLength: 4 })
  const remedies = fc.array(fc.record({ isDone: fc.boolean(), at: when }), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.record({ acknowledgedAt: when, closedAt: when, demands: settled, remedies, nextBy: when }),
      (given) => {
        const steps = stepsOf({ ...given, receivedAt: at(1) })
        assert.ok(steps.filter((it) => it.state === 'now').length <= 1)
        for (const it of steps) assert.ok(it.by === null || it.state === 'now', it.step)
        for (const it of steps) assert.ok(it.at === null || it.state === 'done', it.step)
      },
    ),
  )
})

test('whatever was decided about a person of the staff, the customer reads the same word [S1-47]', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const [a, b] = [seenBy({ kind: 'against_staff', state: one }), seenBy({ kind: 'against_staff', state: other })]
      if (isDecided(one) && isDecided(other)) assert.equal(a, b)
      assert.ok(!isDecided(a as DemandState))
    }),
  )
  assert.equal(seenBy({ kind: 'refund', state: 'partly' }), 'partly')
})

test('a decision is answered once there is one; the same word twice is one word [S3-3]', () => {
  for (const open of ['open', 'withdrawn'] as const)
    assert.deepEqual(answerDecision({ kind: 'refund', state: open }, null, 'accepted'), {
      ok: false,
      refusal: 'my_case.not_decided',
    })
  const declined = { kind: 'refund', state: 'declined' as const }
  assert.deepEqual(answerDecision(declined, 'rejected', 'rejected'), { ok: true, next: { is: 'same' } })
  assert.deepEqual(answerDecision(declined, 'rejected', 'accepted'), {
    ok: true,
    next: { is: 'new', decidedAs: 'declined' },
  })
})

test('withdrawing takes back only what is still asked, and the mind may be changed for fourteen days', () => {
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const demands = states.map((each, nth) => ({ id: `${nth}`, state: each }))
      const said = withdraw(null, demands)
      assert.ok(said.ok)
      assert.deepEqual(
        said.next.demands,
        demands.filter((it) => it.state === 'open').map((it) => it.id),
      )
    }),
  )
  assert.ok(!withdraw({ at: at(1) }, []).ok)
  assert.ok(!takeBack(null, at(1)).ok)
  assert.ok(takeBack({ at: at(1) }, new Date(at(15).getTime() - 1)).ok)
  assert.ok(!takeBack({ at: at(1) }, at(15)).ok)
})

test('the two questions are asked after the second news and after the closing, each once [S1-19]', () => {
  const asking = { updatesTold: 1, isClosed: false, answered: [] }
  assert.equal(questionOf(asking), null)
  assert.equal(questionOf({ ...asking, updatesTold: 2 }), 'second_update')
  assert.equal(questionOf({ ...asking, updatesTold: 9, answered: ['second_update'] }), null)
  assert.equal(questionOf({ ...asking, isClosed: true, answered: ['second_update'] }), 'closure')
  assert.equal(questionOf({ ...asking, isClosed: true, answered: [...OCCASIONS] }), null)
})

const WORD: CustomerWord = { kind: 'correction', words: 'By Saturday', about: 'need', remembered: null, answer: null }

test('a correction is taken over, or kept with a reason that the customer reads [S1-4]', () => {
  assert.deepEqual(answerWord(WORD, at(9), 'taken_over', ''), { ok: true, next: { is: 'need', need: 'By Saturday' } })
  assert.deepEqual(answerWord(WORD, at(9), 'kept', ''), { ok: false, refusal: 'words.because_needed' })
  assert.deepEqual(answerWord(WORD, at(9), 'kept', 'The order says Monday'), { ok: true, next: { is: 'nothing' } })
  const answered = answerWord({ ...WORD, answer: 'kept' }, at(9), 'taken_over', '')
  assert.deepEqual(answered, { ok: false, refusal: 'words.already_answered' })
  assert.ok(!answerWord({ ...WORD, kind: 'addition' }, at(9), 'taken_over', '').ok)
  assert.ok(!answerWord(WORD, at(9), 'replied', 'Thank you').ok)
  assert.ok(answerWord({ ...WORD, kind: 'apology' }, at(9), 'replied', '').ok)
})

test('the day we first heard of it moves back and never forward, whoever agrees to it [P2]', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((nth) => at(nth))
  fc.assert(
    fc.property(day, day, (remembered, receivedAt) => {
      const said = answerWord({ ...WORD, about: 'received', remembered }, receivedAt, 'taken_over', '')
      assert.equal(said.ok, remembered < receivedAt)
      if (said.ok) assert.deepEqual(said.next, { is: 'received', at: remembered })
    }),
  )
})

test('a name of the staff in our own sentence is a colleague, and a word that only holds it is left', () => {
  const ours = unnamed(['An', 'Tom Okafor', '何雨', 'D. (Dee) Ray'], 'en')
  assert.equal(ours('an answer from Tom Okafor and An.'), 'an answer from a colleague and a colleague.')
  assert.equal(ours('another answer, D. (Dee) Ray'), 'another answer, a colleague')
  assert.equal(unnamed(['何雨', 'Mei'], 'zh-Hans')('何雨和Mei回电'), '同事和同事回电')
  assert.equal(unnamed([], 'en')('Anything'), 'Anything')
})

test('of the effort that is shown every line stands on a contact or a fact, and speaks to the customer [S3-34]', () => {
  const line = fc.record({
    fact: fc.integer(),
    at: fc.date({ noInvalidDate: true }),
    did: fc.constantFrom('opened', 'wrote', 'way_chosen', 'kept'),
  })
  const contact = fc.record({ at: fc.date({ noInvalidDate: true }), channel: fc.constantFrom('phone', 'chat') })
  fc.assert(
    fc.property(fc.array(contact), fc.array(line), (contacts, lines) => {
      const shown = effortFor('en', contacts, lines, (it) => `fact ${it.fact}`)
      assert.equal(shown.length, contacts.length + lines.length)
      for (const it of shown)
        assert.ok(
          it.kind === 'contact'
            ? contacts.some((one) => one.at === it.at && one.channel === it.words)
            : lines.some((one) => one.at === it.at),
        )
      assert.ok(!shown.some((it) => /customer/i.test(it.words)))
    }),
  )
})

test('what may be marked is abuse of a person; asking for money, a dismissal or the papers never is [S3-52]', () => {
  const of = (kind: 'insult' | 'exposure_threat' | 'demand_dismissal' | 'threat', from: number, to: number) =>
    ({ kind, probability: 0.9, level: 2, span: [from, to], because: 'swear_word' }) as const
  assert.deepEqual(
    spansOf({
      signals: [of('threat', 9, 12), of('insult', 2, 6), of('insult', 3, 5), of('exposure_threat', 0, 20)],
    }),
    [
      { from: 2, to: 6 },
      { from: 9, to: 12 },
    ],
  )
})

test('every place names somebody outside, whatever the queue; an unknown place names nobody rather than a guess [S3-3]', () => {
  for (const place of PLACES)
    for (const profile of ['private', 'public', 'regulated'] as const)
      assert.ok(outsideRoutes(place, profile).length > 0, `${place} ${profile}`)
  assert.deepEqual([placeOf('Asia/Taipei'), placeOf('Asia/Shanghai'), placeOf('Europe/London')], [...PLACES])
  assert.deepEqual(outsideRoutes(placeOf('America/Lima'), 'private'), [])
})
