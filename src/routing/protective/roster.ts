import type { Weights } from './weights.ts'

/**
 * What the rule knows of people, one number a column, so that thousands are looked at in microseconds. Minutes since any
 * fixed moment; what never happened is minus infinity. No feeling, no reason, no score of anybody is in it.
 */
export type Roster = {
  readonly size: number
  /** Bit k: may take contacts of skill k. */
  readonly skills: Int32Array
  readonly skillCount: Uint8Array
  readonly idleSince: Float64Array
  readonly lastHardAt: Float64Array
  /** The hard one before the last. */
  readonly hardBeforeAt: Float64Array
  readonly lastWasSevere: Uint8Array
  /** Hard contacts of the last weeks, the older the less, and hours on duty of the same weeks. */
  readonly had: Float64Array
  readonly hours: Float64Array
  readonly spared: Uint8Array
  /** 1 for everybody, more for whoever chose more. */
  readonly share: Float64Array
  readonly mayDecide: Uint8Array
  /** What does not change with the minute: kept up by `weigh`. */
  readonly standing: Float64Array
  /** Those who are free now, in no order, and where each of them stands in it (-1: not free). */
  readonly free: Int32Array
  readonly place: Int32Array
  freeCount: number
  /** Of the whole team: hard contacts an hour of a fair share, and the running mean of what a hard one costs. */
  meanRate: number
  meanCost: number
  meanRisk: number
}

export function emptyRoster(size: number): Roster {
  const numbers = (value: number) => new Float64Array(size).fill(value)
  return {
    size,
    skills: new Int32Array(size).fill(1),
    skillCount: new Uint8Array(size).fill(1),
    idleSince: numbers(0),
    lastHardAt: numbers(Number.NEGATIVE_INFINITY),
    hardBeforeAt: numbers(Number.NEGATIVE_INFINITY),
    lastWasSevere: new Uint8Array(size),
    had: numbers(0),
    hours: numbers(0),
    spared: new Uint8Array(size),
    share: numbers(1),
    mayDecide: new Uint8Array(size),
    standing: numbers(0),
    free: new Int32Array(size),
    place: new Int32Array(size).fill(-1),
    freeCount: 0,
    meanRate: 0,
    meanCost: 0,
    meanRisk: 0.08,
  }
}

/** How far above (to 3) or below (to -1) a fair share of the last weeks somebody is. */
export function beyondShare(roster: Roster, agent: number): number {
  const due = (roster.share[agent] ?? 1) * roster.meanRate * (roster.hours[agent] ?? 0)
  const beyond = ((roster.had[agent] ?? 0) + 0.5 - due) / Math.max(1, due / 4 + 1)
  return Math.min(3, Math.max(-1, beyond))
}

/** Counts anew what a hard contact costs this person apart from what happened a moment ago. */
export function weigh(roster: Roster, agent: number, it: Weights): void {
  const spared = roster.spared[agent] === 1
  roster.standing[agent] = it.base + (spared ? it.spared : it.fair * beyondShare(roster, agent))
}

export function becomesFree(roster: Roster, agent: number, now: number): void {
  if (roster.place[agent] !== -1) return
  roster.idleSince[agent] = now
  roster.place[agent] = roster.freeCount
  roster.free[roster.freeCount] = agent
  roster.freeCount += 1
}

export function isTaken(roster: Roster, agent: number): void {
  const place = roster.place[agent] ?? -1
  if (place === -1) return
  roster.freeCount -= 1
  const last = roster.free[roster.freeCount] ?? 0
  roster.free[place] = last
  roster.place[last] = place
  roster.place[agent] = -1
}
