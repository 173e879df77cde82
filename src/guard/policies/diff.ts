export type Change = { is: 'same' | 'gone' | 'new'; words: string }

/** Sentences and lines: what a person would point at and say “this is what changed”. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/(?<=[。！？；])|(?<=[.!?;])\s+|\n+/u)
    .map((it) => it.trim())
    .filter((it) => it !== '')

/** The longest run of sentences that stayed, and around it what went and what came. Taking the old or the new out of it gives each whole. */
export function diff(before: string, after: string): readonly Change[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const kept = longest(old, now)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]]
    if (gone !== undefined && gone === come) {
      changes.push({ is: 'same', words: gone })
      i++
      j++
    } else if (gone !== undefined && (come === undefined || at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      changes.push({ is: 'gone', words: gone })
      i++
    } else if (come !== undefined) {
      changes.push({ is: 'new', words: come })
      j++
    }
  }
  return changes
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0

/** How many sentences can still stay from here on. */
function longest(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row)
        row[j] = old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  return table
}
