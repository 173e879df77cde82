import type { Roster } from './roster.ts'
import type { Weights } from './weights.ts'

/** What is known of a contact: from facts, never from who the customer is. Minutes, a probability, a rank from 0 to 1. */
export type Asked = {
  /** Bits of the skills, of which one is enough. */
  readonly skill: number
  readonly at: number
  readonly risk: number
  readonly rank: number
  readonly isRepeat: boolean
}

export const NOBODY = -1

/** 1 for so long after something hard, then fading to 0. */
export function coolingAt(roster: Roster, agent: number, now: number, it: Weights): number {
  const since = now - (roster.lastHardAt[agent] ?? Number.NEGATIVE_INFINITY)
  if (since < it.coolMinutes) return 1
  return since < it.coolMinutes + it.fadeMinutes ? 1 - (since - it.coolMinutes) / it.fadeMinutes : 0
}

/** Two within the hour: the next would be the third. */
const thirdOf = (roster: Roster, agent: number, now: number, it: Weights): number =>
  now - (roster.hardBeforeAt[agent] ?? Number.NEGATIVE_INFINITY) < it.thirdMinutes ? it.third : 0

/** What a hard contact costs this person now. */
export const costOf = (roster: Roster, agent: number, now: number, it: Weights): number =>
  (roster.standing[agent] ?? 0) + it.cooling * coolingAt(roster, agent, now, it) + thirdOf(roster, agent, now, it)

/** Any contact at all, right after something hard. */
export function breatherOf(roster: Roster, agent: number, now: number, it: Weights): number {
  const span = roster.lastWasSevere[agent] === 1 ? it.breatherSevereMinutes : it.breatherMinutes
  const since = now - (roster.lastHardAt[agent] ?? Number.NEGATIVE_INFINITY)
  return since < span ? it.breather * (1 - since / span) : 0
}

/** From which moment this person may be given this contact as far as the clocks of the gates go. */
export function opensAt(roster: Roster, agent: number, asked: Asked, now: number, it: Weights): number {
  if (roster.spared[agent] === 1 && asked.rank > it.sparedRank) return asked.at + it.sparedSeconds / 60
  if (asked.rank > it.coolRank && now - (roster.lastHardAt[agent] ?? Number.NEGATIVE_INFINITY) < it.coolMinutes)
    return asked.at + it.coolSeconds / 60
  return Number.NEGATIVE_INFINITY
}

/** The parts of what speaks against giving it to this person; the least sum takes it. */
export function termsOf(roster: Roster, agent: number, asked: Asked, now: number, it: Weights) {
  const idle = Math.min(it.idleMinutesMost, now - (roster.idleSince[agent] ?? now))
  return {
    risk: (asked.risk - it.neutralRisk * roster.meanRisk) * (costOf(roster, agent, now, it) - roster.meanCost),
    breather: breatherOf(roster, agent, now, it),
    rareSkill: it.rareSkill * ((roster.skillCount[agent] ?? 1) - 1),
    idle: -it.idle * idle,
    authority: asked.isRepeat && roster.mayDecide[agent] === 1 ? -it.authority : 0,
  }
}

/**
 * Who of those who are free takes it: a look at each of them. Nobody when nobody may yet; `reopensAt` says from when one
 * of them may, so that no contact waits without an end where somebody is free.
 */
export function chooseAgent(
  roster: Roster,
  asked: Asked,
  now: number,
  it: Weights,
): { agent: number; reopensAt: number } {
  const { free, skills, idleSince, lastHardAt, standing, skillCount, spared, lastWasSevere, mayDecide, hardBeforeAt } =
    roster
  const slope = asked.risk - it.neutralRisk * roster.meanRisk
  let agent = NOBODY
  let least = Number.POSITIVE_INFINITY
  let reopensAt = Number.POSITIVE_INFINITY
  for (let n = 0; n < roster.freeCount; n++) {
    const who = free[n] as number
    if (((skills[who] as number) & asked.skill) === 0) continue
    const since = now - (lastHardAt[who] as number)
    const isCooling = since < it.coolMinutes
    if ((isCooling && asked.rank > it.coolRank) || (spared[who] === 1 && asked.rank > it.sparedRank)) {
      const opens = opensAt(roster, who, asked, now, it)
      if (opens > now) {
        if (opens < reopensAt) reopensAt = opens
        continue
      }
    }
    let cost = standing[who] as number
    let sum = 0
    if (since < it.coolMinutes + it.fadeMinutes) {
      cost += it.cooling * (isCooling ? 1 : 1 - (since - it.coolMinutes) / it.fadeMinutes)
      const span = lastWasSevere[who] === 1 ? it.breatherSevereMinutes : it.breatherMinutes
      if (since < span) sum = it.breather * (1 - since / span)
    }
    if (now - (hardBeforeAt[who] as number) < it.thirdMinutes) cost += it.third
    const idle = now - (idleSince[who] as number)
    sum +=
      slope * (cost - roster.meanCost) +
      it.rareSkill * ((skillCount[who] as number) - 1) -
      it.idle * Math.min(idle, it.idleMinutesMost)
    if (asked.isRepeat && mayDecide[who] === 1) sum -= it.authority
    if (sum < least) {
      least = sum
      agent = who
    }
  }
  return { agent, reopensAt }
}
