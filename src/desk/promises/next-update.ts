import type { Language } from '#kernel/language.ts'
import { plusWorkingDays } from '../calendars/working-arithmetic.ts'
import type { WorkingTime } from '../calendars/working-time.ts'

export const UPDATE_WORKING_DAYS = 2

/** When an open case must have news by itself: two working days of its queue on, at the same time of day as far as it is open then. */
export const nextUpdateDue = (now: Date, time: WorkingTime, days = UPDATE_WORKING_DAYS): Date =>
  plusWorkingDays(time, now, days)

/** Said to the customer, in the customer's language. */
export const UPDATE_WORDS: Readonly<Record<Language, string>> = {
  'zh-Hant': '告訴您進度，沒有變化也會說明原因',
  'zh-Hans': '告诉您进展，没有变化也会说明原因',
  en: 'Tell you how far we are, or why nothing has changed',
}

const NO_CHANGE: Readonly<Record<Language, (because: string) => string>> = {
  'zh-Hant': (because) => `目前沒有變化，因為${because}`,
  'zh-Hans': (because) => `目前没有变化，因为${because}`,
  en: (because) => `No change yet, because ${because}`,
}

/** What the customer reads: what has changed, or honestly that nothing has, and why. */
export const newsWords = (language: Language, news: 'change' | 'no_change', words: string): string =>
  news === 'change' ? words : NO_CHANGE[language](words.replace(BECAUSE, ''))

/** Somebody who wrote the beginning of the sentence as well is not made to say it twice. */
const BECAUSE =
  /^\s*(目前)?(沒有|没有|無|无)(變化|变化|進展|进展)[，,]?\s*(因為|因为)|^\s*no change( yet)?,?\s+because\s+/iu

export const newsMessage = (language: Language, number: number, words: string): string =>
  language === 'en'
    ? `Your case A-${number}: ${words}`
    : language === 'zh-Hant'
      ? `您的案件 A-${number}：${words}`
      : `您的工单 A-${number}：${words}`
