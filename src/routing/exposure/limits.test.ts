import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atLeast, limitFor, lowerTail, meanBetween, rateOf, upperTail } from './limits.ts'

const to = (digits: number, value: number) => Number(value.toFixed(digits))

test('where six are expected twelve are seen twice in a hundred weeks by luck, and thirteen fewer than once: the limit of the practice [P103]', () => {
  assert.equal(to(4, upperTail(12, 6)), 0.0201)
  assert.equal(to(4, upperTail(13, 6)), 0.0088)
  assert.equal(limitFor(6, 0.0205), 12)
  assert.equal(limitFor(6), 13)
  assert.equal(to(4, upperTail(1, 0.5)), 0.3935)
  assert.equal(limitFor(0.01), 3, 'two hard contacts are a bad week and no pattern')
})

test('a tail is exact: both sides make one, it falls as the count rises, and it is the sum anybody can do by hand [P103]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0.01, max: 300, noNaN: true }), (k, mean) => {
      assert.ok(Math.abs(upperTail(k, mean) + lowerTail(k - 1, mean) - 1) < 1e-9)
      assert.ok(upperTail(k + 1, mean) <= upperTail(k, mean))
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0.1, max: 8, noNaN: true }), (k, mean) => {
      let [below, term] = [0, Math.exp(-mean)]
      for (let i = 0; i < k; i++) {
        below += term
        term *= mean / (i + 1)
      }
      assert.ok(Math.abs(upperTail(k, mean) - (1 - below)) < 1e-9)
    }),
  )
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (mean) => {
      assert.ok(upperTail(limitFor(mean), mean) <= 0.01)
    }),
  )
})

test('the interval of a rate is exact: six in a hundred hours may be two or thirteen, and none may still be four [P103]', () => {
  const six = rateOf(6, 100)
  assert.deepEqual([six?.rate, to(2, six?.from ?? 0), to(2, six?.to ?? 0)], [6, 2.2, 13.06])
  assert.deepEqual([meanBetween(0).from, to(3, meanBetween(0).to)], [0, 3.689])
  assert.deepEqual([to(2, meanBetween(100).from), to(2, meanBetween(100).to)], [81.36, 121.63])
  assert.equal(rateOf(3, 0), null)
})

test('of two hundred people two are above the limit by luck: that is counted, and only more than that is told [P103]', () => {
  const people = Array.from<number>({ length: 200 }).fill(0.0088)
  assert.ok(atLeast(1, people) > 0.8)
  assert.ok(atLeast(2, people) > 0.5)
  assert.ok(atLeast(6, people) < 0.01)
  assert.equal(to(9, atLeast(0, people)), 1)
  assert.equal(to(6, atLeast(2, [0.5, 0.5])), 0.25)
})
