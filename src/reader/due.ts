import { chineseTimes } from './due/chinese/times.ts'
import { promised } from './due/choose.ts'
import { englishTimes } from './due/english/times.ts'
import { resolve } from './due/moment.ts'
import type { TimeFound } from './due/said.ts'
import { calendarOf } from './due/working-days.ts'
import type { Context } from './reading.ts'

const LATIN = /[a-z]{2}/
const HAN = /\p{Script=Han}/u

/** The words for a time that belong to what is promised in a text, folded as the reader folds it. */
export function timeNamed(text: string): TimeFound | undefined {
  const found = [...(HAN.test(text) ? chineseTimes(text) : []), ...(LATIN.test(text) ? englishTimes(text) : [])]
  return promised(text, found)
}

/** What a queue that says nothing of its hours is taken to work, in minutes of the day. */
const WORKS_FROM = 9 * 60
const WORKS_UNTIL = 18 * 60

/** The latest moment still meant by the words, and the earliest where they are a range; neither where no clock knows them. */
export const momentNamed = (
  found: TimeFound,
  {
    now,
    timeZone,
    calendar,
    worksFrom,
    worksUntil,
  }: Pick<Context, 'now' | 'timeZone' | 'calendar' | 'worksFrom' | 'worksUntil'>,
) =>
  resolve(found.said, {
    now,
    timeZone,
    calendar: calendar ?? calendarOf(timeZone),
    worksFrom: worksFrom ?? WORKS_FROM,
    worksUntil: worksUntil ?? WORKS_UNTIL,
  })
