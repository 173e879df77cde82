import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  calendarOf,
  MAINLAND,
  MONDAY_TO_FRIDAY,
  plusWorkingDays,
  TAIWAN,
  type WorkingCalendar,
} from './working-days.ts'
import { type Day, plusDays, weekdayOf } from './zone.ts'

const written = ({ month, day }: Day) => `${month}/${day}`

/** The days of a year on which an office does otherwise than Monday to Friday. */
function unusual({ isWorkingDay }: WorkingCalendar, year: number): { free: string; worked: string } {
  const free: string[] = []
  const worked: string[] = []
  for (let day: Day = { year, month: 1, day: 1 }; day.year === year; day = plusDays(day, 1)) {
    const isWeekend = weekdayOf(day) > 4
    if (isWorkingDay(day) === isWeekend) (isWeekend ? worked : free).push(written(day))
  }
  return { free: free.join(' '), worked: worked.join(' ') }
}

test('in Taiwan nobody works on the days the office calendar leaves free, and since 2025 no Saturday makes up for them', () => {
  assert.deepEqual(unusual(TAIWAN, 2025), {
    free: '1/1 1/27 1/28 1/29 1/30 1/31 2/28 4/3 4/4 5/1 5/30 9/29 10/6 10/10 10/24 12/25',
    worked: '2/8',
  })
  assert.deepEqual(unusual(TAIWAN, 2026), {
    free: '1/1 2/16 2/17 2/18 2/19 2/20 2/27 4/3 4/6 5/1 6/19 9/25 9/28 10/9 10/26 12/25',
    worked: '',
  })
  assert.deepEqual(unusual(TAIWAN, 2027), {
    free: '1/1 2/4 2/5 2/8 2/9 2/10 3/1 4/5 4/6 4/30 6/9 9/15 9/28 10/11 10/25 12/24',
    worked: '',
  })
})

test('on the mainland a Sunday before a long holiday is a working day', () => {
  assert.deepEqual(unusual(MAINLAND, 2025), {
    free: '1/1 1/28 1/29 1/30 1/31 2/3 2/4 4/4 5/1 5/2 5/5 6/2 10/1 10/2 10/3 10/6 10/7 10/8',
    worked: '1/26 2/8 4/27 9/28 10/11',
  })
  assert.deepEqual(unusual(MAINLAND, 2026), {
    free: '1/1 1/2 2/16 2/17 2/18 2/19 2/20 2/23 4/6 5/1 5/4 5/5 6/19 9/25 10/1 10/2 10/5 10/6 10/7',
    worked: '1/4 2/14 2/28 5/9 9/20 10/10',
  })
})

test('a year whose notice is not out yet keeps at least the days that the law leaves free', () => {
  assert.deepEqual(unusual(MAINLAND, 2027), { free: '1/1 2/5 2/8 4/5 6/9 9/15 10/1', worked: '' })
})

test('three working days before a long holiday end after it', () => {
  const lastDayOfApril: Day = { year: 2026, month: 4, day: 30 }
  assert.equal(written(plusWorkingDays(lastDayOfApril, 3, MAINLAND)), '5/8')
  assert.equal(written(plusWorkingDays(lastDayOfApril, 4, MAINLAND)), '5/9')
  assert.equal(written(plusWorkingDays(lastDayOfApril, 3, TAIWAN)), '5/6')
  assert.equal(written(plusWorkingDays(lastDayOfApril, 3, MONDAY_TO_FRIDAY)), '5/5')
})

test('a queue works by the calendar of its time zone, and a house that never works does not stop the clock', () => {
  assert.equal(calendarOf('Asia/Taipei'), TAIWAN)
  assert.equal(calendarOf('Asia/Shanghai'), MAINLAND)
  assert.equal(calendarOf('Europe/London'), MONDAY_TO_FRIDAY)
  assert.equal(written(plusWorkingDays({ year: 2026, month: 1, day: 1 }, 3, { isWorkingDay: () => false })), '2/10')
})
