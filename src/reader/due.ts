import { chineseTimes, type TimeFound } from './due/chinese.ts'
import { englishTimes } from './due/english.ts'
import { resolve } from './due/moment.ts'

const MAYBE_CHINESE = /[点时天日号周期拜月年钟分内早晚午今明后听底班现马立即当:]/
const MAYBE_ENGLISH =
  /day|week|month|hour|min|morrow|night|noon|morning|evening|\d|now|away|immediately|eod|cob|end of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|o'?clock|fortnight/

/** The time named in a text: the one named most exactly, then the last one. "As soon as possible" names none. */
export function timeNamed(text: string): TimeFound | undefined {
  const found: TimeFound[] = []
  if (MAYBE_CHINESE.test(text)) found.push(...chineseTimes(text))
  if (MAYBE_ENGLISH.test(text)) found.push(...englishTimes(text))
  let best: TimeFound | undefined
  for (const one of found)
    if (!best || one.sure > best.sure || (one.sure === best.sure && one.to - one.from >= best.to - best.from))
      best = one
  if (!best) return undefined
  const words = text.slice(best.from, best.to)
  return { ...best, from: best.to - words.trimStart().length, to: best.from + words.trimEnd().length }
}

export const momentNamed = (found: TimeFound, now: Date, timeZone: string) => resolve(found.said, now, timeZone)
