import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Level, recoveryUntil } from './recovery.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const minutes = (until: Date | null) => (until ? (until.getTime() - NOW.getTime()) / 60_000 : null)
const SHIFT_END = new Date('2026-07-15T03:00:00Z')

test('how long a person rests after a contact [P63]', () => {
  for (const [level, helped, shiftEndsAt, rest] of [
    [0, false, null, null],
    [1, false, null, null],
    [2, false, null, 5],
    [3, false, null, 15],
    [4, false, null, 240],
    [4, false, SHIFT_END, 120],
    [4, true, SHIFT_END, 120],
    [4, false, new Date('2026-07-14T12:00:00Z'), 240],
    [0, true, null, 10],
    [2, true, null, 10],
    [3, true, SHIFT_END, 15],
  ] as const)
    assert.equal(minutes(recoveryUntil({ level, helped }, NOW, shiftEndsAt)), rest, `L${level} helped ${helped}`)
})

test('something harder never brings a shorter rest, and asking for help never does either', () => {
  const level = fc.constantFrom<Level>(0, 1, 2, 3)
  fc.assert(
    fc.property(level, level, fc.boolean(), (a, b, helped) => {
      const rest = (it: Level, with_: boolean) => minutes(recoveryUntil({ level: it, helped: with_ }, NOW, null)) ?? 0
      assert.ok(rest(Math.max(a, b) as Level, helped) >= rest(Math.min(a, b) as Level, helped))
      assert.ok(rest(a, true) >= rest(a, false))
    }),
  )
})
