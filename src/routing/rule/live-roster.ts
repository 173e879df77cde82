import type { Candidate } from '../arrivals/choice.ts'
import { costOf } from '../protective/index.ts'
import { becomesFree, emptyRoster, type Roster, weigh } from '../protective/roster.ts'
import type { Weights } from '../protective/weights.ts'

/** What fell to somebody in the last weeks, the older the less, and the hours they were here in the same weeks. */
export type Borne = { had: number; hours: number; lastWasSevere: boolean; skills?: number }
export type Weighable = Candidate & Borne

/** Of the whole house: hard contacts an hour of a fair share, the risk of a contact on the mean, and what a hard one costs whoever takes it. */
export type Team = { rate: number; meanRisk: number; meanCost?: number }

/** A volunteer has chosen a quarter more. */
export const VOLUNTEER_SHARE = 1.25

export const inMinutes = (at: Date): number => at.getTime() / 60_000

/**
 * The people looked at as the rule sees them. All of them are in it, so that what is common to them does not depend on who
 * passed; only who passes every gate is free in it, and nobody else can be chosen. A shield, a rest and a reason are not in it.
 */
export function rosterOf(
  all: readonly Weighable[],
  passes: (nth: number) => boolean,
  team: Team,
  now: Date,
  weights: Weights,
): Roster {
  const roster = emptyRoster(all.length)
  roster.meanRate = team.rate
  roster.meanRisk = team.meanRisk
  let cost = 0
  for (const [nth, it] of all.entries()) {
    if (passes(nth)) becomesFree(roster, nth, inMinutes(it.idleSince))
    roster.idleSince[nth] = inMinutes(it.idleSince)
    roster.lastHardAt[nth] = it.lastHardAt ? inMinutes(it.lastHardAt) : Number.NEGATIVE_INFINITY
    roster.lastWasSevere[nth] = it.lastWasSevere ? 1 : 0
    roster.had[nth] = it.had
    roster.hours[nth] = it.hours
    roster.share[nth] = it.volunteer ? VOLUNTEER_SHARE : 1
    roster.mayDecide[nth] = it.isEmpowered ? 1 : 0
    roster.skillCount[nth] = it.skills ?? 1
    weigh(roster, nth, weights)
    cost += costOf(roster, nth, inMinutes(now), weights)
  }
  roster.meanCost = team.meanCost ?? (all.length > 0 ? cost / all.length : 0)
  return roster
}
