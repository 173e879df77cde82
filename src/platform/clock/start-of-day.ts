/** Midnight in the house's zone, found from the zone's own wall clock. */
export function startOfDay(now: Date, zone: string): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const since = ((of('hour') * 60 + of('minute')) * 60 + of('second')) * 1000 + now.getMilliseconds()
  return new Date(now.getTime() - since)
}

/** The next midnight, on a day of 23 or 25 hours as well. */
export const endOfDay = (now: Date, zone: string): Date =>
  startOfDay(new Date(startOfDay(now, zone).getTime() + 36 * 3_600_000), zone)

/** The month on the house's own wall: four digits of the year, a dash, two of the month. */
export const monthOf = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(at)
