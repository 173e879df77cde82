import type { Language } from '#kernel/language.ts'

/** Sample sentences stand side by side, so that one who reads all three can see that none is a conversion. */
export type Tell = (hant: string, hans: string, en: string) => string

export const teller =
  (language: Language): Tell =>
  (hant, hans, en) =>
    language === 'zh-Hant' ? hant : language === 'zh-Hans' ? hans : en

export const NOW = '2026-07-16T14:08:42+08:00'
export const at = (clock: string, day = '2026-07-16') => `${day}T${clock}+08:00`
