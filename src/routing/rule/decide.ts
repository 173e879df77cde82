import { type Coming, mayBeGiven } from '../arrivals/choice.ts'
import { type Asked, chooseAgent, NOBODY } from '../protective/index.ts'
import { chooseContact } from '../protective/queue.ts'
import type { Roster } from '../protective/roster.ts'
import type { Weights } from '../protective/weights.ts'
import type { RuleInForce } from './in-force.ts'
import { inMinutes, rosterOf, type Team, type Weighable } from './live-roster.ts'

/** A contact as it comes, with what the record says of it. */
export type Weighing = Coming & {
  /** When it came, also where that was before it reached this house. */
  since: Date
  /** From 0 to 1: where it stands among the last contacts. */
  rank: number
  p: number
}

export type Decided = {
  roster: Roster
  asked: Asked
  /** The place in the list of who takes it, or nobody for now. */
  nth: number | null
  /** From when somebody who is free may be looked at again. */
  lookAt: Date | null
  passes: readonly boolean[]
}

/** More than every other part together: whom we let down goes to somebody who may decide, where one of them may take it. */
const BEFORE_ALL = 1_000_000

/** The rule as it decides live: authority is not weighed against anything, it comes first. */
export const asLived = (weights: Weights): Weights => ({ ...weights, authority: BEFORE_ALL })

export const askedOf = (it: Weighing): Asked => ({
  skill: 1,
  at: inMinutes(it.since),
  risk: it.p,
  // Nobody waits on the line with a letter, and a letter is easy to put down: no clock is set for it.
  rank: it.rank,
  isRepeat: it.ours,
})

const momentOf = (minutes: number): Date | null => (Number.isFinite(minutes) ? new Date(minutes * 60_000) : null)

/**
 * Who takes it. The hard gates come first and are nothing that could be weighed; letters go to a seat of letters where
 * somebody sits; who is left is ordered by the rule, with its own clocked gates.
 */
export function decide(
  it: Weighing,
  all: readonly Weighable[],
  now: Date,
  rule: Pick<RuleInForce, 'weights'>,
  team: Team,
  /** Who turned out to be taken while their row was asked for. */
  gone: ReadonlySet<number> = new Set(),
): Decided {
  const passes = all.map((who, nth) => !gone.has(nth) && mayBeGiven(it, who, now) === null)
  const seated = !it.oneAtATime && all.some((who, nth) => passes[nth] && who.inSeat)
  const weights = asLived(rule.weights)
  const roster = rosterOf(
    all,
    (nth) => passes[nth] === true && (!seated || all[nth]?.inSeat === true),
    team,
    now,
    weights,
  )
  const asked = askedOf(it)
  const { agent, reopensAt } = chooseAgent(roster, asked, inMinutes(now), weights)
  return { roster, asked, nth: agent === NOBODY ? null : agent, lookAt: momentOf(reopensAt), passes }
}

/**
 * Which of those who wait, oldest first and all of them theirs to take, goes to somebody who has become free. Whoever has
 * waited longest comes first, unless the rule in force says that a younger one may.
 */
export function decideContact(
  waiting: readonly Weighing[],
  who: Weighable,
  now: Date,
  rule: Pick<RuleInForce, 'weights' | 'reorders'>,
  team: Team,
): { place: number | null; lookAt: Date | null } {
  const weights = rule.reorders ? rule.weights : { ...rule.weights, queueLook: 1 }
  const roster = rosterOf([who], () => true, team, now, weights)
  const { place, reopensAt } = chooseContact(roster, 0, waiting.map(askedOf), inMinutes(now), weights)
  return { place: place === -1 ? null : place, lookAt: momentOf(reopensAt) }
}
