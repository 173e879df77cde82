import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const JURISDICTIONS = ['taiwan', 'mainland', 'uk', 'own'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/** How far it may be trusted: seen in its source, still to be checked with counsel, or the house's own rule. */
export const TRUST = ['seen', 'check_with_counsel', 'house'] as const
export type Trust = (typeof TRUST)[number]

/** What the employer owes, or a way that somebody may perhaps go: that one is always said with “ask counsel”. */
export const REFERENCE_KINDS = ['duty', 'route'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

/** An article as it was looked at on a day. Days are year, month, day; one that nobody knows is not invented. */
export type Reference = {
  id: string
  jurisdiction: Jurisdiction
  kind: ReferenceKind
  law: string
  article: string
  effectiveFrom: string | null
  effectiveTo: string | null
  asOf: string
  reviewBy: string
  trust: Trust
}

export type ReferenceState = 'current' | 'not_yet' | 'review_due' | 'no_longer'

/** Nobody has looked at it since its day of review, or it is no longer the law: either way it stands as expired. */
export function stateOf(
  it: Pick<Reference, 'effectiveFrom' | 'effectiveTo' | 'reviewBy'>,
  day: string,
): ReferenceState {
  if (it.effectiveTo !== null && it.effectiveTo < day) return 'no_longer'
  if (it.reviewBy < day) return 'review_due'
  return it.effectiveFrom !== null && it.effectiveFrom > day ? 'not_yet' : 'current'
}

export const isExpired = (it: Parameters<typeof stateOf>[0], day: string): boolean => {
  const state = stateOf(it, day)
  return state === 'review_due' || state === 'no_longer'
}

/** An offence is found by a court. Here it would be a claim about somebody, so words that name one are not published. */
const OFFENCE = [
  /(?<![得怪請请賠赔歸归])罪(?!惡感|恶感)/u,
  /違法者|违法者|加害人|犯人|罪犯/u,
  /\b(?:guilty|crime|criminals?|offen[cs]es?|offenders?|felony|perpetrators?)\b/i,
]
export const namesAnOffence = (words: string): boolean => OFFENCE.some((it) => it.test(words))

export type PublishRefusal = 'rights.reference_expired' | 'rights.offence_as_fact'

/** What stops the publishing and never the reading. */
export function mayPublish(
  it: { words: readonly string[]; cites: readonly Pick<Reference, 'effectiveFrom' | 'effectiveTo' | 'reviewBy'>[] },
  day: string,
): Outcome<null, PublishRefusal> {
  if (it.cites.some((each) => isExpired(each, day))) return refuse('rights.reference_expired')
  if (it.words.some(namesAnOffence)) return refuse('rights.offence_as_fact')
  return done(null)
}

/** The day on the house's own wall, as references are dated. */
export const dayIn = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
