import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import {
  type CannotTell,
  type Capability,
  capabilityOf,
  type KeptShare,
  keptWithin,
  type Run,
} from '../outcomes/spans.ts'

export const CLAIM_STATES = ['draft', 'found', 'live', 'ended'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** What a public wording says and what the runs say of it. */
export type Measured = {
  minutes: number
  kept: KeptShare
  capability: Capability | CannotTell
  /** Said to be faster than what is kept nine times in ten, or so new that nobody can tell. */
  needsSignOff: boolean
}

export function measure(minutes: number, runs: readonly Run[]): Measured {
  const capability = capabilityOf(runs)
  const needsSignOff = typeof capability === 'string' || minutes < capability.sure.minutes
  return { minutes, kept: keptWithin(runs, minutes), capability, needsSignOff }
}

/**
 * How far a claim is from what happens, for the order of the list: the share that is surely late, at the low end of
 * what we can tell. A claim about which nobody can tell stands behind all that are known to be broken.
 */
export const inflation = (it: Measured): number => (it.kept.canTell ? 1 - it.kept.high : -1)

export const byInflation = <T extends { measured: Measured }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => inflation(b.measured) - inflation(a.measured) || lateOf(b.measured) - lateOf(a.measured))

const lateOf = ({ kept }: Measured) => (kept.of === 0 ? 0 : 1 - kept.kept / kept.of)

export type Breaches = { orders: number; expected: number; low: number; high: number; cost: number }

/** How many of so many orders will be late by the wording, and what that costs. Null where nobody can tell. */
export function expectedBreaches({ kept }: Measured, orders: number, each: number): Breaches | null {
  if (!kept.canTell) return null
  const late = (share: number) => Math.round((1 - share) * orders)
  const expected = late(kept.kept / kept.of)
  return { orders, expected, low: late(kept.high), high: late(kept.low), cost: expected * each }
}

/** A wording goes out when it is kept nine times in ten, or when an executive has answered for it with the figures seen. */
export function publish(
  claim: { state: ClaimState; isSigned: boolean },
  measured: Measured,
): Outcome<{ state: 'live' }, 'claim.already_out' | 'claim.sign_off_needed'> {
  if (claim.state === 'live' || claim.state === 'ended') return refuse('claim.already_out')
  if (measured.needsSignOff && !claim.isSigned) return refuse('claim.sign_off_needed')
  return done({ state: 'live' })
}

/** Signed is what was seen: with other figures before their eyes, somebody has signed something else. */
export function signOff(
  claim: { state: ClaimState },
  now: Breaches | null,
  seen: number | null,
): Outcome<{ breaches: number | null }, 'claim.ended' | 'claim.figures_moved'> {
  if (claim.state === 'ended') return refuse('claim.ended')
  if ((now?.expected ?? null) !== seen) return refuse('claim.figures_moved')
  return done({ breaches: seen })
}
