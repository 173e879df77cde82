/**
 * How likely a contact is to turn hard, from what is on record: what we left undone, conduct that people confirmed, what is in
 * force now. There is no input for who somebody is, what they are worth, how often they call or how they speak.
 */
export const RISK_REASONS = ['promise_broken', 'unresolved', 'conduct_confirmed', 'standing', 'exposure_watch'] as const
export type RiskReason = (typeof RISK_REASONS)[number]

/** Why, and until when it may be a reason at all. */
export type Because = { code: RiskReason; until: Date }
export type Risk = { p: number; reasons: readonly Because[] }

export type RiskFacts = {
  /** Promises of ours on open cases that were broken or whose moment has passed, and when the last one was due. */
  broken: number
  brokenAt: Date | null
  /** Ended contacts on open cases that solved nothing, and when the last one ended. */
  unresolved: number
  unresolvedAt: Date | null
  /** The last conduct that a person confirmed, and how many calm contacts have come since. */
  confirmedAt: Date | null
  calmSince: number
  /** Until when something decided about this person has effect. */
  standingUntil: Date | null
  /** Until when somebody who spoke of going public is on watch. */
  watchUntil: Date | null
}

export const NOTHING_KNOWN: RiskFacts = {
  broken: 0,
  brokenAt: null,
  unresolved: 0,
  unresolvedAt: null,
  confirmedAt: null,
  calmSince: 0,
  standingUntil: null,
  watchUntil: null,
}

const DAY = 86_400_000
/** So long after the last of it is what we owe a reason; the matter itself stays first with somebody who may decide. */
export const OWED_DAYS = 60
export const CONFIRMED_DAYS = 180
/** After so many calm contacts what was confirmed before says nothing of the next one. */
export const CALM_ENOUGH = 2

/** One contact in twenty where nothing is known. What is known multiplies the odds: by two, by two and a half, by four. */
export const UNKNOWN = 0.05
const TIMES: Readonly<Record<RiskReason, number>> = {
  promise_broken: 2,
  unresolved: 2.5,
  conduct_confirmed: 4,
  standing: 4,
  exposure_watch: 2.5,
}
/** The third broken promise tells no more about the next contact than the second did. */
const COUNTS_MOST = 2

const daysAfter = (at: Date | null, days: number): Date | null => (at ? new Date(at.getTime() + days * DAY) : null)
const howOften = (code: RiskReason, it: RiskFacts): number => {
  if (code === 'promise_broken') return Math.min(COUNTS_MOST, it.broken)
  if (code === 'unresolved') return Math.min(COUNTS_MOST, it.unresolved)
  return code === 'conduct_confirmed' ? Math.max(0, 1 - it.calmSince / CALM_ENOUGH) : 1
}
const endOf = (code: RiskReason, it: RiskFacts): Date | null => {
  if (code === 'promise_broken') return daysAfter(it.brokenAt, OWED_DAYS)
  if (code === 'unresolved') return daysAfter(it.unresolvedAt, OWED_DAYS)
  if (code === 'conduct_confirmed') return daysAfter(it.confirmedAt, CONFIRMED_DAYS)
  return code === 'standing' ? it.standingUntil : it.watchUntil
}

export function riskOf(facts: RiskFacts, now: Date): Risk {
  const reasons: Because[] = []
  let odds = UNKNOWN / (1 - UNKNOWN)
  for (const code of RISK_REASONS) {
    const until = endOf(code, facts)
    const times = howOften(code, facts)
    if (!until || until <= now || times <= 0) continue
    reasons.push({ code, until })
    odds *= TIMES[code] ** times
  }
  return { p: Math.round((odds / (1 + odds)) * 10_000) / 10_000, reasons }
}

/** The last contacts of the house: how many there were, and how many of them had less, and as much. */
export type Lately = { n: number; below: number; same: number; mean: number }
export const LATELY_LEAST = 200

/** The mean risk before the house has contacts of its own to say. */
export const MEAN_AT_FIRST = 0.08
/** Where in a hundred contacts this one stands, before the house has two hundred of its own: up to this risk, at this rank. */
export const RANKS_AT_FIRST: readonly (readonly [upTo: number, rank: number])[] = [
  [0.05, 0.4],
  [0.1, 0.8],
  [0.15, 0.9],
  [0.25, 0.95],
  [1, 0.98],
]

/** The rank, and not the value, opens and closes the gates: a risk that is wrong for everybody alike changes nothing. */
export function rankOf(p: number, lately: Lately): number {
  if (lately.n >= LATELY_LEAST) return (lately.below + lately.same / 2) / lately.n
  return RANKS_AT_FIRST.find(([upTo]) => p <= upTo)?.[1] ?? 1
}

export const meanRisk = (lately: Lately): number => (lately.n >= LATELY_LEAST ? lately.mean : MEAN_AT_FIRST)
