import {
  calendarOf,
  type Day,
  keyOf,
  MAINLAND,
  MONDAY_TO_FRIDAY,
  momentOf,
  plusDays,
  TAIWAN,
  type WorkingCalendar,
  wallOf,
  weekdayOf,
} from '#reader/public.ts'

export const CALENDARS = ['zone', 'taiwan', 'mainland', 'weekdays', 'every_day'] as const
export type CalendarName = (typeof CALENDARS)[number]

/** A row of opening hours: on these days (Monday 1 … Sunday 7), from and to on the wall clock. `24:00` is midnight. */
export type HoursRow = { days: readonly number[]; from: string; to: string }

/** Minutes of a day. A night that goes over midnight is two blocks, one on each day. */
type Block = { from: number; to: number }

/**
 * When a queue works: the calendar says on which days, the week says at which hours of them. A queue without hours
 * answers around the clock, also on a Sunday; what is counted in working days still follows its calendar.
 */
export type WorkingTime = {
  zone: string
  calendar: WorkingCalendar
  /** Monday first; none where the queue is open around the clock. */
  week: readonly (readonly Block[])[] | null
}

export type Span = { from: Date; to: Date }

const EVERY_DAY: WorkingCalendar = { isWorkingDay: () => true }
const ALL_DAY: readonly Block[] = [{ from: 0, to: 1440 }]

export function workingTime(it: { zone: string; calendar: CalendarName; hours: readonly HoursRow[] }): WorkingTime {
  return { zone: it.zone, calendar: calendarNamed(it.calendar, it.zone), week: weekOf(it.hours) }
}

function calendarNamed(name: CalendarName, zone: string): WorkingCalendar {
  if (name === 'taiwan') return TAIWAN
  if (name === 'mainland') return MAINLAND
  if (name === 'weekdays') return MONDAY_TO_FRIDAY
  if (name === 'every_day') return EVERY_DAY
  return calendarOf(zone)
}

function weekOf(hours: readonly HoursRow[]): WorkingTime['week'] {
  if (hours.length === 0) return null
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    joined(
      hours
        .filter((it) => it.days.includes(weekday))
        .map((it) => ({ from: minuteOf(it.from), to: minuteOf(it.to) }))
        .filter((it) => it.to > it.from),
    ),
  )
}

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** In the order of the day, and blocks that touch or overlap are one: no minute counts twice. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = []
  for (const block of blocks.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && block.from <= last.to) last.to = Math.max(last.to, block.to)
    else all.push({ ...block })
  }
  return all
}

function blocksOf(time: WorkingTime, day: Day): readonly Block[] {
  if (!time.week) return ALL_DAY
  if (!time.calendar.isWorkingDay(day)) return []
  const own = time.week[weekdayOf(day)] ?? []
  // A Saturday that makes good a holiday is worked like the first day of the week, whatever Saturdays are else.
  return own.length === 0 && isMakeUp(time, day) ? (time.week.find((blocks) => blocks.length > 0) ?? []) : own
}

/** A day of the weekend that the calendar has made a working day. */
export const isMakeUp = (time: WorkingTime, day: Day): boolean =>
  weekdayOf(day) > 4 && time.calendar !== EVERY_DAY && time.calendar.isWorkingDay(day)

export const isWorkingDay = (time: WorkingTime, day: Day): boolean =>
  time.calendar.isWorkingDay(day) && blocksOf(time, day).length > 0

/** When a day is open. On the days on which clocks change, an hour more or less of it. */
export function openingsOn(time: WorkingTime, day: Day): readonly Span[] {
  return blocksOf(time, day)
    .map((block) => ({ from: at(time, day, block.from), to: at(time, day, block.to) }))
    .filter((span) => span.to > span.from)
}

const at = (time: WorkingTime, day: Day, minute: number): Date =>
  minute >= 1440
    ? momentOf({ ...plusDays(day, 1), hour: 0, minute: 0, second: 0 }, time.zone)
    : momentOf({ ...day, hour: Math.floor(minute / 60), minute: minute % 60, second: 0 }, time.zone)

export const dayIn = (time: WorkingTime, moment: Date): Day => {
  const { year, month, day } = wallOf(moment, time.zone)
  return { year, month, day }
}

export const dayName = (day: Day): string => {
  const key = String(keyOf(day))
  return `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6)}`
}

/** No queue rests for longer than this; hours that never open cannot hold up a promise. */
export const LONGEST_REST = 60

/** Day after day from the day of this moment, with what is open of each. Ends where nothing opens any more. */
export function* daysFrom(time: WorkingTime, from: Date): Generator<{ day: Day; open: readonly Span[] }> {
  let rested = 0
  for (let day = dayIn(time, from); rested < LONGEST_REST; day = plusDays(day, 1)) {
    const open = openingsOn(time, day)
    rested = open.length > 0 ? 0 : rested + 1
    yield { day, open }
  }
}

export const isOpen = (time: WorkingTime, moment: Date): boolean =>
  openingsOn(time, dayIn(time, moment)).some((span) => span.from <= moment && moment < span.to)

/** The open span this moment lies in, or the next one; none where nothing ever opens. */
export function nextSpan(time: WorkingTime, from: Date): Span | null {
  for (const { open } of daysFrom(time, from)) {
    const next = open.find((span) => span.to > from)
    if (next) return next
  }
  return null
}

/** This moment if it is open, else when it opens next. Hours that never open are treated as always open. */
export const nextOpening = (time: WorkingTime, from: Date): Date => {
  const span = nextSpan(time, from)
  return span && span.from > from ? span.from : from
}
