import type { Language } from '#kernel/language.ts'

const SOMEBODY: Readonly<Record<Language, string>> = { 'zh-Hant': '同事', 'zh-Hans': '同事', en: 'a colleague' }

/** Our own sentences as a customer reads them: whoever of the staff is named in one is a colleague. */
export function unnamed(names: readonly string[], language: Language): (words: string) => string {
  const known = [...new Set(names)].filter((name) => name.trim().length > 1).toSorted((a, b) => b.length - a.length)
  if (known.length === 0) return (words) => words
  const pattern = new RegExp(known.map(asWord).join('|'), 'gu')
  return (words) => words.replace(pattern, SOMEBODY[language])
}

/** A Latin name ends where a word ends: a colleague called An is not in every "answer". */
function asWord(name: string): string {
  const plain = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const before = isLatin(name.at(0) ?? '') ? `(?<!${LATIN})` : ''
  const after = isLatin(name.at(-1) ?? '') ? `(?!${LATIN})` : ''
  return `${before}${plain}${after}`
}

const LATIN = '[\\p{Script=Latin}\\p{N}]'
const isLatin = (letter: string) => new RegExp(LATIN, 'u').test(letter)
