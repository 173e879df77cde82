/** A day by its name (four digits, two, two) and how many contacts it had. */
export type DayCount = { day: string; contacts: number }

export const plusDay = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay()
export const daysBetween = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = plusDay(day)) days.push(day)
  return days
}

export const earlier = (one: string, other: string): string => ([one, other].toSorted() as [string, string])[0]
export const later = (one: string, other: string): string => ([one, other].toSorted() as [string, string])[1]

const WEEKS = 4

/**
 * How many contacts a day will bring: the mean of the same weekday in the four weeks before it. Simple on purpose: a lead
 * can check it on paper. None where there was no such day.
 */
export function expected(history: readonly DayCount[], day: string): number | null {
  const from = plusDay(day, -7 * WEEKS)
  const alike = history.filter((it) => it.day >= from && it.day < day && weekdayOf(it.day) === weekdayOf(day))
  if (alike.length === 0) return null
  return alike.reduce((sum, it) => sum + it.contacts, 0) / alike.length
}

/** A dense day has so many contacts a head, by the forecast, that something should be on the table. */
export function isDense(
  history: readonly DayCount[],
  day: string,
  { heads, from }: { heads: number; from: number | null },
): boolean {
  const contacts = expected(history, day)
  return from !== null && heads > 0 && contacts !== null && contacts / heads >= from
}
