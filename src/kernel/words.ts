import type { Language } from './language.ts'

/**
 * Words people read live beside their concept, in all three languages. Gaps are written {{so}}.
 * A missing language, or a key that one language lacks, does not compile.
 */
export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>

export const words = <const W extends Words>(all: W): W => all
