/** A day and a minute on the wall clock of a place. */
export type Wall = { year: number; month: number; day: number; hour: number; minute: number; second: number }
export type Day = { year: number; month: number; day: number }

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

export function wallOf(moment: Date, timeZone: string): Wall {
  const part = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const of = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? 0
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  }
}

const asUtc = (wall: Wall) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)

/** The moment at which a place's wall clock shows this. Asked twice, since the first guess may lie across a change of clocks. */
export function momentOf(wall: Wall, timeZone: string): Date {
  const wanted = asUtc(wall)
  let moment = wanted
  for (let i = 0; i < 2; i++) moment += wanted - asUtc(wallOf(new Date(moment), timeZone))
  return new Date(moment)
}

export function plusDays(day: Day, days: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** Monday 0 … Sunday 6: weeks begin on Monday on both sides of the strait, and in "next week". */
export const weekdayOf = (day: Day): number =>
  (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7

export const lastDayOf = (year: number, month: number): Day => plusDays({ year, month: month + 1, day: 1 }, -1)

export const isSameDay = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day
export const isBefore = (a: Day, b: Day) => keyOf(a) < keyOf(b)
export const keyOf = (day: Day): number => day.year * 10_000 + day.month * 100 + day.day
