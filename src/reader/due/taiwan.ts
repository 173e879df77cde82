import { lunarDay, qingming } from './lunar.ts'
import { type Day, keyOf, plusDays, weekdayOf } from './zone.ts'

/**
 * Taiwan's office calendar (政府行政機關辦公日曆表), computed from the law instead of copied year by year.
 *
 * From June 2025 the 紀念日及節日實施條例 holds: there are no make-up working days any more; a holiday on a Saturday is
 * made good on the working day before, one on a Sunday on the working day after. Checked against the calendars that the
 * Executive Yuan approved for 2025 (revised) and 2026 on 13 June 2025. For 2027 on, the days made good around New Year
 * are uncertain: the law lets the office choose the day before or the day after.
 * Labour Day (1 May) has been free for everybody since the law; before, it was for workers, who are meant here.
 */
export function isWorkingDayInTaiwan(day: Day): boolean {
  const { off, on } = calendarOfYear(day.year)
  return on.has(keyOf(day)) || (weekdayOf(day) < 5 && !off.has(keyOf(day)))
}

type Year = { off: ReadonlySet<number>; on: ReadonlySet<number> }
const years = new Map<number, Year>()

function calendarOfYear(year: number): Year {
  const known = years.get(year)
  if (known) return known
  const made = year === 2025 ? YEAR_2025 : { off: byLaw(year), on: new Set<number>() }
  if (years.size < 50) years.set(year, made)
  return made
}

/** The year in which the law changed: spring by the old rule (8 February made good 27 January), autumn by the new. */
const YEAR_2025: Year = {
  off: new Set([
    20250101, 20250127, 20250128, 20250129, 20250130, 20250131, 20250228, 20250403, 20250404, 20250501, 20250530,
    20250929, 20251006, 20251010, 20251024, 20251225,
  ]),
  on: new Set([20250208]),
}

function byLaw(year: number): ReadonlySet<number> {
  const off = new Set<number>()
  const isFree = (day: Day) => weekdayOf(day) > 4 || off.has(keyOf(day))
  const moved = (day: Day, step: number): Day => {
    let other = day
    while (isFree(other)) other = plusDays(other, step)
    return other
  }
  const holidays = [...holidaysOf(year), ...newYearOf(year)]
  for (const { day } of holidays) if (weekdayOf(day) < 5) off.add(keyOf(day))
  for (const { day, madeGood } of holidays)
    if (weekdayOf(day) > 4) off.add(keyOf(moved(day, madeGood === 'after' || weekdayOf(day) === 6 ? 1 : -1)))
  return off
}

type Holiday = { day: Day; madeGood?: 'after' }

function holidaysOf(year: number): Holiday[] {
  const fixed = [
    [1, 1],
    [2, 28],
    [4, 4],
    [5, 1],
    [9, 28],
    [10, 10],
    [10, 25],
    [12, 25],
  ] as const
  const days = fixed.map(([month, day]) => ({ day: { year, month, day } }))
  const lunar = [lunarDay(year, 5, 5), lunarDay(year, 8, 15)].filter((day) => day !== undefined)
  const grave = qingming(year)
  // On the day of the children it is made good the day before, or after when that is a Thursday.
  const graves = grave.day === 4 ? plusDays(grave, weekdayOf(grave) === 3 ? 1 : -1) : grave
  return [...days, { day: graves }, ...lunar.map((day) => ({ day }))]
}

/** 小年夜, 除夕 and the first three days. The office has made them good after the holiday. */
function newYearOf(year: number): Holiday[] {
  const first = lunarDay(year, 1, 1)
  return first ? [-2, -1, 0, 1, 2].map((days) => ({ day: plusDays(first, days), madeGood: 'after' })) : []
}
