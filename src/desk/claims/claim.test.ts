import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Run } from '../outcomes/spans.ts'
import { byInflation, CLAIM_STATES, expectedBreaches, measure, publish, signOff } from './claim.ts'
import { type Begun, sayableMoment, sayableSentence, windowFor } from './sayable.ts'

const OLD = 1_000_000
const runs = (kept: number, of: number, within = 60): Run[] =>
  Array.from({ length: of }, (_, nth) => ({ took: nth < kept ? within / 2 : within * 4, age: OLD }))

test('the inflated claim stands first, before one that is broken less and before one of which nobody can tell [S3-40]', () => {
  const all = [
    { id: 'honest', measured: measure(60, runs(97, 100)) },
    { id: 'unknown', measured: measure(60, runs(0, 8)) },
    { id: 'inflated', measured: measure(60, runs(31, 100)) },
    { id: 'stretched', measured: measure(60, runs(80, 100)) },
  ]
  assert.deepEqual(
    byInflation(all).map((it) => it.id),
    ['inflated', 'stretched', 'honest', 'unknown'],
  )
})

test('of 1,000 orders 690 are late where 31 of 100 were kept, each costs what was said, and the range is the interval [S3-50]', () => {
  const it = expectedBreaches(measure(60, runs(31, 100)), 1000, 5000)
  assert.deepEqual([it?.expected, it?.cost], [690, 3_450_000])
  // Wilson of 31 in 100: 0.2279 to 0.4063, so 594 to 772 are late.
  assert.deepEqual([it?.low, it?.high], [594, 772])
  assert.equal(expectedBreaches(measure(60, runs(5, 29)), 1000, 1), null)
})

const measured = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => measure(60, runs(Math.min(a, b), Math.max(a, b))))

test('no wording goes out that is kept less than nine times in ten, or of which nobody can tell, unless an executive signed [S3-50]', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CLAIM_STATES), fc.boolean(), measured, (state, isSigned, it) => {
      const out = publish({ state, isSigned }, it)
      if (!out.ok) return
      const sure = typeof it.capability === 'string' ? null : it.capability.sure.minutes
      assert.ok(isSigned || (sure !== null && sure <= it.minutes))
      assert.ok(state === 'draft' || state === 'found')
    }),
  )
})

test('signed is what was seen: other figures, or none, are another signature [S3-50]', () => {
  fc.assert(
    fc.property(measured, fc.nat(1200), (it, seen) => {
      const now = expectedBreaches(it, 1000, 1)
      const signed = signOff({ state: 'draft' }, now, seen)
      assert.equal(signed.ok, now !== null && now.expected === seen)
    }),
  )
  assert.equal(signOff({ state: 'draft' }, null, null).ok, true)
  assert.deepEqual(signOff({ state: 'ended' }, null, null), { ok: false, refusal: 'claim.ended' })
})

const begun = (n: number, weekday: number, hour: number): Begun[] =>
  Array.from({ length: n }, () => ({ took: 60, age: OLD, weekday, hour }))

test('what is said rests on times like this one, as near as there is enough of [S3-41]', () => {
  const from = { weekday: 4, hour: 11 }
  const windowOf = (...all: Begun[][]) => windowFor(all.flat(), from).window
  assert.equal(windowOf(begun(30, 4, 13), begun(90, 2, 11)), 'weekday_hour')
  assert.equal(windowOf(begun(29, 4, 13), begun(1, 4, 20)), 'weekday')
  assert.equal(windowOf(begun(10, 4, 13), begun(20, 2, 9)), 'day_kind')
  assert.equal(windowOf(begun(10, 4, 13), begun(25, 7, 9)), 'all')
  assert.equal(windowOf(begun(3, 4, 13)), 'all')
})

test('a moment that is said is never earlier than the one that was counted [S4-25]', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 20_000 }),
      (from, minutes) => {
        const said = sayableMoment(from, minutes).getTime() - from.getTime()
        assert.ok(said >= minutes * 60_000 && said < (minutes + 60) * 60_000)
      },
    ),
  )
})

test('the sentence says what usually happens and what nearly always does, in the words of each language', () => {
  const it = {
    from: new Date('2026-07-16T03:00:00Z'),
    usual: new Date('2026-07-17T12:00:00Z'),
    sure: new Date('2026-07-19T06:00:00Z'),
  }
  assert.match(sayableSentence('zh-Hant', it, 'Asia/Taipei'), /^通常在 7\/17.*20:00 前，十次有九次在 7\/19.*14:00 前$/)
  assert.match(sayableSentence('zh-Hans', it, 'Asia/Taipei'), /^一般在 7\/17.*20:00 前，十次有九次在 7\/19.*14:00 前$/)
  assert.match(sayableSentence('en', it, 'Asia/Taipei'), /^Usually by Fri.*20:00, 9 times out of 10 by Sun.*14:00$/)
  const soon = { ...it, usual: new Date('2026-07-16T03:35:00Z'), sure: new Date('2026-07-16T03:50:00Z') }
  assert.equal(sayableSentence('zh-Hans', soon, 'Asia/Taipei'), '一般在 11:35 前，十次有九次在 11:50 前')
})
