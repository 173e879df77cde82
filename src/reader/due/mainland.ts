import { isPublished, isPublishedWorkingDay, lunarDay, qingming } from './lunar.ts'
import { type Day, isSameDay, plusDays, weekdayOf } from './zone.ts'

/**
 * The mainland's office calendar with its make-up days (調休). 2025 and 2026 are as the State Council announced them
 * (国办发明电 notices of November 2024 and November 2025, in chinese-days 1.5.7). The notice for a year comes out in the
 * November before: until the package has it, only the statutory holidays are kept free, and shifted days are uncertain.
 */
export function isWorkingDayOnTheMainland(day: Day): boolean {
  if (isPublished(day.year)) return isPublishedWorkingDay(day)
  return weekdayOf(day) < 5 && !statutory(day.year).some((holiday) => isSameDay(holiday, day))
}

const years = new Map<number, readonly Day[]>()

/** 全国年节及纪念日放假办法, as amended for 2025: 13 days. */
function statutory(year: number): readonly Day[] {
  const known = years.get(year)
  if (known) return known
  const on = (month: number, ...days: number[]) => days.map((day) => ({ year, month, day }))
  const newYear = lunarDay(year, 1, 1)
  const lunar = [lunarDay(year, 5, 5), lunarDay(year, 8, 15)].filter((day) => day !== undefined)
  const spring = newYear ? [-1, 0, 1, 2].map((days) => plusDays(newYear, days)) : []
  const days = [...on(1, 1), ...spring, qingming(year), ...on(5, 1, 2), ...lunar, ...on(10, 1, 2, 3)]
  if (years.size < 50) years.set(year, days)
  return days
}
