import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOver, periodOf } from './period.ts'
import { bandOf, changeMayShow } from './share.ts'

test('shares under five and over ninety-five per cent are said no more exactly than that [P87]', () => {
  assert.deepEqual(bandOf(4, 100), { from: 0, below: 5 })
  assert.deepEqual(bandOf(5, 100), { from: 5, below: 25 })
  assert.deepEqual(bandOf(95, 100), { from: 75, below: 95 })
  assert.deepEqual(bandOf(96, 100), { from: 95, below: 100 })
})

test('no band ever says that everybody or nobody gave an answer [P87]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 400 }), (n) => {
      const alike = (part: number) =>
        Array.from({ length: n + 1 }, (_, other) => other).filter(
          (other) => bandOf(other, n).from === bandOf(part, n).from,
        ).length
      assert.ok(alike(0) >= 2 && alike(n) >= 2)
      if (n >= 10) assert.ok(alike(0) >= 3 && alike(n) >= 3)
    }),
  )
})

test('a change that could be the answer of the one or two who came or went is kept back', () => {
  assert.equal(changeMayShow({ before: 12, after: 12, moved: 0 }), true)
  assert.equal(changeMayShow({ before: 12, after: 12, moved: 2 }), false)
  assert.equal(changeMayShow({ before: 12, after: 11, moved: 0 }), false)
  assert.equal(changeMayShow({ before: 12, after: 15, moved: 2 }), false)
  assert.equal(changeMayShow({ before: 12, after: 15, moved: 3 }), true)
  assert.equal(changeMayShow({ before: 12, after: 11, moved: 4 }), true)
  assert.equal(changeMayShow({ before: 12, after: 16, moved: 0 }), true)
})

test('periods are fixed, each day stands in one, and none is over while it runs [P84]', () => {
  assert.deepEqual(
    ['2026-01', '2026-03', '2026-04', '2026-12'].map((it) => periodOf(it, 'quarter')),
    ['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4'],
  )
  assert.deepEqual(
    ['2026-06', '2026-07'].map((it) => periodOf(it, 'half')),
    ['2026-H1', '2026-H2'],
  )
  assert.equal(isOver('2026-Q3', '2026-09', 'quarter'), false)
  assert.equal(isOver('2026-Q3', '2026-10', 'quarter'), true)
  assert.equal(isOver('2026-Q4', '2027-01', 'quarter'), true)
})
