import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawTrend } from './figure-view.ts'

const point = (value: number, low = value - 1, high = value + 1) => ({ label: '', value, low, high })

test('one month is not a trend, so no line is drawn', () => {
  assert.equal(drawTrend([point(90)], 100, 50), null)
})

test('a rising line ends higher than it began, and the band is never cut off', () => {
  const drawn = drawTrend([point(80), point(90), point(94)], 100, 50)
  const [first, last] = [drawn?.points[0], drawn?.points[2]]
  assert.ok(first && last && first.y > last.y)
  assert.ok(drawn?.points.every((each) => each.y >= 0 && each.y <= 50))
})

test('a line that does not move is drawn, not divided by nothing', () => {
  assert.equal(drawTrend([point(5, 5, 5), point(5, 5, 5)], 100, 50)?.line, '0,50 100,50')
})
