import type { Say } from '../../i18n.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** A span as one says it: minutes up to three hours, hours up to two days, then days. */
export function spanText(minutes: number, t: Say): string {
  if (minutes < 3 * HOUR) return t('claims.span.minutes', { n: Math.round(minutes) })
  if (minutes < 2 * DAY && minutes !== DAY) return t('claims.span.hours', { n: tenth(minutes / HOUR) })
  return t('claims.span.days', { n: tenth(minutes / DAY) })
}

const tenth = (n: number) => (Math.round(n * 10) / 10).toString()
