/** What the house knows of a contact that its agent did. How often somebody breathed is theirs alone, and not among it. */
export type Deeds = {
  warnings: number
  endedForConduct: boolean
  declinedWithAnother: number
  calledHelp: boolean
  restated: number
  proposed: number
  recapped: number
}
export const TRUE_THINGS = ['warnings', 'ended', 'declined', 'help', 'restated', 'proposed', 'recapped'] as const
export type TrueThing = { what: (typeof TRUE_THINGS)[number]; n: number }

/** One thing they did well that did happen, for the first sentence. Nothing where nothing is known: praise is not made up. */
export function trueThing(did: Deeds): TrueThing | null {
  const found: readonly TrueThing[] = [
    { what: 'warnings', n: did.warnings },
    { what: 'ended', n: did.endedForConduct ? 1 : 0 },
    { what: 'declined', n: did.declinedWithAnother },
    { what: 'restated', n: did.restated },
    { what: 'proposed', n: did.proposed },
    { what: 'recapped', n: did.recapped },
    { what: 'help', n: did.calledHelp ? 1 : 0 },
  ]
  return found.find((it) => it.n > 0) ?? null
}
