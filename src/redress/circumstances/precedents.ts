import { bigrams } from '#reader/public.ts'

export type Precedent = { id: string; words: string; tags: readonly string[] }

/** How much two situations share: pairs of characters in common, and tags that a person gave both. */
export function likeness(
  a: { words: string; tags: readonly string[] },
  b: { words: string; tags: readonly string[] },
): number {
  return overlap(bigrams(a.words), bigrams(b.words)) * 0.8 + overlap(a.tags, b.tags) * 0.2
}

/** What two have in common, of all that they have. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [mine, theirs] = [new Set(a), new Set(b)]
  const shared = [...mine].filter((it) => theirs.has(it)).length
  return shared === 0 ? 0 : (2 * shared) / (mine.size + theirs.size)
}

/** The nearest first. What shares nothing is not shown: a list that is always full teaches nobody. */
export const nearest = <T extends Precedent>(
  asked: { words: string; tags: readonly string[] },
  candidates: readonly T[],
  most: number,
): readonly (T & { likeness: number })[] =>
  candidates
    .map((it) => ({ ...it, likeness: likeness(asked, it) }))
    .filter((it) => it.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.id.localeCompare(b.id))
    .slice(0, most)
