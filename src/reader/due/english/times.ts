import type { TimeFound } from '../said.ts'
import { eventAt, nowAt } from './events.ts'
import { phraseAt } from './phrase.ts'
import { tokensOf } from './tokens.ts'

/** Every time named in a folded English text, in the order of the text, none inside another. */
export function englishTimes(text: string): TimeFound[] {
  const tokens = tokensOf(text)
  const found: TimeFound[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]?.from ?? 0) < free) continue
    const one = phraseAt(tokens, at) ?? nowAt(tokens, at) ?? eventAt(text, tokens, at)
    if (!one) continue
    found.push(one)
    free = one.to
  }
  return found
}
