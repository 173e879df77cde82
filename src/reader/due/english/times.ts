import type { TimeFound } from '../said.ts'
import { CLOCK_WORDS } from './clock.ts'
import { DAY_WORDS } from './days.ts'
import { EVENT_WORDS, eventAt, nowAt } from './events.ts'
import { LEAD_WORDS } from './leads.ts'
import { LENGTH_WORDS } from './lengths.ts'
import { NUMBER_WORDS } from './numbers.ts'
import { phraseAt } from './phrase.ts'
import { tokensOf } from './tokens.ts'

/** Most words begin no time, and are passed over at once. */
const BEGINS: ReadonlySet<string> = new Set([
  ...LEAD_WORDS,
  ...DAY_WORDS,
  ...CLOCK_WORDS,
  ...LENGTH_WORDS,
  ...NUMBER_WORDS,
  ...EVENT_WORDS,
])
const isDigit = (word: string) => word >= '0' && word < ':'

/** Every time named in a folded English text, in the order of the text, none inside another. */
export function englishTimes(text: string): TimeFound[] {
  const tokens = tokensOf(text)
  const found: TimeFound[] = []
  let free = 0
  for (const [at, { word, from }] of tokens.entries()) {
    if (from < free || !(BEGINS.has(word) || isDigit(word))) continue
    const one = phraseAt(tokens, at) ?? nowAt(tokens, at) ?? eventAt(text, tokens, at)
    if (!one) continue
    found.push(one)
    free = one.to
  }
  return found
}
