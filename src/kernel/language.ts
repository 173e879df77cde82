/** The three languages of the house. Taiwan's and the mainland's words are written apart, never converted. */
export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value)

/** Picks the house language for an Accept-Language header or a browser's language list. */
export function languageFrom(header: string | undefined, otherwise: Language = 'en'): Language {
  for (const tag of (header ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '')) {
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant'
    if (tag.startsWith('zh')) return 'zh-Hans'
    if (tag.startsWith('en')) return 'en'
  }
  return otherwise
}
