import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export type DemandState = 'open' | 'granted' | 'partly' | 'declined' | 'withdrawn' | 'withdrawn_after_talk'
export type Decided = 'granted' | 'partly' | 'declined'
export type Answer = 'accepted' | 'rejected'
/** What a customer reads. What was done about one of the staff is theirs: "reviewed" is all that is said of it. */
export type Seen = 'open' | 'granted' | 'partly' | 'declined' | 'withdrawn' | 'reviewed'

export type Demand = { kind: string; state: DemandState }

/** The state a customer is shown. Granted, partly and declined read alike where a person of the staff is meant. */
export function seenBy({ kind, state }: Demand): Seen {
  if (state === 'withdrawn_after_talk') return 'withdrawn'
  return kind === 'against_staff' && isDecided(state) ? 'reviewed' : state
}

export const isWithdrawn = (state: DemandState): boolean => state === 'withdrawn' || state === 'withdrawn_after_talk'

export const isDecided = (state: DemandState): state is Decided =>
  state === 'granted' || state === 'partly' || state === 'declined'

/** The customer's word on one decision. It needs no reason and touches no other demand; the last word counts. */
export function answerDecision(
  demand: Demand,
  standing: Answer | null,
  answer: Answer,
): Outcome<{ is: 'same' } | { is: 'new'; decidedAs: Decided }, 'my_case.not_decided'> {
  if (!isDecided(demand.state)) return refuse('my_case.not_decided')
  return done(standing === answer ? { is: 'same' } : { is: 'new', decidedAs: demand.state })
}
