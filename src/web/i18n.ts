import { createInstance, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { isLanguage, LANGUAGES, type Language, languageFrom } from '#kernel/language.ts'
import type { Words } from '#kernel/words.ts'
import type { WordKey } from '#words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: { [Key in WordKey]: string } }
  }
}

const REMEMBERED = 'sanying.language'

/** What the person chose last time; else what the browser asks for. */
export function firstLanguage(storage: Pick<Storage, 'getItem'>, asked: readonly string[]): Language {
  const chosen = storage.getItem(REMEMBERED)
  return chosen !== null && isLanguage(chosen) ? chosen : languageFrom(asked.join(','))
}

export function startWords(all: Words, language: Language): i18n {
  const instance = createInstance()
  instance.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen
  })
  instance.use(initReactI18next).init({
    resources: Object.fromEntries(LANGUAGES.map((each) => [each, { translation: inLanguage(all, each) }])),
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

const inLanguage = (all: Words, language: Language) =>
  Object.fromEntries(Object.entries(all).map(([key, sentence]) => [key, sentence[language]]))

/** The sentence of the house for a key, with its gaps filled. */
export type Say = (key: WordKey, gaps?: Readonly<Record<string, string | number>>) => string

export type Speech = { t: Say; language: Language; speak: (language: Language) => void }

export function useWords(): Speech {
  const { t, i18n } = useTranslation()
  return {
    t: (key, gaps) => (gaps === undefined ? t(key) : t(key, gaps)),
    language: isLanguage(i18n.language) ? i18n.language : 'en',
    speak: (language) => {
      localStorage.setItem(REMEMBERED, language)
      void i18n.changeLanguage(language)
    },
  }
}
