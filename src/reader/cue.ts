import { foldCharacter } from './fold.ts'
import type { BecauseCode } from './reading.ts'

/**
 * A pattern and what it is a cue for. Patterns may be written in either script: they are folded as the text is.
 * Its probability is a round number for a kind of evidence, not fitted to anything.
 */
export type Cue<Kind> = {
  readonly is: Kind
  readonly because: BecauseCode
  readonly p: number
  readonly when: RegExp
  readonly unless?: RegExp
}
export type Found<Kind> = { is: Kind; because: BecauseCode; p: number; from: number; to: number }

export const pattern = (source: string): RegExp =>
  new RegExp([...source].map((c) => (/[A-Za-z]/.test(c) ? c : foldCharacter(c))).join(''), 'gu')

/** A table row: kind, why, how sure, pattern, and the pattern that takes it back when it is seen around the words. */
export const cue = <Kind>(is: Kind, because: BecauseCode, p: number, when: string, unless?: string): Cue<Kind> =>
  unless === undefined
    ? { is, because, p, when: pattern(when) }
    : { is, because, p, when: pattern(when), unless: pattern(unless) }

/** Every cue that is met, once each; `excused` takes back what was quoted, negated or said as an idiom. */
export function findCues<Kind>(
  text: string,
  cues: readonly Cue<Kind>[],
  excused: (from: number, to: number) => boolean = () => false,
): Found<Kind>[] {
  const found: Found<Kind>[] = []
  for (const { is, because, p, when, unless } of cues) {
    when.lastIndex = 0
    for (let hit = when.exec(text); hit; hit = when.exec(text)) {
      const to = hit.index + hit[0].length
      if (to === hit.index) break
      if (unless && met(unless, text.slice(Math.max(0, hit.index - 8), to + 8))) continue
      if (excused(hit.index, to)) continue
      found.push({ is, because, p, from: hit.index, to })
      break
    }
  }
  return found
}

export function met(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
