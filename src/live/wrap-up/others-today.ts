/** Fewer others are chance, and would be a reproach: "only you". */
export const OTHERS_LEAST = 3

/** What a contact was about, as the house itself has it on record. */
export const ABOUT_KINDS = ['theme', 'cause', 'service', 'broken_promise'] as const
export type AboutKind = (typeof ABOUT_KINDS)[number]
export type Counted = { kind: AboutKind; name: string; others: number }

/**
 * "It was about the delivery; fourteen others today." The most exact of what is on record, and nothing where a customer
 * asked something about a person: then to say that it was not about them would be a guess.
 */
export function othersOf(counted: readonly Counted[], isAboutSomebody: boolean): Counted | null {
  if (isAboutSomebody) return null
  const enough = counted.filter((it) => it.others >= OTHERS_LEAST)
  return ABOUT_KINDS.flatMap((kind) => enough.find((it) => it.kind === kind) ?? [])[0] ?? null
}
