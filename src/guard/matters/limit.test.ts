import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { monthsAfter, nextReminder, REMINDERS, reminderAt } from './limit.ts'

const DAY = 86_400_000
const at = (iso: string) => new Date(`${iso}T10:00:00Z`)

test('months are counted as a calendar counts them, to the last day where there is no such day', () => {
  for (const [from, months, to] of [
    ['2026-07-15', 6, '2027-01-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 24, '2028-12-31'],
  ] as const)
    assert.deepEqual(monthsAfter(at(from), months), at(to))
  const day = fc.date({ min: at('2020-01-01'), max: at('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 240 }), (from, months) => {
      const to = monthsAfter(from, months)
      const turned = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
      assert.equal(turned, months)
      assert.ok(to.getUTCDate() <= from.getUTCDate())
    }),
  )
})

test('whenever somebody looks, the nearest reminder that has come is the one that stands, and the next is still ahead [S0-50]', () => {
  const due = at('2027-01-15')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 24 }), (hours) => {
      const now = new Date(due.getTime() - hours * 3_600_000)
      const stands = reminderAt(due, now)
      const next = nextReminder(due, now)
      const passed = REMINDERS.filter((it) => hours <= it * 24)
      assert.equal(stands, passed.length === 0 ? null : Math.min(...passed))
      assert.equal(next === null, passed.length === REMINDERS.length)
      if (next) assert.ok(next > now && REMINDERS.some((it) => next.getTime() === due.getTime() - it * DAY))
    }),
  )
})
