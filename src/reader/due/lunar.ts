import chineseDays from 'chinese-days'
import { type Day, weekdayOf } from './zone.ts'

/*
 * The one door to the package chinese-days. Its lunar table is used rather than Intl's Chinese calendar: the new moon
 * of 6 February 2027 falls minutes before midnight in Beijing, and Intl puts that New Year a day late.
 * The package counts in the zone of the process, so it is given local dates and never strings.
 */
const local = ({ year, month, day }: Day) => new Date(year, month - 1, day)
const dayFrom = (written: string): Day => {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  return { year, month, day }
}

/** The table of the package ends in 2100; a year beyond it has no lunar days here. */
const KNOWN = { first: 1901, last: 2099 }
const isKnown = (year: number) => year >= KNOWN.first && year <= KNOWN.last

export const lunarDay = (year: number, month: number, day: number): Day | undefined =>
  isKnown(year) ? dayFrom(chineseDays.getSolarDateFromLunar(local({ year, month, day })).date) : undefined

/** Where the sun stands at a solar term: reckoned here, since the package loses a day west of Greenwich. */
const solarTerm =
  (month: number, mean: number) =>
  (year: number): Day => ({
    year,
    month,
    day: Math.floor((year % 100) * 0.2422 + mean) - Math.floor((year % 100) / 4),
  })
export const qingming = solarTerm(4, 4.81)
export const winterSolstice = solarTerm(12, 21.94)

export const isPublishedWorkingDay = (day: Day): boolean => chineseDays.getDayDetail(local(day)).work

const published = new Map<number, boolean>()
/** Whether the State Council's notice for the year is in the package: then the first weekday of October is free. */
export function isPublished(year: number): boolean {
  const known = published.get(year)
  if (known !== undefined) return known
  const october = [1, 2, 3].map((day) => ({ year, month: 10, day })).filter((day) => weekdayOf(day) < 5)
  const isThere = october.some((day) => !isPublishedWorkingDay(day))
  if (published.size < 50) published.set(year, isThere)
  return isThere
}
