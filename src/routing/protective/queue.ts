import { type Asked, costOf, opensAt } from './index.ts'
import type { Roster } from './roster.ts'
import type { Weights } from './weights.ts'

/**
 * Which of those who wait, oldest first, goes to somebody who has just become free: its place in the list, or -1. Whoever
 * has waited past the limit is never passed by a younger one.
 */
export function chooseContact(
  roster: Roster,
  agent: number,
  waiting: readonly Asked[],
  now: number,
  it: Weights,
): { place: number; reopensAt: number } {
  const slope = costOf(roster, agent, now, it) - roster.meanCost
  let place = -1
  let least = Number.POSITIVE_INFINITY
  let reopensAt = Number.POSITIVE_INFINITY
  let looked = 0
  for (const [n, asked] of waiting.entries()) {
    if (((roster.skills[agent] ?? 0) & asked.skill) === 0) continue
    const opens = opensAt(roster, agent, asked, now, it)
    if (opens > now) {
      if (opens < reopensAt) reopensAt = opens
      continue
    }
    const waited = (now - asked.at) * 60
    const sum = (asked.risk - it.neutralRisk * roster.meanRisk) * slope - (it.queueWait * waited) / 20
    if (sum < least) {
      least = sum
      place = n
    }
    looked += 1
    if (looked >= it.queueLook || (waited >= it.queueNeverPassSeconds && place !== -1)) break
  }
  return { place, reopensAt }
}
