const HOUR = 3_600_000

/**
 * The Mondays, midnight on the house's wall, of so many whole weeks before now: one bound more than weeks. Only whole
 * weeks, so that nobody can ask twice and take one answer from the other.
 */
export function wholeWeeks(now: Date, startOfDay: (at: Date) => Date, weeks: number, isMonday: (at: Date) => boolean) {
  const bounds: Date[] = []
  for (let day = startOfDay(now); bounds.length <= weeks; day = startOfDay(new Date(day.getTime() - 12 * HOUR)))
    if (isMonday(day)) bounds.unshift(day)
  return bounds
}

export const isMondayIn = (zone: string) => {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' })
  return (at: Date) => name.format(at) === 'Mon'
}
