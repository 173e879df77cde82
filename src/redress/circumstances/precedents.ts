import { bigrams } from '#reader/public.ts'

export type Precedent = { id: string; words: string; tags: readonly string[] }

/** How much two situations share: pairs of characters in common, and tags that a person gave both. */
export function likeness(
  a: { words: string; tags: readonly string[] },
  b: { words: string; tags: readonly string[] },
): number {
  const [mine, theirs] = [new Set(bigrams(a.words)), new Set(bigrams(b.words))]
  const shared = [...mine].filter((gram) => theirs.has(gram)).length
  const dice = mine.size + theirs.size === 0 ? 0 : (2 * shared) / (mine.size + theirs.size)
  const tags = a.tags.filter((tag) => b.tags.includes(tag)).length
  const ofTags = a.tags.length + b.tags.length === 0 ? 0 : (2 * tags) / (a.tags.length + b.tags.length)
  return dice * 0.8 + ofTags * 0.2
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
