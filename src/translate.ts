import { createInstance } from 'i18next'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import type { Detail } from '#kernel/outcome.ts'
import type { Words } from '#kernel/words.ts'
import { allWords } from './words.ts'

const sentences: Words = allWords

/** The server's own voice: the sentence of a code, in a language, with its gaps filled. */
export function openTranslator(): (code: string, language: Language, detail: Detail) => string {
  const instance = createInstance()
  void instance.init({
    resources: Object.fromEntries(
      LANGUAGES.map((each) => [
        each,
        { translation: Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, sentence[each]])) },
      ]),
    ),
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return (code, language, detail) => String(instance.getFixedT(language)(code as never, detail as never))
}
