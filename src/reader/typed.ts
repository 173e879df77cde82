import { foldCharacter } from './fold.ts'
import type { Span } from './reading.ts'

/** A text as it is read, and for every position in it where that was typed. */
export type Typed = { readonly text: string; spanOf(from: number, to: number): Span }

/** Zero-width characters, joiners and variation selectors: typed to hide a word, or by a keyboard; never read. */
const UNSEEN = /\u00ad|[\u200b-\u200f]|[\u2060-\u2064]|\p{Variation_Selector}|\ufeff/u
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu')
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu

export function typed(raw: string): Typed {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of raw.matchAll(CLUSTERS)) {
    const folded = UNSEEN.test(cluster) ? foldCharacter(cluster.replace(UNSEEN_ALL, '')) : foldCharacter(cluster)
    text += folded
    for (let i = 0; i < folded.length; i++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return { text, spanOf: (from, to) => [starts[from] ?? raw.length, ends[to - 1] ?? raw.length] }
}
