import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Bands,
  checked,
  compute,
  FAULTS,
  type Fault,
  faultOf,
  type Given,
  gradeOf,
  type Harm,
  type KnownFact,
  MATTERS,
  NEEDS,
  SAFETIES,
} from './grade.ts'

const BANDS: Bands = [100, 100_000, 1_000_000, 10_000_000]
const harms = fc.record({
  money: fc.integer({ min: 0, max: 20_000_000 }),
  minutes: fc.integer({ min: 0, max: 5000 }),
  need: fc.constantFrom(...NEEDS),
  safety: fc.constantFrom(...SAFETIES),
})
const again = fc.record({ sameKind: fc.nat(3), byUs: fc.nat(3) })
const faults = fc.constantFrom(...FAULTS)
const RANK: Readonly<Record<Fault, number>> = { not_known: 0, none: 0, partly: 1, ours: 2 }
const worse = <T>(all: readonly T[], a: T, b: T) => (all.indexOf(a) > all.indexOf(b) ? a : b)

test('more harm never gives a lower grade, whatever else is the same [S1-35]', () => {
  fc.assert(
    fc.property(harms, harms, faults, again, (a, b, fault, repetition) => {
      const both: Harm = {
        money: Math.max(a.money, b.money),
        minutes: Math.max(a.minutes, b.minutes),
        need: worse(NEEDS, a.need, b.need),
        safety: worse(SAFETIES, a.safety, b.safety),
      }
      assert.ok(gradeOf(both, fault, repetition, BANDS) >= gradeOf(a, fault, repetition, BANDS))
    }),
  )
})

test('more of it being our fault never gives a lower grade [S1-35]', () => {
  fc.assert(
    fc.property(harms, faults, faults, again, (harm, a, b, repetition) => {
      if (RANK[a] >= RANK[b])
        assert.ok(gradeOf(harm, a, repetition, BANDS) >= gradeOf(harm, b, repetition, BANDS), `${a} against ${b}`)
    }),
  )
})

test('that it happened again never gives a lower grade [S1-35]', () => {
  fc.assert(
    fc.property(harms, faults, again, again, (harm, fault, a, b) => {
      const more = { sameKind: a.sameKind + b.sameKind, byUs: a.byUs + b.byUs }
      assert.ok(gradeOf(harm, fault, more, BANDS) >= gradeOf(harm, fault, a, BANDS))
    }),
  )
})

const fact = (id: string, state: KnownFact['state'], admits = true): KnownFact => ({
  id,
  words: id,
  state,
  admits,
  hasEvidence: true,
})
const TOWED: Given = {
  matter: 'wrong_information',
  money: { amount: 402_000, fact: 'receipt' },
  minutes: { minutes: 0, fact: null },
  need: { is: 'met', fact: null },
  safety: { is: 'none', fact: null },
  otherCause: null,
}
const FIRST = { sameKind: 0, byUs: 0 }
const known = (receipt: KnownFact['state'], ...more: KnownFact[]) => [
  fact('recording', 'verified'),
  fact('notice', 'verified'),
  fact('receipt', receipt),
  ...more,
]

test('a man who was towed on our word for 4,020 is owed the second grade, once the receipt is verified [S1-41]', () => {
  const waiting = compute(TOWED, known('unverified'), FIRST, BANDS)
  assert.deepEqual([waiting.fault, waiting.grade, waiting.gradeIf], ['not_known', 0, 2])
  assert.deepEqual(
    waiting.missing.map((it) => it.id),
    ['receipt'],
  )
  const verified = compute(TOWED, known('verified'), FIRST, BANDS)
  assert.deepEqual([verified.fault, verified.grade, verified.gradeIf, verified.missing.length], ['ours', 2, 2, 0])
})

test('whose fault it was follows from the facts alone: nobody ticks it', () => {
  assert.equal(faultOf([], null), 'not_known')
  assert.equal(faultOf([fact('a', 'verified', false)], null), 'not_known')
  assert.equal(faultOf([fact('a', 'verified'), fact('b', 'unverified')], null), 'not_known')
  assert.equal(faultOf([fact('a', 'disproved')], null), 'none')
  assert.equal(faultOf([fact('a', 'verified'), fact('b', 'disproved')], null), 'partly')
  assert.equal(faultOf([fact('a', 'verified')], null), 'ours')
  assert.equal(faultOf([fact('a', 'verified'), fact('storm', 'unverified', false)], 'storm'), 'ours')
  assert.equal(faultOf([fact('a', 'verified'), fact('storm', 'verified', false)], 'storm'), 'partly')
})

test('what turned out not to be so is not paid for', () => {
  const computed = compute(TOWED, known('disproved'), FIRST, BANDS)
  assert.deepEqual([computed.harm.money, computed.fault, computed.grade], [0, 'partly', 0])
})

test('looking further into a matter only ever waits: a grade now is never above what it may become', () => {
  const states = fc.constantFrom('unverified' as const, 'verified' as const, 'disproved' as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(states, fc.boolean()), { maxLength: 5 }), again, (list, repetition) => {
      const facts = list.map(([state, admits], at) => fact(at === 0 ? 'receipt' : `${at}`, state, admits))
      const { grade, gradeIf, missing } = compute(TOWED, facts, repetition, BANDS)
      assert.ok(grade <= gradeIf)
      if (missing.length === 0) assert.equal(grade, gradeIf)
    }),
  )
})

test('every loss names a fact of this case that stands', () => {
  const says = (given: Partial<Given>, facts = known('unverified')) => {
    const outcome = checked({ ...TOWED, ...given }, facts)
    return outcome.ok || outcome.refusal
  }
  assert.equal(says({}), true)
  assert.equal(says({ money: { amount: 1, fact: null } }), 'grade.evidence_needed')
  assert.equal(says({ minutes: { minutes: 5, fact: null } }), 'grade.evidence_needed')
  assert.equal(says({ need: { is: 'missed', fact: null } }), 'grade.evidence_needed')
  assert.equal(says({ safety: { is: 'risk', fact: null } }), 'grade.evidence_needed')
  assert.equal(says({ money: { amount: 1, fact: 'elsewhere' } }), 'grade.fact_unknown')
  assert.equal(says({}, known('disproved')), 'grade.fact_disproved')
  assert.equal(MATTERS.length, 5)
})
