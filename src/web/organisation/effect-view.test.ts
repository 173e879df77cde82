import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawEffect } from './effect-view.ts'
import { interval, lastDay, points, shareText } from './unit-name.ts'

const week = (week: number, n: number, m: number, rest = { n: 2, m: 10 }) => ({ week, treated: { n, m }, rest })

test('a week without rows breaks the line, and nothing is drawn where there is nothing', () => {
  const drawn = drawEffect([week(-2, 3, 10), week(-1, 0, 0), week(0, 1, 10), week(1, 1, 10)], 2, 400, 100)
  assert.deepEqual(drawn?.treated.length, 2)
  assert.deepEqual(drawn?.rest.length, 1)
  assert.equal(drawn?.start, 200)
  assert.ok(drawn?.bands.every((it) => it.low >= it.high && it.high >= 0 && it.low <= 100))
  assert.equal(drawEffect([week(0, 0, 0, { n: 0, m: 0 })], 0, 400, 100), null)
})

test('points are written with their sign, a share of nothing as a dash, and a period by its last day', () => {
  assert.deepEqual([points(0.125), points(-0.07), points(0)], ['+12.5', '−7.0', '0.0'])
  assert.deepEqual(interval({ value: -0.1, low: -0.2, high: 0.01 }), { points: '−10.0', low: '−20.0', high: '+1.0' })
  assert.deepEqual([shareText(1, 4), shareText(0, 0)], ['25.0', '–'])
  assert.equal(lastDay('2026-07-14T16:00:00.000Z').slice(0, 13), '2026-07-14T15')
})
