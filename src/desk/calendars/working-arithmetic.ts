import { type Day, momentOf, plusDays, wallOf, weekdayOf } from '#reader/public.ts'
import {
  dayIn,
  dayName,
  daysFrom,
  isMakeUp,
  isWorkingDay,
  LONGEST_REST,
  openingsOn,
  type Span,
  type WorkingTime,
} from './working-time.ts'

/** One line of a sum that a person can check with a finger on the calendar. A day is its ISO date. */
export type Step =
  | { is: 'worked'; day: string; from: Date; to: Date; minutes: number }
  | { is: 'day'; day: string; nth: number; makeUp: boolean }
  | { is: 'closed'; from: string; to: string; why: 'weekend' | 'holiday' }
  /** The hours never open, so the sum is the wall clock's. */
  | { is: 'wall_clock' }

export type Explained = { due: Date; steps: readonly Step[] }

const MINUTE = 60_000
const DAY = 1440 * MINUTE

export const plusWorkingMinutes = (time: WorkingTime, from: Date, minutes: number): Date =>
  explainMinutes(time, from, minutes).due

/** So many minutes of open time from a moment on; what is closed does not count. */
export function explainMinutes(time: WorkingTime, from: Date, minutes: number): Explained {
  const steps: Step[] = []
  let left = minutes * MINUTE
  for (const { day, open } of daysFrom(time, from)) {
    if (open.length === 0) closed(steps, time, day)
    for (const span of open) {
      if (span.to <= from) continue
      const start = span.from > from ? span.from : from
      const here = Math.min(left, span.to.getTime() - start.getTime())
      const end = new Date(start.getTime() + here)
      if (here > 0 || left === 0)
        steps.push({ is: 'worked', day: dayName(day), from: start, to: end, minutes: here / MINUTE })
      left -= here
      if (left === 0) return { due: end, steps }
    }
  }
  return { due: new Date(from.getTime() + minutes * MINUTE), steps: [{ is: 'wall_clock' }] }
}

/** Open minutes from one moment to another. */
export function workingMinutesBetween(time: WorkingTime, from: Date, to: Date): number {
  let sum = 0
  if (to <= from) return 0
  for (const { open } of daysFrom(time, from)) {
    for (const span of open) {
      if (span.from >= to) return sum / MINUTE
      sum += Math.max(0, Math.min(to.getTime(), span.to.getTime()) - Math.max(from.getTime(), span.from.getTime()))
    }
    const last = open.at(-1)
    if (last && last.to >= to) return sum / MINUTE
  }
  return sum / MINUTE
}

/** `same_time`: at the time of day of the start, as near as the hours allow. `close`: when that day's work ends. */
export type EndOfDays = 'same_time' | 'close'

export const plusWorkingDays = (time: WorkingTime, from: Date, days: number, end: EndOfDays = 'same_time'): Date =>
  explainDays(time, from, days, end).due

/** The nth working day after the day of a moment. The day of the start is not counted, working day or not. */
export function explainDays(time: WorkingTime, from: Date, days: number, end: EndOfDays = 'same_time'): Explained {
  const steps: Step[] = []
  const start = dayIn(time, from)
  let day = start
  let rested = 0
  for (let nth = 0; nth < days || !isWorkingDay(time, day); ) {
    if (rested >= LONGEST_REST) return { due: new Date(from.getTime() + days * DAY), steps: [{ is: 'wall_clock' }] }
    day = plusDays(day, 1)
    if (!isWorkingDay(time, day)) {
      rested++
      closed(steps, time, day)
      continue
    }
    rested = 0
    if (nth < days) steps.push({ is: 'day', day: dayName(day), nth: ++nth, makeUp: isMakeUp(time, day) })
  }
  return { due: end === 'close' ? closeOf(time, day) : sameTimeOn(time, day, from), steps }
}

/** Working days after the day of one moment, up to and with the day of another. */
export function workingDaysBetween(time: WorkingTime, from: Date, to: Date): number {
  const last = dayName(dayIn(time, to))
  let count = 0
  for (let day = plusDays(dayIn(time, from), 1); dayName(day) <= last; day = plusDays(day, 1))
    if (isWorkingDay(time, day)) count++
  return count
}

/** The last minute of the day's work. A day without an end is over a minute before midnight: "by the 24th" is not the 25th at 0:00. */
function closeOf(time: WorkingTime, day: Day): Date {
  const close = openingsOn(time, day).at(-1)?.to
  const midnight = { ...day, hour: 23, minute: 59, second: 0 }
  return close && dayName(dayIn(time, close)) === dayName(day) ? close : momentOf(midnight, time.zone)
}

function sameTimeOn(time: WorkingTime, day: Day, from: Date): Date {
  const open = openingsOn(time, day)
  const { hour, minute, second } = wallOf(from, time.zone)
  const wanted = new Date(momentOf({ ...day, hour, minute, second }, time.zone).getTime() + (from.getTime() % 1000))
  const within = open.find((span) => wanted <= span.to)
  if (!within) return open.at(-1)?.to ?? wanted
  return wanted < within.from ? within.from : wanted
}

/** Closed days in a row for the same reason are one line. */
function closed(steps: Step[], time: WorkingTime, day: Day): void {
  const why = weekdayOf(day) > 4 || time.calendar.isWorkingDay(day) ? 'weekend' : 'holiday'
  const name = dayName(day)
  const last = steps.at(-1)
  if (last?.is === 'closed' && last.why === why) last.to = name
  else steps.push({ is: 'closed', from: name, to: name, why })
}

/** The first stretch of open time, this long and unbroken, that begins at this moment or after it. */
export function firstStretch(time: WorkingTime, from: Date, minutes: number): Span {
  for (const { open } of daysFrom(time, from)) {
    for (const span of open) {
      const start = span.from > from ? span.from : from
      const end = new Date(start.getTime() + minutes * MINUTE)
      if (end <= span.to) return { from: start, to: end }
    }
  }
  return { from, to: new Date(from.getTime() + minutes * MINUTE) }
}
