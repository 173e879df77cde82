import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnOf, type LedRow } from './supervisor.ts'

const rows = (lead: string, good: number, bad: number): LedRow[] => [
  ...Array.from({ length: good }, () => ({ lead, counts: true })),
  ...Array.from({ length: bad }, () => ({ lead, counts: false })),
]

test('planted: who refuses breaks is weak where breaks are looked at, and nowhere else [S0-47]', () => {
  const breaks = [...rows('a', 6, 34), ...rows('b', 36, 4), ...rows('c', 35, 5)]
  const reopened = [...rows('a', 4, 36), ...rows('b', 4, 36), ...rows('c', 5, 35)]
  const answered = [...rows('a', 35, 5), ...rows('b', 36, 4), ...rows('c', 34, 6)]
  assert.equal(columnOf(breaks, 'a', 'up').verdict, 'worse')
  assert.equal(columnOf(reopened, 'a', 'down').verdict, 'no_clear_change')
  assert.equal(columnOf(answered, 'a', 'up').verdict, 'no_clear_change')
  assert.equal(columnOf(rows('a', 0, 9), 'a', 'up').verdict, 'cannot_tell', 'nine rows are a story about a few')
})

test('not planted: leads who all do alike are called nothing, mostly [S0-47]', () => {
  const chance = fc.sample(fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }), { numRuns: 100, seed: 7 })
  const called = chance.filter((drawn) => {
    const all = drawn.map((counts, at) => ({ lead: ['a', 'b', 'c'][at % 3] ?? '', counts }))
    return ['better', 'worse'].includes(columnOf(all, 'a', 'up').verdict)
  })
  assert.ok(called.length <= 12, `${called.length}`)
})
