import { type Cue, type Found, findCues } from './cue.ts'
import { CARING, GIVING_WORD, WORKING } from './cues/acts.ts'
import type { Act } from './reading.ts'

const ALL: readonly Cue<Act>[] = [...CARING, ...WORKING, ...GIVING_WORD]

/** The acts of one agent turn, one of each, the surest. */
export function actsIn(text: string, due: { from: number; to: number; byThen: boolean } | undefined): Found<Act>[] {
  const found = new Map<Act, Found<Act>>()
  for (const one of findCues(text, ALL)) {
    const before = found.get(one.is)
    if (!before || before.p < one.p) found.set(one.is, one)
  }
  if (due) timed(found, due)
  settle(found)
  return [...found.values()].sort((a, b) => a.from - b.from)
}

/** A moment named with "before" or "within" is a promise by itself; any other moment needs words that promise. */
function timed(found: Map<Act, Found<Act>>, due: { from: number; to: number; byThen: boolean }): void {
  const word = found.get('promise')
  if (word) found.set('promise', { ...word, p: 0.9, because: 'gives_word_and_time' })
  else if (due.byThen)
    found.set('promise', { is: 'promise', because: 'gives_word_and_time', p: 0.85, from: due.from, to: due.to })
}

/** What one act says about another in the same breath. */
function settle(found: Map<Act, Found<Act>>): void {
  const word = found.get('promise')
  const asks = found.has('warning') || found.has('end_notice') || found.has('propose') || found.has('decline')
  if (word?.because === 'gives_word' && (asks || found.has('over_promise'))) found.delete('promise')
  if (found.has('warning')) found.delete('decline')
}
