import type { Language } from '#kernel/language.ts'
import type { Jurisdiction } from './reference.ts'

/** What somebody wants to know, in the order in which they want to know it. */
export const SECTIONS = ['counts', 'end', 'break', 'pays', 'decides', 'inside', 'outside', 'detriment'] as const
export type Section = (typeof SECTIONS)[number]

/** Which page somebody sees first; the others are one press away. */
export const homeOf: Readonly<Record<Language, Jurisdiction>> = { 'zh-Hant': 'taiwan', 'zh-Hans': 'mainland', en: 'uk' }
