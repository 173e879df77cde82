/** What an organisation can be looked at by. Each is a share of rows: so many of so many, and every row can be opened. */
export const METRICS = ['help_late', 'exposed', 'abuse_after_broken', 'promise_broken', 'unreported', 'left'] as const
export type Metric = (typeof METRICS)[number]

export const UNITS = ['team', 'queue', 'kind'] as const
export type UnitKind = (typeof UNITS)[number]

/** By what each metric is compared, so that the list can be read and disagreed with. Of all of them less is better. */
export const COMPARED: Readonly<Record<Metric, readonly UnitKind[]>> = {
  help_late: ['team'],
  exposed: ['team', 'queue'],
  abuse_after_broken: ['queue'],
  promise_broken: ['queue', 'team'],
  unreported: ['kind', 'team'],
  left: ['team'],
}

/** What a row of each metric is. */
export const ABOUT: Readonly<Record<Metric, 'assist' | 'contact' | 'promise' | 'signal' | 'person_week'>> = {
  help_late: 'assist',
  exposed: 'contact',
  abuse_after_broken: 'contact',
  promise_broken: 'promise',
  unreported: 'signal',
  left: 'person_week',
}

/** Conduct towards a person; what a customer has a right to is never in here. */
export const CONDUCT_KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur', 'profanity'] as const

export const MEASURE_KINDS = ['policy', 'training', 'group_sessions', 'legal', 'staffing', 'support', 'other'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const WEEK = 7 * 86_400_000
