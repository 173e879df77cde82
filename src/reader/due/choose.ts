import { chineseFit } from './chinese/fit.ts'
import { englishFit } from './english/fit.ts'
import type { TimeFound } from './said.ts'

/** What the words around a time say for or against its being the time of the promise. */
export type Cue = { weight: number; where: 'before' | 'after'; pattern: RegExp }

const HAN = /\p{Script=Han}/u
/** How far around its words a time is judged. */
const REACH = 40

/** The time that belongs to the promise: named plainly, and in words that promise. Of equals the first. */
export function promised(text: string, found: readonly TimeFound[]): TimeFound | undefined {
  let best: TimeFound | undefined
  let most = -Infinity
  for (const one of found) {
    const before = text.slice(Math.max(0, one.from - REACH), one.from)
    const after = text.slice(one.to, one.to + REACH)
    const fit = one.sure + (found.length > 1 ? (HAN.test(before + after) ? chineseFit : englishFit)(before, after) : 0)
    if (fit >= most) [best, most] = [one, fit]
  }
  return best
}

export const sumOf = (cues: readonly Cue[], before: string, after: string): number =>
  cues.reduce(
    (sum, { weight, where, pattern }) => (pattern.test(where === 'before' ? before : after) ? sum + weight : sum),
    0,
  )
