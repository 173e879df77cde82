import type { Language } from '#kernel/language.ts'

const UPDATE_WORKING_DAYS = 2

/** When an open case must have news by itself: two working days on, at the same time of day. Weekends are skipped; holidays are not known here. */
export function nextUpdateDue(now: Date, zone: string, days = UPDATE_WORKING_DAYS): Date {
  const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short' })
  let due = now
  for (let left = days; left > 0; ) {
    due = new Date(due.getTime() + 86_400_000)
    if (!['Sat', 'Sun'].includes(weekday.format(due))) left--
  }
  return due
}

/** Said to the customer, in the customer's language. */
export const UPDATE_WORDS: Readonly<Record<Language, string>> = {
  'zh-Hant': '告訴您進度，沒有變化也會說明原因',
  'zh-Hans': '告诉您进展，没有变化也会说明原因',
  en: 'Tell you how far we are, or why nothing has changed',
}
