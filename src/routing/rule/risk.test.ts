import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CALM_ENOUGH, NOTHING_KNOWN, RISK_REASONS, type RiskFacts, rankOf, riskOf, UNKNOWN } from './risk.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000)
const some = fc.option(fc.integer({ min: -300, max: 60 }).map(days))
const facts: fc.Arbitrary<RiskFacts> = fc.record({
  broken: fc.nat(5),
  brokenAt: some,
  unresolved: fc.nat(5),
  unresolvedAt: some,
  confirmedAt: some,
  calmSince: fc.nat(4),
  standingUntil: some,
  watchUntil: some,
})
const NONE_YET = { n: 0, below: 0, same: 0, mean: 0 }

test('a risk comes from facts with their reasons, each has an end, and when all have ended nothing is left of it [S3-27] [S2-31] [P100]', () => {
  fc.assert(
    fc.property(facts, (it) => {
      const { p, reasons } = riskOf(it, NOW)
      assert.ok(p >= UNKNOWN && p < 1)
      assert.equal(p > UNKNOWN, reasons.length > 0)
      for (const reason of reasons) assert.ok(reason.until > NOW && RISK_REASONS.includes(reason.code))
      assert.deepEqual(riskOf(it, days(500)), { p: UNKNOWN, reasons: [] })
      const last = Math.max(...reasons.map((reason) => reason.until.getTime()), NOW.getTime())
      assert.deepEqual(riskOf(it, new Date(last)).reasons, [], 'not a moment longer than the fact it rests on')
    }),
  )
})

test('every promise we broke and every contact that solved nothing raises it; it says something of us [S3-27]', () => {
  const of = (it: Partial<RiskFacts>) => riskOf({ ...NOTHING_KNOWN, ...it }, NOW).p
  const owed = { broken: 1, brokenAt: days(-1) }
  assert.ok(of(owed) > of({}))
  assert.ok(of({ ...owed, unresolved: 1, unresolvedAt: days(-1) }) > of(owed))
  assert.equal(of({ ...owed, broken: 2 }), of({ ...owed, broken: 9 }), 'there is a most')
})

test('a customer is rated again after a calm contact, and after two what was confirmed before says nothing more [S2-31]', () => {
  const of = (calmSince: number) => riskOf({ ...NOTHING_KNOWN, confirmedAt: days(-3), calmSince }, NOW)
  assert.ok(of(0).p > of(1).p && of(1).p > of(CALM_ENOUGH).p)
  assert.deepEqual(of(CALM_ENOUGH), { p: UNKNOWN, reasons: [] })
})

test('what is asked of a risk has no place for a name, a language, a voice, an age, a value or how often somebody calls [P104] [S2-31]', () => {
  assert.deepEqual(Object.keys(NOTHING_KNOWN).toSorted(), [
    'broken',
    'brokenAt',
    'calmSince',
    'confirmedAt',
    'standingUntil',
    'unresolved',
    'unresolvedAt',
    'watchUntil',
  ])
  // More calm contacts never make somebody more of a risk.
  fc.assert(
    fc.property(facts, fc.nat(50), (it, more) => {
      assert.ok(riskOf({ ...it, calmSince: it.calmSince + more }, NOW).p <= riskOf(it, NOW).p)
    }),
  )
})

test('where it stands is read from the house’s own last contacts once there are two hundred, and from a table before [P100]', () => {
  assert.equal(rankOf(0.3, { n: 199, below: 10, same: 0, mean: 0.1 }), 0.98)
  assert.equal(rankOf(0.3, { n: 200, below: 100, same: 20, mean: 0.1 }), 0.55)
  assert.equal(rankOf(UNKNOWN, NONE_YET), 0.4)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      assert.ok(rankOf(less, NONE_YET) <= rankOf(more, NONE_YET))
    }),
  )
})
