import { bigrams, fold } from '#reader/public.ts'

/** PostgreSQL refuses a longer word than 2046 bytes, and folding can make one out of a short text. */
const short = (word: string) => [...word].slice(0, 200).join('')

/** What an index keeps of a text: pairs of neighbouring Han characters, whole words and numbers, in one script. */
export const searchTerms = (...texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(bigrams).map(short)),
]

/** A surname is one character, and people search for it. */
export const searchTermsOfName = (name: string): readonly string[] => [
  ...new Set([...searchTerms(name), ...(/\p{Script=Han}/u.test(name) ? [...fold(name)].map(short) : [])]),
]

/** The question to the index: every term of the words. Empty where they hold nothing that can be looked for. */
export const questionOf = (words: string): string =>
  searchTerms(words)
    .map((term) => `'${term.replaceAll(/['\\]/g, '')}'`)
    .filter((term) => term !== "''")
    .join(' & ')

/** Characters kept on each side of what was found. */
const AROUND = 18

/** The place in a text where the words stand, in either script; null where they do not stand together. */
export function excerptOf(text: string, words: string): string | null {
  const wanted = [...fold(words.trim().split(/\s+/)[0] ?? '')]
  const characters = [...text]
  const folded = characters.map((character) => fold(character))
  const at = folded.findIndex((_, from) => wanted.every((character, i) => folded[from + i] === character))
  if (wanted.length === 0 || at === -1) return null
  const [from, to] = [Math.max(0, at - AROUND), at + wanted.length + AROUND]
  const part = characters.slice(from, to).join('').replaceAll(/\s+/g, ' ')
  return `${from > 0 ? '…' : ''}${part}${to < characters.length ? '…' : ''}`
}
