/** What was done, as the person it was done to says it. The reader can tell some of these apart, and not ancestors from parents. */
export const OWN_WORDS = ['person', 'family', 'ancestors', 'discrimination', 'sexual', 'threat'] as const
export type OwnWord = (typeof OWN_WORDS)[number]

/** What the reader heard, said in these words; what it cannot tell stays with what it can. */
const HEARD: Readonly<Record<string, OwnWord>> = {
  insult: 'person',
  insult_family: 'family',
  slur: 'discrimination',
  sexual: 'sexual',
  threat: 'threat',
}

/** The person's own word goes before the reader's. Nothing of a kind that is not done to people has one at all. */
export const wordFor = (kind: string, own: OwnWord | null): OwnWord | null => own ?? HEARD[kind] ?? null
