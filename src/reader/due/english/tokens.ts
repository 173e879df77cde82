/** A word, a number or a sign, and where it stands. */
export type Token = { word: string; from: number; to: number }

const TOKEN = /[ap]\.m\b\.?|[a-z]+(?:'[a-z]+)*|\d+(?:[:.]\d+)?|[^\s]/g

/** Longer than any sentence people promise in; the length of a word is bounded so that no text is walked twice. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const hit of text.matchAll(TOKEN)) tokens.push({ word: hit[0], from: hit.index, to: hit.index + hit[0].length })
  return tokens
}

export type Step<T> = { value: T; next: number }

/** Reads one of some phrases, the longest first; `firsts` are the words they begin with. */
export type Phrases<T> = {
  (tokens: readonly Token[], at: number): Step<T> | undefined
  readonly firsts: ReadonlySet<string>
}

export function phrasesOf<T>(phrases: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [phrase, value] of phrases) {
    const words = tokensOf(phrase).map(({ word }) => word)
    const first = words[0] ?? ''
    const all = [...(byFirst.get(first) ?? []), { words, value }]
    byFirst.set(
      first,
      all.sort((a, b) => b.words.length - a.words.length),
    )
  }
  const read = (tokens: readonly Token[], at: number): Step<T> | undefined => {
    for (const { words, value } of byFirst.get(tokens[at]?.word ?? '') ?? [])
      if (words.every((word, i) => tokens[at + i]?.word === word)) return { value, next: at + words.length }
    return undefined
  }
  return Object.assign(read, { firsts: new Set(byFirst.keys()) })
}
