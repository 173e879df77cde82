/** What we owe somebody who calls, as it stands before anybody answers: matters of ours, and nothing of how they are. */
export type Owed = {
  openCases: number
  /** Ended contacts on open cases whose matter was not solved. */
  unresolved: number
  /** Promises on open cases that were broken, or whose moment has passed. */
  broken: number
}

const UNRESOLVED_COUNTS = 1
const BROKEN_COUNTS = 2
const FROM = 2

/**
 * Somebody with an open case whom we have broken a promise to, or who has called twice without being helped, goes first to
 * a person who may decide. It says something about us; the customer is not named after it anywhere.
 */
export const isOurs = ({ openCases, unresolved, broken }: Owed): boolean =>
  openCases > 0 && unresolved * UNRESOLVED_COUNTS + broken * BROKEN_COUNTS >= FROM

export const WHATS_READY = ['make_good', 'decide_demand', 'name_owner_and_date'] as const
export type Proposal = (typeof WHATS_READY)[number] | null

/** What whoever answers can say first, because it lies ready: never more than what the house already owes. */
export function proposalFor(owed: Owed & { openDemands: number }): Proposal {
  if (owed.broken > 0) return 'make_good'
  if (owed.openDemands > 0) return 'decide_demand'
  return owed.openCases > 0 && owed.unresolved > 0 ? 'name_owner_and_date' : null
}
