import type { PersonId } from '#kernel/ids.ts'
import type { ByRule, Next, Parts } from '../arrivals/weighed.ts'
import { type Asked, chooseAgent, NOBODY, opensAt, termsOf } from '../protective/index.ts'
import { beyondShare, type Roster } from '../protective/roster.ts'
import { LONGEST_IDLE, type Weights } from '../protective/weights.ts'
import { asLived, type Decided, type Weighing } from './decide.ts'
import type { RuleInForce } from './in-force.ts'
import { inMinutes, rosterOf, type Team, type Weighable } from './live-roster.ts'
import type { Because } from './risk.ts'

type Person = Weighable & { agent: PersonId }

/** So many are written down beside the chosen one. */
export const NEXT_MOST = 3
/** Fewer people free beside the chosen one than these, and a name that is missing would be somebody. */
const NAMED_FROM = 3

/**
 * How many may be named. It follows from how many were free, which the floor shows anyway, and not from how many passed; and
 * somebody who passed always stays unnamed. So whoever is missing may have passed, whatever kept them or did not.
 */
export function mayName(free: number, passed: number): number {
  if (free < NAMED_FROM) return 0
  const most = Math.min(NEXT_MOST, Math.floor(free / 2))
  return passed > most ? most : 0
}

/** What the rule knew when it chose, for whoever asks later. */
export function byRule(
  it: Weighing & { reasons: readonly Because[] },
  all: readonly Person[],
  decided: Decided & { nth: number },
  now: Date,
  rule: RuleInForce,
  team: Team,
): ByRule {
  const { roster, asked, nth, passes } = decided
  const minutes = inMinutes(now)
  const agentAt = (place: number): PersonId | null => (place === NOBODY ? null : (all[place]?.agent ?? null))
  const chosen = all[nth]
  if (!chosen) throw new Error('Whoever was chosen is among those who were looked at')
  const passed = passes.filter((it) => it).length
  const parts = (place: number) => partsOf(roster, place, asked, minutes, rule.weights, all[place])
  const longest = longestOf(all)
  const clock = clockOf(roster, asked, minutes, rule.weights, all, nth)
  const by = rule.beside
  return {
    rule: rule.version,
    arm: rule.arm,
    ours: it.ours,
    risk: it.p,
    rank: it.rank,
    reasons: it.reasons.map(({ code, until }) => ({ code, until: until.toISOString() })),
    chosen: parts(nth),
    next: nextAfter(roster, nth, asked, minutes, rule.weights).flatMap((place): Next[] => {
      const agent = agentAt(place)
      return agent ? [{ agent, parts: parts(place) }] : []
    }),
    mayName: mayName(all.length - 1, passed - 1),
    considered: passed,
    notAsked: all.length - passed,
    gate: clock,
    gateSeconds: clock ? secondsOf(rule.weights) : null,
    indexChoice: chosen.agent,
    idleChoice: agentAt(choiceBy(LONGEST_IDLE, all, passes, asked, now, team)) ?? chosen.agent,
    longerFree: longest !== nth,
    longestFree: passes[longest] ? agentAt(longest) : null,
    beside: by
      ? { version: by.version, agent: agentAt(choiceBy(asLived(by.weights), all, passes, asked, now, team)) }
      : null,
  }
}

const secondsOf = ({ coolSeconds }: Weights) => (Number.isFinite(coolSeconds) ? coolSeconds : null)

/** What another rule would have chosen among the same people, who passed the same gates. */
function choiceBy(
  weights: Weights,
  all: readonly Weighable[],
  passes: readonly boolean[],
  asked: Asked,
  now: Date,
  team: Team,
): number {
  const roster = rosterOf(all, (nth) => passes[nth] === true, team, now, weights)
  return chooseAgent(roster, asked, inMinutes(now), weights).agent
}

/** Who has been free longest, as anybody on the floor can see it. */
function longestOf(all: readonly Weighable[]): number {
  let longest = 0
  for (const [nth, it] of all.entries()) if (it.idleSince < (all[longest]?.idleSince ?? it.idleSince)) longest = nth
  return longest
}

/** Those who would have been chosen next, one after another, by the same rule; in an order that does not hang on who is missing. */
function nextAfter(before: Roster, nth: number, asked: Asked, now: number, weights: Weights): readonly number[] {
  const lived = asLived(weights)
  const next: number[] = []
  let free = [...before.free.subarray(0, before.freeCount)]
  for (let taken = nth; taken !== NOBODY && next.length < NEXT_MOST; ) {
    free = free.filter((place) => place !== taken)
    const left = { ...before, free: Int32Array.from(free), freeCount: free.length }
    taken = chooseAgent(left, asked, now, lived).agent
    if (taken !== NOBODY) next.push(taken)
  }
  return next
}

/**
 * Whether the clock of the rule had a part in it: it ran out for whoever took it, or it was still running for somebody who was
 * free. Asked of everybody who was free, so that it does not say who passed.
 */
function clockOf(
  roster: Roster,
  asked: Asked,
  now: number,
  weights: Weights,
  all: readonly Weighable[],
  chosen: number,
): ByRule['gate'] {
  const opens = opensAt(roster, chosen, asked, now, weights)
  if (Number.isFinite(opens) && opens > asked.at) return 'opened'
  return all.some((_, nth) => opensAt(roster, nth, asked, now, weights) > now) ? 'kept' : null
}

/** Of less than one that would be due, more and less are chance. */
const isEnough = (roster: Roster, nth: number) =>
  (roster.hours[nth] ?? 0) * (roster.share[nth] ?? 1) * roster.meanRate >= 1

const round = (n: number) => Math.round(n * 1000) / 1000

function partsOf(
  roster: Roster,
  nth: number,
  asked: Asked,
  now: number,
  weights: Weights,
  who: Weighable | undefined,
): Parts {
  const { risk, breather, rareSkill, idle, authority } = termsOf(roster, nth, asked, now, weights)
  const lastHardAt = roster.lastHardAt[nth] ?? Number.NEGATIVE_INFINITY
  return {
    risk: round(risk),
    breather: round(breather),
    rareSkill: round(rareSkill),
    idle: round(idle),
    authority: round(authority),
    idleMinutes: Math.max(0, Math.round(now - (roster.idleSince[nth] ?? now))),
    sinceHardMinutes: Number.isFinite(lastHardAt) ? Math.max(0, Math.round(now - lastHardAt)) : null,
    beyondShare: isEnough(roster, nth) ? round(beyondShare(roster, nth)) : null,
    isEmpowered: who?.isEmpowered ?? false,
    hasOtherSkills: (roster.skillCount[nth] ?? 1) > 1,
  }
}
