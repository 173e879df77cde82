import type { AccessOptions } from '../standings/options.ts'

export type Window = NonNullable<AccessOptions['when']>

const DAY = 1440
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(zone, made)
  return made
}

/** The day of the week, 1 to 7, and the minute of it, on the clocks of the house. */
function onTheWall(at: Date, zone: string): { day: number; minute: number } {
  const parts = clockOf(zone).formatToParts(at)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { day: WEEKDAYS.indexOf(of('weekday')) + 1, minute: Number(of('hour')) * 60 + Number(of('minute')) }
}

/** Hours in which nobody could ever come are no hours: whoever wrote them down left something out. */
export const isWindow = (it: Window): boolean =>
  it.days.some((day) => day >= 1 && day <= 7) && it.fromMinute >= 0 && it.fromMinute < it.toMinute && it.toMinute <= DAY

const isWithin = (all: readonly Window[], at: Date, zone: string): boolean => {
  const { day, minute } = onTheWall(at, zone)
  return all.every((it) => it.days.includes(day) && minute >= it.fromMinute && minute < it.toMinute)
}

/**
 * The hours that hold together, or the last that were decided where two have no minute in common. Hours shorter than a
 * quarter that a change of the clocks could swallow are found the week after.
 */
export function agreed(all: readonly Window[]): readonly Window[] {
  const whole = all.filter(isWindow)
  const last = whole.at(-1)
  if (!last) return []
  const days = last.days.filter((day) => whole.every((it) => it.days.includes(day)))
  const from = Math.max(...whole.map((it) => it.fromMinute))
  const to = Math.min(...whole.map((it) => it.toMinute))
  return days.length > 0 && from < to ? whole : [last]
}

const LOOK_DAYS = 15
const STEP_MINUTES = 1

/** When the hours begin again; null while they run, or where there are none. */
export function opensAt(all: readonly Window[], at: Date, zone: string): Date | null {
  const together = agreed(all)
  if (together.length === 0 || isWithin(together, at, zone)) return null
  const until = at.getTime() + LOOK_DAYS * 24 * HOUR_MS
  let step = Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS
  while (step <= until) {
    const moment = new Date(step)
    if (isWithin(together, moment, zone)) return moment
    step += minutesToLook(together, moment, zone) * MINUTE_MS
  }
  return null
}

/** On the wrong day, or long before the hour, nothing needs to be looked at minute by minute. */
function minutesToLook(all: readonly Window[], at: Date, zone: string): number {
  const { day, minute } = onTheWall(at, zone)
  const from = Math.max(...all.map((it) => it.fromMinute))
  const isDay = all.every((it) => it.days.includes(day))
  const far = isDay && minute < from ? from - minute : DAY - minute
  // A change of the clocks may bring it an hour nearer.
  return far > 120 ? far - 61 : STEP_MINUTES
}
