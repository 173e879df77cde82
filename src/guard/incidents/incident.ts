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
