import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { callBackBy } from './call-back.ts'
import {
  explainDays,
  explainMinutes,
  firstStretch,
  plusWorkingDays,
  plusWorkingMinutes,
  workingDaysBetween,
  workingMinutesBetween,
} from './working-arithmetic.ts'
import { CALENDARS, type HoursRow, isOpen, nextOpening, workingTime } from './working-time.ts'

const WEEK = [1, 2, 3, 4, 5]
const OFFICE: HoursRow[] = [{ days: WEEK, from: '09:00', to: '17:00' }]
const LUNCH: HoursRow[] = [
  { days: WEEK, from: '09:00', to: '12:00' },
  { days: WEEK, from: '13:00', to: '17:00' },
]
const taipei = (hours = OFFICE) => workingTime({ zone: 'Asia/Taipei', calendar: 'taiwan', hours })
const shanghai = (hours = OFFICE) => workingTime({ zone: 'Asia/Shanghai', calendar: 'mainland', hours })
const london = (hours: HoursRow[]) => workingTime({ zone: 'Europe/London', calendar: 'every_day', hours })
const at = (iso: string) => new Date(iso)
const same = (found: Date, iso: string) => assert.equal(found.toISOString(), at(iso).toISOString())

test('an hour from Friday 16:30 is Monday 9:30, and with lunch closed and Monday a holiday it is Tuesday 9:30 [S4-29]', () => {
  same(plusWorkingMinutes(taipei(), at('2026-07-17T16:30+08:00'), 60), '2026-07-20T09:30+08:00')
  // 25 October 2026 is a holiday on a Sunday, made good on the Monday.
  const { due, steps } = explainMinutes(taipei(LUNCH), at('2026-10-23T16:30+08:00'), 60)
  same(due, '2026-10-27T09:30+08:00')
  assert.deepEqual(
    steps.map((step) => (step.is === 'worked' ? [step.day, step.minutes] : step.is === 'closed' ? step : null)),
    [
      ['2026-10-23', 30],
      { is: 'closed', from: '2026-10-24', to: '2026-10-25', why: 'weekend' },
      { is: 'closed', from: '2026-10-26', to: '2026-10-26', why: 'holiday' },
      ['2026-10-27', 30],
    ],
  )
})

test('lunch is not worked through', () => {
  same(plusWorkingMinutes(taipei(LUNCH), at('2026-07-15T11:45+08:00'), 30), '2026-07-15T13:15+08:00')
  assert.equal(isOpen(taipei(LUNCH), at('2026-07-15T12:30+08:00')), false)
  same(nextOpening(taipei(LUNCH), at('2026-07-15T12:30+08:00')), '2026-07-15T13:00+08:00')
  same(nextOpening(taipei(LUNCH), at('2026-07-15T10:30+08:00')), '2026-07-15T10:30+08:00')
})

test('a Saturday that makes good a holiday is worked by the hours of the week; an ordinary one is not', () => {
  // 14 February 2026 is worked for the Spring Festival.
  assert.equal(isOpen(shanghai(), at('2026-02-14T10:00+08:00')), true)
  assert.equal(isOpen(shanghai(), at('2026-02-14T18:00+08:00')), false)
  assert.equal(isOpen(shanghai(), at('2026-03-14T10:00+08:00')), false)
  const { steps } = explainDays(shanghai(), at('2026-02-13T10:00+08:00'), 1)
  assert.deepEqual(steps, [{ is: 'day', day: '2026-02-14', nth: 1, makeUp: true }])
})

test('working days skip the holidays of the calendar and end at the same time or at close', () => {
  same(plusWorkingDays(taipei(), at('2026-10-08T15:00+08:00'), 2), '2026-10-13T15:00+08:00')
  same(plusWorkingDays(taipei(), at('2026-10-08T15:00+08:00'), 2, 'close'), '2026-10-13T17:00+08:00')
  same(plusWorkingDays(taipei(), at('2026-07-15T20:00+08:00'), 1), '2026-07-16T17:00+08:00')
  same(plusWorkingDays(taipei(), at('2026-07-15T06:00+08:00'), 1), '2026-07-16T09:00+08:00')
  same(plusWorkingDays(taipei(LUNCH), at('2026-07-15T12:20+08:00'), 1), '2026-07-16T13:00+08:00')
  same(plusWorkingDays(taipei([]), at('2026-07-15T20:00+08:00'), 1, 'close'), '2026-07-16T23:59+08:00')
  assert.equal(workingDaysBetween(taipei(), at('2026-10-08T15:00+08:00'), at('2026-10-13T09:00+08:00')), 2)
})

