/** What a lead may know of a seat. Operational facts and nothing else: no mood, no score, no guess about a person (S2-36). */
export type SeatFacts = {
  agent: string
  name: string
  state: 'working' | 'available' | 'unavailable' | 'away'
  unavailableUntil: Date | null
  lastBreakAt: Date | null
  here: Date | null
}

export type RunningFacts = {
  contact: string
  agent: string
  since: Date
  warnings: number
  unaccepted: number
  directed: number
  lastDirectedAt: Date | null
}

export type NeedKind = 'help' | 'asked_by_rule' | 'abuse' | 'care' | 'promise' | 'long' | 'break'

/** A row of the floor: somebody who needs a human now, the most urgent first. */
export type Need = {
  kind: NeedKind
  id: string
  agent: string
  contact: string | null
  at: Date
  detail: Readonly<Record<string, string | number>>
}

const ORDER: readonly NeedKind[] = ['help', 'asked_by_rule', 'abuse', 'care', 'promise', 'long', 'break']

/** Running abuse is on the floor this long after the last directed word. */
const ABUSE_FRESH_MINUTES = 3
export const LONG_MINUTES = 15
export const BREAK_AFTER_MINUTES = 180

const isCall = (need: Need) => need.kind === 'help' || need.kind === 'asked_by_rule'
const kindOf = (need: Need) => (isCall(need) ? 0 : ORDER.indexOf(need.kind))

/** Of the calls for a human the one that must not wait is first, whoever has waited longer for something milder (X10). */
export const byUrgency = (needs: readonly Need[], rank: (need: Need) => number = () => 0): readonly Need[] =>
  needs.toSorted(
    (a, b) => kindOf(a) - kindOf(b) || (isCall(a) ? rank(a) - rank(b) : 0) || a.at.getTime() - b.at.getTime(),
  )

export const abuseRuns = (running: RunningFacts, now: Date): boolean =>
  running.lastDirectedAt !== null && now.getTime() - running.lastDirectedAt.getTime() < ABUSE_FRESH_MINUTES * 60_000

export const runsLong = (running: RunningFacts, now: Date): boolean =>
  now.getTime() - running.since.getTime() >= LONG_MINUTES * 60_000

export const needsBreak = (seat: SeatFacts, now: Date): boolean => {
  const since = seat.lastBreakAt ?? seat.here
  return (
    seat.state !== 'away' &&
    seat.state !== 'unavailable' &&
    since !== null &&
    now.getTime() - since.getTime() >= BREAK_AFTER_MINUTES * 60_000
  )
}
