import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Answered, BRANCHES, type CauseGiven, settle } from './cause.ts'
import { FIRST_TAXONOMY, QUESTIONS, type Question, unmapped, wantsReview } from './taxonomy.ts'

const ALL = { expectation: 'yes', process: 'no', information: 'yes', claim: 'no' } as const
const STAFF = {
  branch: 'knowledge',
  evidence: 'You may park there',
  why: 'Notice v3 came mid-shift',
  missing: 'v3',
  brokeAt: null,
} as const
const of = (given: Partial<CauseGiven>) => {
  const settled = settle({ answers: ALL, code: 'notice_mid_shift', staff: null, ...given }, FIRST_TAXONOMY)
  return settled.ok ? null : settled.refusal
}

test('the organisation is asked first: no cause without the four answers, and none of a person with one unclear [S4-75] [X15]', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...QUESTIONS),
    fc.constantFrom('yes', 'no', 'unclear' as const),
  ) as fc.Arbitrary<Partial<Record<Question, Answered>>>
  fc.assert(
    fc.property(answers, fc.boolean(), (given, person) => {
      const refused = of({ answers: given, staff: person ? STAFF : null })
      const left = QUESTIONS.filter((it) => given[it] === undefined || (person && given[it] === 'unclear'))
      assert.equal(refused, left.length > 0 ? 'cause.questions_first' : null)
    }),
  )
})

test('"human error" alone is refused: something in the system stands beside it [X15] [P110]', () => {
  for (const branch of BRANCHES) {
    assert.equal(of({ code: null, staff: { ...STAFF, branch } }), 'cause.person_alone')
    assert.equal(of({ code: 'other', staff: { ...STAFF, branch } }), 'cause.person_alone')
  }
  assert.equal(of({ code: null }), 'cause.code_needed')
  assert.equal(of({ code: 'invented' }), 'cause.code_unknown')
})

test('attitude rests on words that were said and says why; knowledge names what was missing; information says where it broke [S1-5] [S1-6] [S1-7]', () => {
  assert.equal(of({ staff: { ...STAFF, branch: 'attitude', evidence: '' } }), 'cause.evidence_needed')
  assert.equal(of({ staff: { ...STAFF, branch: 'attitude', why: '' } }), 'cause.why_needed')
  assert.equal(of({ staff: { ...STAFF, missing: '' } }), 'cause.missing_needed')
  assert.equal(of({ staff: { ...STAFF, branch: 'information' } }), 'cause.break_needed')
  assert.equal(of({ staff: { ...STAFF, branch: 'information', brokeAt: 'notice_unread' } }), null)
})

test('a new list keeps the way across for every old code, and a month with more than a tenth of "other" asks for a look [P19] [P20]', () => {
  const shorter = FIRST_TAXONOMY.codes.filter((it) => it.code !== 'late')
  assert.deepEqual(unmapped(FIRST_TAXONOMY, shorter, {}), ['late'])
  assert.deepEqual(unmapped(FIRST_TAXONOMY, shorter, { late: 'faulty' }), [])
  assert.deepEqual(
    [
      { total: 10, other: 1 },
      { total: 10, other: 2 },
      { total: 9, other: 9 },
      { total: 100, other: 11 },
    ].map(wantsReview),
    [false, true, false, true],
  )
})