test('a queue that works around the clock works longer on the day clocks go back, and shorter when they go forward', () => {
  const all = london([])
  assert.equal(workingMinutesBetween(all, at('2026-10-24T23:00Z'), at('2026-10-26T00:00Z')), 25 * 60)
  assert.equal(workingMinutesBetween(all, at('2026-03-29T00:00Z'), at('2026-03-29T23:00Z')), 23 * 60)
  const office = london([{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' }])
  same(plusWorkingMinutes(office, at('2026-10-24T16:00+01:00'), 120), '2026-10-25T10:00Z')
  same(plusWorkingDays(office, at('2026-03-28T16:00Z'), 1), '2026-03-29T16:00+01:00')
  const york = workingTime({ zone: 'America/New_York', calendar: 'weekdays', hours: OFFICE })
  same(plusWorkingMinutes(york, at('2026-10-30T16:30-04:00'), 60), '2026-11-02T09:30-05:00')
  same(plusWorkingMinutes(york, at('2026-03-06T16:30-05:00'), 60), '2026-03-09T09:30-04:00')
})

test('a queue around the clock is open on a Sunday, and a Sunday is no working day of it all the same', () => {
  const all = taipei([])
  assert.equal(isOpen(all, at('2026-07-19T03:00+08:00')), true)
  same(plusWorkingMinutes(all, at('2026-07-17T16:30+08:00'), 48 * 60), '2026-07-19T16:30+08:00')
  assert.equal(workingDaysBetween(all, at('2026-07-17T16:30+08:00'), at('2026-07-20T09:00+08:00')), 1)
})

test('a call of half an hour finds the first stretch that is open without a break', () => {
  const found = firstStretch(taipei(LUNCH), at('2026-07-15T11:45+08:00'), 30)
  same(found.from, '2026-07-15T13:00+08:00')
  same(found.to, '2026-07-15T13:30+08:00')
})

test('who is told 48 hours is called then, or in the first open half hour after it, and never while we are closed [S4-29]', () => {
  const told = (hours: HoursRow[], from: string) => callBackBy(taipei(hours), at(from))
  same(told(OFFICE, '2026-07-14T15:00+08:00').to, '2026-07-16T15:00+08:00')
  assert.equal(told(OFFICE, '2026-07-14T15:00+08:00').beyond, false)
  same(told([], '2026-07-17T15:00+08:00').to, '2026-07-19T15:00+08:00')
  // From the Thursday before a weekend of four days: not Saturday, but Tuesday at half past nine.
  const holiday = told(OFFICE, '2026-09-24T15:00+08:00')
  same(holiday.from, '2026-09-29T09:00+08:00')
  same(holiday.to, '2026-09-29T09:30+08:00')
  assert.equal(holiday.beyond, true)
  // London puts its clocks forward in between: 48 hours are 48 hours, and the wall shows one more.
  const london = workingTime({
    zone: 'Europe/London',
    calendar: 'every_day',
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '20:00' }],
  })
  same(callBackBy(london, at('2026-03-28T15:00Z')).to, '2026-03-30T16:00+01:00')
})

test('hours that never open do not swallow a promise: it falls due by the wall clock and says so', () => {
  const never = workingTime({
    zone: 'Asia/Taipei',
    calendar: 'taiwan',
    hours: [{ days: [7], from: '09:00', to: '10:00' }],
  })
  const { due, steps } = explainMinutes(never, at('2026-07-15T10:00+08:00'), 60)
  same(due, '2026-07-15T11:00+08:00')
  assert.deepEqual(steps, [{ is: 'wall_clock' }])
  assert.deepEqual(explainDays(never, at('2026-07-15T10:00+08:00'), 1).steps, [{ is: 'wall_clock' }])
})

const clock = fc.integer({ min: 0, max: 47 }).map((n) => n * 30)
const text = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const row = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), clock, clock)
  .filter(([, a, b]) => a !== b)
  .map(([days, a, b]): HoursRow => ({ days: [...days, 1], from: text(Math.min(a, b)), to: text(Math.max(a, b)) }))
const time = fc
  .record({
    zone: fc.constantFrom('Asia/Taipei', 'Asia/Shanghai', 'Europe/London', 'America/New_York'),
    calendar: fc.constantFrom(...CALENDARS),
    hours: fc.array(row, { maxLength: 3 }),
  })
  .map(workingTime)
/** Around the days on which clocks change, and around holidays, more often than elsewhere. */
const moment = fc
  .tuple(
    fc.constantFrom('2026-02-12', '2026-03-07', '2026-03-28', '2026-06-18', '2026-09-25', '2026-10-24', '2026-10-31'),
    fc.integer({ min: 0, max: 5 * 1440 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00Z`) + minutes * 60_000))
const minutes = fc.integer({ min: 1, max: 6000 })

test('what is due in working minutes is never due while closed, and the minutes between are the minutes asked', () => {
  fc.assert(
    fc.property(time, moment, minutes, (it, from, n) => {
      const due = plusWorkingMinutes(it, from, n)
      const justBefore = new Date(due.getTime() - 1)
      assert.ok(isOpen(it, justBefore), due.toISOString())
      assert.equal(workingMinutesBetween(it, from, due), n)
    }),
    { numRuns: 150 },
  )
})

test('who asks later is not due earlier, and more time is never less', () => {
  fc.assert(
    fc.property(time, moment, minutes, fc.nat(3000), (it, from, n, later) => {
      const due = plusWorkingMinutes(it, from, n)
      assert.ok(plusWorkingMinutes(it, new Date(from.getTime() + later * 60_000), n) >= due)
      assert.ok(plusWorkingMinutes(it, from, n + later) >= due)
    }),
    { numRuns: 100 },
  )
})

test('counting working days on and counting them back is the same, and the end is never while closed', () => {
  fc.assert(
    fc.property(time, moment, fc.integer({ min: 1, max: 15 }), (it, from, n) => {
      for (const end of ['same_time', 'close'] as const) {
        const { due, steps } = explainDays(it, from, n, end)
        assert.equal(workingDaysBetween(it, from, due), n)
        assert.equal(steps.filter((step) => step.is === 'day').length, n)
        assert.ok(isOpen(it, due) || isOpen(it, new Date(due.getTime() - 1)), due.toISOString())
      }
    }),
    { numRuns: 100 },
  )
})

test('the steps of a sum add up to it', () => {
  fc.assert(
    fc.property(time, moment, minutes, (it, from, n) => {
      const { due, steps } = explainMinutes(it, from, n)
      const worked = steps.flatMap((step) => (step.is === 'worked' ? [step] : []))
      assert.equal(
        worked.reduce((sum, step) => sum + step.minutes, 0),
        n,
      )
      assert.equal(worked.at(-1)?.to.toISOString(), due.toISOString())
    }),
    { numRuns: 60 },
  )
})
