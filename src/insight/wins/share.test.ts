import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { difference, ENOUGH, share, verdict } from './share.ts'

const near = (actual: number, expected: number, what: string) =>
  assert.ok(Math.abs(actual - expected) < 0.0001, `${what}: ${actual}`)

/*
 * Wilson, 95 %, z = 1.959964, z² = 3.841459, worked by hand for 81 of 263 (the example of Newcombe 1998):
 * p = 0.307985, middle = (p + z²/526)/(1 + z²/263) = (0.307985 + 0.007303)/1.014606 = 0.310749
 * half = 1.959964/1.014606 · √(0.307985·0.692015/263 + 3.841459/(4·263²)) = 1.931749 · √(0.000810380 + 0.000013884) = 0.055461
 */
test('the interval of a share is the one that Wilson computed', () => {
  const of = share(81, 263)
  near(of.low, 0.3107489 - 0.0554606, 'low')
  near(of.high, 0.3107489 + 0.0554606, 'high')
  // 0 of 10: low 0, high z²/(10 + z²) = 3.841459/13.841459; 10 of 10 is its mirror.
  near(share(0, 10).low, 0, 'none, low')
  near(share(0, 10).high, 0.277533, 'none, high')
  near(share(10, 10).low, 1 - 0.277533, 'all, low')
  near(share(10, 10).high, 1, 'all, high')
  assert.deepEqual(share(0, 0), { numerator: 0, denominator: 0, low: 0, high: 1 })
})

/*
 * Newcombe 1998, method 10, 56 of 70 against 48 of 80, difference 0.2:
 * Wilson 56/70: 0.6918 … 0.8769 · Wilson 48/80: 0.4904 … 0.7004
 * low = 0.2 − √((0.8 − 0.6918)² + (0.7004 − 0.6)²) = 0.0524 · high = 0.2 + √((0.8769 − 0.8)² + (0.6 − 0.4904)²) = 0.3339
 */
test('the interval of a change is the one that Newcombe computed', () => {
  const { low, high } = difference(share(56, 70), share(48, 80))
  assert.ok(Math.abs(low - 0.0524) < 0.0002, `${low}`)
  assert.ok(Math.abs(high - 0.3339) < 0.0002, `${high}`)
})

test('the house says better or worse only when it can', () => {
  for (const [now, before, good, said] of [
    [share(56, 70), share(48, 80), 'up', 'better'],
    [share(56, 70), share(48, 80), 'down', 'worse'],
    [share(48, 80), share(56, 70), 'up', 'worse'],
    [share(50, 80), share(48, 80), 'up', 'no_clear_change'],
    [share(29, 29), share(0, 80), 'up', 'cannot_tell'],
    [share(80, 80), share(0, 29), 'up', 'cannot_tell'],
    [share(30, 30), share(0, 30), 'up', 'better'],
    [share(0, 0), share(0, 0), 'up', 'cannot_tell'],
  ] as const)
    assert.equal(verdict(now, before, good), said, JSON.stringify([now, before]))
  assert.equal(ENOUGH, 30)
})

const aShare = fc.nat(400).chain((m) => fc.nat(m).map((n) => share(n, m)))

test('a share lies in its interval, the interval in 0 to 1, and more rows make it no wider', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (m, n) => {
      const of = share(Math.min(n, m), m)
      const p = of.numerator / m
      assert.ok(of.low >= 0 && of.high <= 1 && of.low <= p + 1e-9 && of.high >= p - 1e-9)
      const tenfold = share(of.numerator * 10, m * 10)
      assert.ok(tenfold.high - tenfold.low <= of.high - of.low + 1e-9)
    }),
  )
})

test('what is better read forwards is worse read backwards', () => {
  const mirror = {
    better: 'worse',
    worse: 'better',
    no_clear_change: 'no_clear_change',
    cannot_tell: 'cannot_tell',
    not_shown: 'not_shown',
  }
  fc.assert(
    fc.property(aShare, aShare, (a, b) => {
      assert.equal(verdict(a, b, 'up'), mirror[verdict(b, a, 'up')])
      assert.equal(verdict(a, b, 'up'), mirror[verdict(a, b, 'down')])
    }),
  )
})
