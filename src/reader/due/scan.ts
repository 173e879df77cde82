/** Something read at a place in a text, and where it ends. */
export type Read<T> = { value: T; to: number }

export type Groups = Readonly<Record<string, string | undefined>>

/** A pattern that is only ever tried at one place: a text is walked once, and nothing is searched for from afar. */
export const sticky = (source: string) => new RegExp(source, 'yu')

export function readAt(
  pattern: RegExp,
  text: string,
  at: number,
): { words: string; groups: Groups; to: number } | undefined {
  pattern.lastIndex = at
  const hit = pattern.exec(text)
  return hit && hit.index === at ? { words: hit[0], groups: hit.groups ?? {}, to: at + hit[0].length } : undefined
}

/** A list of words as one pattern, the longest first, so that 「下下週」 is not read as 「下」. */
export const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
