import type { Language } from '#kernel/language.ts'

/** A lead reads what somebody of their own floor shares with them. Everybody else finds nothing, as if it were not there. */
export const mayReadSupport = (
  card: { shared: boolean; language: Language },
  reader: { role: string; language: Language },
): boolean => card.shared && reader.role === 'lead' && reader.language === card.language
