/** The five categories in which complaint authorities sort unreasonable conduct (practice 2.1). */
export const CATEGORIES = ['persistence', 'demands', 'no_cooperation', 'arguments', 'behaviour'] as const
export type Category = (typeof CATEGORIES)[number]

export const INCIDENT_KINDS = [
  'raised_voice',
  'profanity',
  'insult',
  'insult_family',
  'insult_ancestors',
  'slur',
  'sexual',
  'threat',
  'stalking',
  'violence',
  'unreasonable_demand',
  'pressure',
  'persistence',
  'no_cooperation',
  'argument',
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** 1 unpleasant, 2 abusive, 3 grave, 4 danger. */
export type Level = 1 | 2 | 3 | 4
export const LEVELS = [1, 2, 3, 4] as const

/** At whom or what it went: the person whose incident it is, the company, a thing, or somebody else. */
export const INCIDENT_TARGETS = ['agent', 'company', 'product', 'third_party'] as const
export type IncidentTarget = (typeof INCIDENT_TARGETS)[number]

/** How somebody pressed. Each is a way of talking, none of them is misconduct by itself. */
export const TACTICS = ['slogan', 'complain', 'dismissal', 'boss', 'media'] as const
export type Tactic = (typeof TACTICS)[number]

const OTHER_CATEGORY: Partial<Readonly<Record<IncidentKind, Category>>> = {
  persistence: 'persistence',
  unreasonable_demand: 'demands',
  pressure: 'demands',
  no_cooperation: 'no_cooperation',
  argument: 'arguments',
}
export const categoryOf = (kind: IncidentKind): Category => OTHER_CATEGORY[kind] ?? 'behaviour'

/** What is said to somebody, as against what is asked of the house. */
const SPOKEN: ReadonlySet<IncidentKind> = new Set([
  'raised_voice',
  'profanity',
  'insult',
  'insult_family',
  'insult_ancestors',
  'slur',
  'sexual',
])

/** Words that hit no person stay at the lowest level, and so does swearing, at whatever it was. */
export const staysLow = (it: { kind: IncidentKind; target: IncidentTarget }): boolean =>
  it.kind === 'profanity' || (SPOKEN.has(it.kind) && (it.target === 'company' || it.target === 'product'))

export const isConfined = (kind: IncidentKind): boolean => kind === 'sexual'
