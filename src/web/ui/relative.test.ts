import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relative } from './relative.ts'

const now = '2026-07-16T06:00:00Z'

test('a call back in fifty-four minutes is said in minutes', () => {
  assert.deepEqual(relative('2026-07-16T06:54:00Z', now), { key: 'time.in.minutes', gaps: { n: 54 } })
})

test('a promise for this evening is said as hours and minutes', () => {
  assert.deepEqual(relative('2026-07-16T08:04:30Z', now), { key: 'time.in.hours', gaps: { h: 2, mm: '04' } })
})

test('what happened just now is not counted in seconds', () => {
  assert.deepEqual(relative('2026-07-16T05:59:57Z', now), { key: 'time.now', gaps: {} })
})

test('what is past is never said to be ahead', () => {
  assert.deepEqual(relative('2026-07-16T03:59:00Z', now), { key: 'time.ago.hours', gaps: { n: 2 } })
  assert.deepEqual(relative('2026-07-13T05:00:00Z', now), { key: 'time.ago.days', gaps: { n: 3 } })
})
