import type { Language } from '#kernel/language.ts'
import { openTranslator } from '#translate.ts'
import type { WordKey } from '#words.ts'

const translate = openTranslator()

export type Say = (key: WordKey, gaps?: Readonly<Record<string, string | number>>) => string

/** The sentences of the house as a screen in this language shows them. */
export const wordsIn =
  (language: Language): Say =>
  (key, gaps = {}) =>
    translate(key, language, gaps)
