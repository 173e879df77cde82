import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stepOutOf } from './step-out.ts'

const NOW = new Date('2026-07-15T01:07:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

test('a time for oneself begins and ends on the quarter of an hour, and holds what was asked for', () => {
  const minutes = fc.integer({ min: -600, max: 2000 })
  fc.assert(
    fc.property(fc.option(minutes), minutes, (from, until) => {
      const it = stepOutOf(from === null ? null : at(from), at(until), NOW)
      if (!it.ok) return
      assert.equal(it.next.until.getTime() % (15 * 60_000), 0)
      assert.ok(it.next.until >= at(until) && it.next.from >= NOW)
      if (it.next.from > NOW) assert.equal(it.next.from.getTime() % (15 * 60_000), 0)
      if (from !== null && from > 0) assert.ok(it.next.from <= at(from))
    }),
  )
})

test('it is not in the past, not for a whole day, and not planned further than a month', () => {
  for (const [from, until, ok] of [
    [null, 30, true],
    [null, -5, true],
    [null, -30, false],
    [60, 90, true],
    [90, 60, false],
    [null, 240, true],
    [null, 300, false],
    [40 * 1440, 40 * 1440 + 30, false],
  ] as const) {
    const it = stepOutOf(from === null ? null : at(from), at(until), NOW)
    assert.deepEqual(it.ok || it.refusal, ok || 'step_out.not_then', `${from} to ${until}`)
  }
})
