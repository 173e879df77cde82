/** Four kinds of behaviour the floor speaks of. Each is a sum over rows that people made; none is a word about a person. */
export const PATTERN_KINDS = ['over_emotional', 'unreasonable_demand', 'pressure', 'persistence'] as const
export type PatternKind = (typeof PATTERN_KINDS)[number]

/** Why a contact is our own doing. Such a contact is shown, and counts for nothing. */
export const OURS = ['broken_promise', 'left_unsolved', 'call_back', 'not_answered'] as const
export type Ours = (typeof OURS)[number]

export type ContactFact = {
  id: string
  at: Date
  channel: 'phone' | 'chat' | 'counter' | 'email'
  minutes: number
  caseId: string | null
  agent: string | null
  /** Whether it brought anything new, by the word of a person; null while nobody has looked. */
  news: boolean | null
  ours: Ours | null
}

export type CaseFact = {
  id: string
  number: number
  isComplaint: boolean
  /** The last answer on the merits, with reasons, that the customer was told; none while one is still owed. */
  answeredAt: Date | null
  found: 'founded' | 'unfounded' | null
  isClosed: boolean
}

export type DemandFact = {
  id: string
  caseId: string
  /** What the catalogue of the house says of it, held against it by a person. */
  scope: 'owed' | 'may_be_given' | 'never' | 'not_listed' | null
  /** Declined with reasons, and standing so. */
  declinedAt: Date | null
  explanations: readonly { id: string; at: Date; by: string; answer: 'agreed' | 'partly' | 'not' | null }[]
}

export type LeverFact = { id: string; at: Date; heardBy: string }
/** Only what a person has confirmed. Anger has no place in it. */
export type IncidentFact = { id: string; at: Date; contact: string | null; agent: string; level: 1 | 2 | 3 | 4 }

export type Known = {
  contacts: readonly ContactFact[]
  cases: readonly CaseFact[]
  demands: readonly DemandFact[]
  levers: readonly LeverFact[]
  incidents: readonly IncidentFact[]
}

export const LINES = [
  'incidents_1',
  'incidents_2',
  'incidents_3',
  'incidents_4',
  'contacts_with_abuse',
  'first_ask',
  'out_of_scope',
  'explained_after_no',
  'explained_and_agreed',
  'complaints_unfounded',
  'complaints_founded',
  'complaints_net',
  'complaints_undecided',
  'levers',
  'after_answer',
  'nothing_new',
  'with_news',
  'not_looked_at',
  'ours_broken_promise',
  'ours_left_unsolved',
  'ours_call_back',
  'ours_not_answered',
  'minutes',
  'visits',
] as const
export type LineName = (typeof LINES)[number]

/** One line of the sum, with the rows behind it. `counts`: it is part of what is compared; the others are shown beside it. */
export type Line = { what: LineName; n: number; atLeast: number | null; counts: boolean; rows: readonly string[] }

export type Sum = {
  kind: PatternKind
  /** The case or the demand it is about; the customer where it is about neither. */
  subject: string | null
  lines: readonly Line[]
  /** Every line that is compared is reached. */
  proposed: boolean
  /** Whoever it was done to: they never decide about it. */
  victims: readonly string[]
}

/** What has to be reached. A house changes them by a new version; a sum says under which it was made. */
export const HOUSE_LIMITS = {
  version: 1,
  contactsWithAbuse: 2,
  gravestAlone: 3,
  explanations: 2,
  netUnfounded: 5,
  levers: 3,
  contactsAfterAnswer: 6,
  minutesAfterAnswer: 30,
} as const

export const line = (what: LineName, rows: readonly string[], more: { atLeast?: number; n?: number } = {}): Line => ({
  what,
  rows,
  n: more.n ?? rows.length,
  atLeast: more.atLeast ?? null,
  counts: more.atLeast !== undefined,
})

export const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id)
export const unique = (all: readonly (string | null)[]): readonly string[] => [
  ...new Set(all.filter((it) => it !== null)),
]

export const summed = (it: Omit<Sum, 'proposed'> & { proposed?: boolean }): Sum => ({
  ...it,
  proposed: it.proposed ?? it.lines.every((each) => each.atLeast === null || each.n >= each.atLeast),
})
