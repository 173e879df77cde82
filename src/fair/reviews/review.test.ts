import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id, type PersonId } from '#kernel/ids.ts'
import { ROLES } from '#kernel/roles.ts'
import { ANSWERS, type Asked, houseBroughtIt, judge, QUESTIONS } from './finding.ts'
import { CAUSES, CLASSES, ENOUGH_PAST, isOutlier, isWeighty, MEASURES, mayBeMeasured } from './ladder.ts'
import { answerAppeal, answerIt, appeal, decide, inDays, mayFind, type Review, sign, stageOf, tell } from './review.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const TOMORROW = inDays(1, NOW)
const who = (name: string) => id<'person'>(name)
const CHEN = who('chen')

const person = fc.constantFrom<PersonId>(...['chen', 'guo', 'huang', 'hsu'].map(who))
const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it)
const moment = fc.constantFrom(inDays(-20, NOW), inDays(-1, NOW), NOW, TOMORROW)
const review: fc.Arbitrary<Review> = fc.record({
  agent: fc.constant(CHEN),
  ownState: fc.boolean(),
  careAt: maybe(moment),
  toldAt: maybe(moment),
  answeredAt: maybe(moment),
  answerBy: maybe(moment),
  class: maybe(fc.constantFrom(...CLASSES)),
  foundBy: maybe(person),
  hearingAt: maybe(moment),
  decidedBy: maybe(person),
  outlier: fc.boolean(),
  signedBy: maybe(person),
  appealBy: maybe(moment),
  appealState: maybe(fc.constantFrom('open' as const, 'upheld' as const, 'reversed' as const)),
})
const role = fc.constantFrom(...ROLES)
const measure = maybe(fc.constantFrom(...MEASURES))
const asked: fc.Arbitrary<Asked> = fc.record(
  Object.fromEntries(QUESTIONS.map((question) => [question, fc.constantFrom(...ANSWERS)])),
) as fc.Arbitrary<Asked>

test('a slip, and what the house itself brought about, are met with growth and never with a measure [S1-22] [S1-39] [X6]', () => {
  fc.assert(
    fc.property(review, measure, person, role, (it, chosen, by, as) => {
      const decided = decide(it, { measure: chosen, planBy: TOMORROW }, { id: by, role: as }, NOW)
      if (decided.ok && chosen !== null) assert.ok(it.class === 'at_risk' || it.class === 'reckless')
      if (it.class === 'slip' && chosen !== null) assert.equal(decided.ok, false)
    }),
  )
})

test('no lead alone reaches appraisal or pay: hr does, after a hearing, for what was chosen [S1-40] [X6]', () => {
  fc.assert(
    fc.property(review, measure, person, role, (it, chosen, by, as) => {
      const decided = decide(it, { measure: chosen, planBy: TOMORROW }, { id: by, role: as }, NOW)
      if (!decided.ok || chosen === null || !isWeighty(chosen)) return
      assert.equal(as, 'hr')
      assert.notEqual(it.hearingAt, null)
      assert.ok(it.class !== null && mayBeMeasured(it.class))
    }),
  )
})

test('the ladder is closed and nothing on it ends an employment [S1-23] [S1-14]', () => {
  assert.deepEqual(MEASURES, ['talk', 'coaching', 'retraining', 'appraisal_note', 'bonus_effect'])
})

test('nobody finds, decides, signs or answers an appeal about themselves [P22]', () => {
  fc.assert(
    fc.property(review, role, (it, as) => {
      assert.equal(tell(it, CHEN).ok, false)
      assert.equal(mayFind(it, CHEN, NOW).ok, false)
      assert.equal(decide(it, { measure: null, planBy: TOMORROW }, { id: CHEN, role: as }, NOW).ok, false)
      assert.equal(sign(it, CHEN).ok, false)
      assert.equal(answerAppeal(it, CHEN).ok, false)
    }),
  )
})

test('nothing is found before the colleague was told and has answered or had the time to [P22]', () => {
  fc.assert(
    fc.property(review, person, (it, by) => {
      if (!mayFind(it, by, NOW).ok) return
      assert.notEqual(it.toldAt, null)
      assert.ok(it.answeredAt !== null || (it.answerBy !== null && it.answerBy <= NOW))
    }),
  )
})

test('where somebody was not well, care comes before the talk and before any finding [S1-9]', () => {
  fc.assert(
    fc.property(review, person, (it, by) => {
      if (!it.ownState || it.careAt !== null) return
      assert.equal(tell(it, by).ok, false)
      assert.equal(mayFind(it, by, NOW).ok, false)
    }),
  )
})

test('"the person" is never the answer while a question to the house is open or answered against the house [X15] [S3-47]', () => {
  fc.assert(
    fc.property(
      asked,
      fc.constantFrom(...CLASSES),
      fc.constantFrom(...CAUSES),
      fc.boolean(),
      (answers, of, cause, own) => {
        const judged = judge(answers, { class: of, cause, ownState: own })
        if (!judged.ok) return
        if (mayBeMeasured(of) || cause === 'person') {
          assert.ok(QUESTIONS.every((question) => answers[question] !== 'unknown'))
          assert.equal(houseBroughtIt(answers), false)
        }
        if (mayBeMeasured(of)) assert.ok(!own && cause !== 'own_state', 'own state is cared for, not disciplined')
        if (answers.procedure_followed === 'yes') assert.ok(of === 'no_error' || of === 'system_induced')
        if (of === 'reckless') assert.ok(answers.prepared === 'yes' && answers.load_usual === 'yes')
      },
    ),
  )
})

test('what goes beyond what others got for the same needs a second signature [S1-39]', () => {
  const coaching = Array.from({ length: 20 }, (_, n) => (n % 3 === 0 ? null : ('coaching' as const)))
  assert.equal(isOutlier(coaching, 'coaching'), false)
  assert.equal(isOutlier(coaching, 'appraisal_note'), true)
  assert.equal(isOutlier([...coaching, 'bonus_effect', 'bonus_effect', 'bonus_effect'], 'bonus_effect'), false)
  fc.assert(
    fc.property(fc.array(measure, { maxLength: 30 }), measure, measure, (past, mild, hard) => {
      const step = (it: typeof mild) => (it === null ? -1 : MEASURES.indexOf(it))
      if (step(mild) > step(hard)) return
      if (past.length >= ENOUGH_PAST && isOutlier(past, mild)) assert.ok(isOutlier(past, hard))
      assert.equal(isOutlier(past, null), false)
    }),
  )
})

test('whoever signs second or looks again had no hand in it before [S1-39] [S3-54]', () => {
  fc.assert(
    fc.property(review, person, (it, by) => {
      if (sign(it, by).ok) assert.ok(it.decidedBy !== by && it.foundBy !== by)
      if (answerAppeal(it, by).ok) assert.ok(![it.decidedBy, it.foundBy, it.signedBy].includes(by))
    }),
  )
})

test('an appeal is for what has been decided, once, within its days [S3-54]', () => {
  fc.assert(
    fc.property(review, (it) => {
      if (!appeal(it, NOW).ok) return
      assert.equal(stageOf(it, NOW), 'decided')
      assert.ok(it.appealBy !== null && NOW <= it.appealBy)
    }),
  )
})

test('while nothing has been found, every answer is heard, however late [P22]', () => {
  fc.assert(
    fc.property(review, (it) => {
      assert.equal(answerIt(it).ok, it.toldAt !== null && it.class === null && it.appealState === null)
    }),
  )
})
