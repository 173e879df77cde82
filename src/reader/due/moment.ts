import { type Day, lastDayOf, momentOf, plusDays, plusWorkingDays, type Wall, wallOf, weekdayOf } from './zone.ts'

/** What was said about when, before it is put on a calendar. */
export type Said = {
  day?: (today: Day) => Day
  /** Wall-clock time of day; `by` without an hour means until the day ends. */
  hour?: number
  minute?: number
  /** An hour said without morning or afternoon may be either. */
  eitherHalf?: boolean
  from?: { hour: number; minute: number }
  /** A length of time from now, in minutes; the shorter end of a range beside it. */
  minutes?: number
  minutesFrom?: number
}

const END = { hour: 23, minute: 59, second: 59 }
/** The hours in which somebody would come or call: "three o'clock" without more is in the afternoon. */
const EARLIEST = 8

export function resolve(said: Said, now: Date, timeZone: string): { at: Date; from?: Date } {
  if (said.minutes !== undefined) {
    const at = new Date(now.getTime() + said.minutes * 60_000)
    return said.minutesFrom === undefined ? { at } : { at, from: new Date(now.getTime() + said.minutesFrom * 60_000) }
  }
  const wall = wallOf(now, timeZone)
  const today: Day = { year: wall.year, month: wall.month, day: wall.day }
  const day = said.day ? said.day(today) : today
  const at = (hour: number, minute: number) => momentOf({ ...day, hour, minute, second: 0 }, timeZone)
  if (said.hour === undefined) return { at: momentOf({ ...day, ...END }, timeZone) }
  if (said.hour >= 24)
    return {
      at: momentOf({ ...plusDays(day, 1), hour: said.hour - 24, minute: said.minute ?? 0, second: 0 }, timeZone),
    }
  const hour = said.eitherHalf
    ? likelyHour(said.hour, said.minute ?? 0, said.day === undefined || isSame(day, today) ? wall : undefined)
    : said.hour
  const end = at(hour, said.minute ?? 0)
  const rolled =
    said.day === undefined && end.getTime() <= now.getTime()
      ? momentOf({ ...plusDays(day, 1), hour, minute: said.minute ?? 0, second: 0 }, timeZone)
      : end
  return said.from ? { at: rolled, from: at(said.from.hour + (hour - said.hour), said.from.minute) } : { at: rolled }
}

const isSame = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day

function likelyHour(hour: number, minute: number, nowWall: Wall | undefined): number {
  if (hour === 0 || hour > 11) return hour
  if (nowWall) {
    const past = hour < nowWall.hour || (hour === nowWall.hour && minute <= nowWall.minute)
    return past || hour < EARLIEST ? hour + 12 : hour
  }
  return hour < EARLIEST ? hour + 12 : hour
}

export const inDays = (days: number) => (today: Day) => plusDays(today, days)
export const inWorkingDays = (days: number) => (today: Day) => plusWorkingDays(today, days)
export const inMonths = (months: number) => (today: Day) => {
  const last = lastDayOf(today.year, today.month + months)
  return { ...last, day: Math.min(today.day, last.day) }
}

/** The weekday of this week (0), the next (1), the one after (2). Without a week named, the next time that day comes. */
export const onWeekday = (weekday: number, weeks: number | undefined) => (today: Day) => {
  const ahead = weekday - weekdayOf(today)
  if (weeks === undefined) return plusDays(today, ahead < 0 ? ahead + 7 : ahead)
  return plusDays(today, ahead + weeks * 7)
}

export const endOfMonth = (months: number) => (today: Day) => lastDayOf(today.year, today.month + months)
export const endOfYear = (today: Day) => lastDayOf(today.year, 12)

/** A day of a month; one that has passed is next month's, or next year's where the month was named. */
export const onDate =
  (month: number | undefined, day: number, months = 0) =>
  (today: Day) => {
    if (month === undefined) {
      const shift = months || (day < today.day ? 1 : 0)
      const last = lastDayOf(today.year, today.month + shift)
      return { ...last, day: Math.min(day, last.day) }
    }
    const past = month < today.month || (month === today.month && day < today.day)
    return { year: today.year + (past ? 1 : 0), month, day }
  }
