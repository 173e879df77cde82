import type { DayOf } from './said.ts'
import { isBefore, lastDayOf, plusDays, weekdayOf } from './zone.ts'

export const inDays =
  (days: number): DayOf =>
  (today) =>
    plusDays(today, days)

/** The weekday of this week (0), the next (1), the one after (2). Without a week named, the next time that day comes. */
export const onWeekday =
  (weekday: number, weeks: number | undefined): DayOf =>
  (today) => {
    const ahead = weekday - weekdayOf(today)
    if (weeks === undefined) return plusDays(today, ahead < 0 ? ahead + 7 : ahead)
    return plusDays(today, ahead + weeks * 7)
  }

export const endOfWeek = (weeks: number): DayOf => onWeekday(6, weeks)
export const endOfMonth =
  (months: number): DayOf =>
  (today) =>
    lastDayOf(today.year, today.month + months)
export const endOfQuarter: DayOf = (today) => lastDayOf(today.year, Math.ceil(today.month / 3) * 3)
export const endOfYear =
  (years: number): DayOf =>
  (today) =>
    lastDayOf(today.year + years, 12)

/** The end of a month that was named, this year's or the next. */
export const endOfMonthNamed =
  (month: number): DayOf =>
  (today) =>
    lastDayOf(today.year + (month < today.month ? 1 : 0), month)

/** A day of a month; one that has passed is next month's, or next year's where the month was named. */
export const onDate =
  (month: number | undefined, day: number, months = 0): DayOf =>
  (today) => {
    if (month !== undefined) {
      const year = today.year + (isBefore({ ...today, month, day }, today) ? 1 : 0)
      return { year, month, day: Math.min(day, lastDayOf(year, month).day) }
    }
    const last = lastDayOf(today.year, today.month + (months || (day < today.day ? 1 : 0)))
    return { ...last, day: Math.min(day, last.day) }
  }
