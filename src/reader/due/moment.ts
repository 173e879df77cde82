import type { Said, TimeOfDay, Unit } from './said.ts'
import { plusWorkingDays, type WorkingCalendar } from './working-days.ts'
import { type Day, isSameDay, lastDayOf, momentOf, plusDays, type Wall, wallOf } from './zone.ts'

export type Place = { now: Date; timeZone: string; calendar: WorkingCalendar; worksUntil: number; worksFrom: number }

/** The latest moment still meant, and the earliest where a range was said. Nothing where no clock knows the words. */
export function resolve(said: Said, place: Place): { at?: Date; from?: Date } {
  if (said.is === 'unknown') return {}
  const { at, from } = said.is === 'length' ? ofLength(said, place) : ofPoint(said, place)
  return at && from && from <= at ? { at, from } : { ...(at && { at }) }
}

const MILLISECONDS: Readonly<Partial<Record<Unit, number>>> = { second: 1_000, minute: 60_000, hour: 3_600_000 }
const WORKING_HOURS_A_DAY = 8
/** Further than this nobody promises; it keeps a number typed by mistake inside the calendar. */
const FURTHEST = 10_000

function ofLength({ n, least, unit }: Said & { is: 'length' }, place: Place): { at?: Date; from?: Date } {
  if (n > FURTHEST) return {}
  const at = after(n, unit, place)
  return least === undefined ? { at } : { at, from: after(least, unit, place) }
}

function after(n: number, unit: Unit, place: Place): Date {
  const { now, timeZone, calendar } = place
  const per = unit === 'day' && n === 0.5 ? 24 * 3_600_000 : MILLISECONDS[unit]
  if (per !== undefined) return new Date(now.getTime() + n * per)
  const { year, month, day } = wallOf(now, timeZone)
  const today = { year, month, day }
  return endOf(dayAfter(Math.ceil(n), unit, n, today, calendar), timeZone)
}

function dayAfter(whole: number, unit: Unit, n: number, today: Day, calendar: WorkingCalendar): Day {
  if (unit === 'working_day') return plusWorkingDays(today, whole, calendar)
  if (unit === 'working_hour') return plusWorkingDays(today, Math.max(1, Math.ceil(n / WORKING_HOURS_A_DAY)), calendar)
  if (unit === 'week') return plusDays(today, Math.ceil(n * 7))
  if (unit === 'day') return plusDays(today, whole)
  const months = Math.floor(unit === 'year' ? n * 12 : n)
  const last = lastDayOf(today.year, today.month + months)
  const there = { ...last, day: Math.min(today.day, last.day) }
  return unit === 'month' && n > months ? plusDays(there, 15) : there
}

const endOf = (day: Day, timeZone: string) => momentOf({ ...day, hour: 23, minute: 59, second: 59 }, timeZone)

function ofPoint(said: Said & { is: 'point' }, place: Place): { at?: Date; from?: Date } {
  const { now, timeZone } = place
  const wall = wallOf(now, timeZone)
  const today: Day = { year: wall.year, month: wall.month, day: wall.day }
  const day = said.day ? said.day(today, timeZone) : today
  const firstDay = said.fromDay ? said.fromDay(today, timeZone) : undefined
  if (said.time === undefined)
    return {
      at: endOf(day, timeZone),
      ...(firstDay && { from: momentOf({ ...firstDay, hour: 0, minute: 0, second: 0 }, timeZone) }),
    }
  const end = clockOf(said.time, place, isSameDay(day, today) ? wall : undefined)
  const start = said.fromTime && startOf(said.fromTime, end, place)
  const late = !said.day && on(day, end, timeZone) <= now ? 1 : 0
  const at = on(plusDays(day, late), end, timeZone)
  return start ? { at, from: on(plusDays(firstDay ?? day, late), start, timeZone) } : { at }
}

type Clock = { hour: number; minute: number }

const on = (day: Day, { hour, minute }: Clock, timeZone: string) =>
  momentOf({ ...plusDays(day, Math.floor(hour / 24)), hour: hour % 24, minute, second: 0 }, timeZone)

function clockOf(time: TimeOfDay, { worksUntil, worksFrom }: Place, today: Wall | undefined): Clock {
  if (time === 'end_of_work') return ofMinutes(worksUntil)
  if (time === 'start_of_work') return ofMinutes(worksFrom)
  return time.either ? { ...time, hour: likelyHour(time, today) } : time
}
const ofMinutes = (minutes: number): Clock => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 })

/** "Between ten and one", 「兩點到四點」: the start lies in the half day before the end. */
function startOf(time: TimeOfDay, end: Clock, place: Place): Clock {
  const start = clockOf(time, place, undefined)
  if (time === 'end_of_work' || time === 'start_of_work' || !time.either) return start
  const hour = time.hour % 12
  return {
    ...start,
    hour: hour + 12 <= end.hour && (hour + 12 < end.hour || time.minute < end.minute) ? hour + 12 : hour,
  }
}

/** The hours in which somebody would come or call: "three o'clock" without more is in the afternoon. */
const EARLIEST = 8

function likelyHour({ hour, minute }: Clock, today: Wall | undefined): number {
  if (hour === 0 || hour > 11) return hour
  const isPast = today && (hour < today.hour || (hour === today.hour && minute <= today.minute))
  return isPast || hour < EARLIEST ? hour + 12 : hour
}
