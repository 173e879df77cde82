import type { InThree } from '#desk/public.ts'
import type { LetterKind, PartCode } from './kinds.ts'

/**
 * The form of a letter at one time. Once a letter went out under it, it is never changed: what shall be said otherwise is
 * the next version. `says`: what the house writes, with gaps. `parts`: in this order, all of them asked for.
 */
export type Template = {
  kind: LetterKind
  version: number
  title: InThree
  opening: InThree
  parts: readonly PartCode[]
  heads: Readonly<Partial<Record<PartCode, InThree>>>
  says: Readonly<Partial<Record<PartCode, InThree>>>
  closing: InThree
}

/** Fills {{gaps}}. A gap nobody filled stays visible, so that no letter quietly says less than it should. */
export const fill = (sentence: string, gaps: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => gaps[name] ?? whole)
