import { isWorkingDayOnTheMainland } from './mainland.ts'
import { isWorkingDayInTaiwan } from './taiwan.ts'
import { type Day, plusDays, weekdayOf } from './zone.ts'

/** On which days a queue works. A house may bring its own; else the calendar of its time zone holds. */
export type WorkingCalendar = { isWorkingDay(day: Day): boolean }

/** Public holidays of other countries are not known here. */
export const MONDAY_TO_FRIDAY: WorkingCalendar = { isWorkingDay: (day) => weekdayOf(day) < 5 }
export const TAIWAN: WorkingCalendar = { isWorkingDay: isWorkingDayInTaiwan }
export const MAINLAND: WorkingCalendar = { isWorkingDay: isWorkingDayOnTheMainland }

const BY_ZONE: Readonly<Record<string, WorkingCalendar>> = {
  'Asia/Taipei': TAIWAN,
  'Asia/Shanghai': MAINLAND,
  'Asia/Chongqing': MAINLAND,
  'Asia/Chungking': MAINLAND,
  'Asia/Harbin': MAINLAND,
  'Asia/Urumqi': MAINLAND,
  'Asia/Kashgar': MAINLAND,
  PRC: MAINLAND,
  ROC: TAIWAN,
}

export const calendarOf = (timeZone: string): WorkingCalendar => BY_ZONE[timeZone] ?? MONDAY_TO_FRIDAY

/** No calendar is without work for longer than this; one that says so cannot hold up a reading. */
const LONGEST_REST = 40

export function plusWorkingDays(day: Day, days: number, calendar: WorkingCalendar): Day {
  let moved = day
  let rested = 0
  for (let left = Math.min(days, 400); left > 0 && rested < LONGEST_REST; ) {
    moved = plusDays(moved, 1)
    if (calendar.isWorkingDay(moved)) [left, rested] = [left - 1, 0]
    else rested++
  }
  return moved
}
