import type { Language } from '#kernel/language.ts'

const WORD: Readonly<Record<Language, (n: number) => string>> = {
  'zh-Hant': (n) => `專員 ${n} 號`,
  'zh-Hans': (n) => `专员 ${n} 号`,
  en: (n) => `case handler ${n}`,
}

/** The same colleague has the same number on the pages of one house; it leads to nobody outside. */
export function aliasOf(person: string, language: Language): string {
  let sum = 0
  for (const character of person) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 8999
  return WORD[language](sum + 1001)
}
