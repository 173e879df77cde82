import { agenda } from '../routing/planner/agenda.ts'
import { type Chance, chanceOf, exponential } from '../routing/planner/chance.ts'
import { NEUTRAL } from '../routing/protective/weights.ts'
import { decide, decideContact, type Weighing } from '../routing/rule/decide.ts'
import type { Weighable } from '../routing/rule/live-roster.ts'
import { rankOf, UNKNOWN } from '../routing/rule/risk.ts'
import { NOTHING_SPECIAL } from './simulated-day.ts'

/** Half as many calls again as people can take, on paper, through the same gates and the same rule as in the house. Seconds. */
export type Crowd = {
  agents: number
  volunteers: number
  most: number
  spacingMinutes: number
  callsASecond: number
  meanSeconds: number
  lasts: number
  waitMost: number
  seed: number
}
/** What happened, for somebody else to check: nothing here says what was allowed. */
export type Given = { agent: number; call: number; from: number; to: number }
export type Call = { at: number; sensitive: boolean; aboutDeath: boolean; level: 0 | 2 | 3 }
export type Crowded = {
  calls: readonly Call[]
  given: readonly Given[]
  calledBackAt: ReadonlyMap<number, number>
  shielded: ReadonlySet<number>
  volunteers: ReadonlySet<number>
}

export const REST_SECONDS = { 0: 0, 2: 300, 3: 900 } as const
const WEIGHT = { 0: 0, 2: 3, 3: 8 } as const
const HALVES_SECONDS = 4 * 3600
const LOOK_SECONDS = 120
/** As many as the house looks at. */
const MOST_FREE = 60
const MOST_WAITING = 12
const START = Date.UTC(2026, 2, 15)
const moment = (seconds: number) => new Date(START + seconds * 1000)
const CALL = 0
const ENDS = 1
const RESTED = 2
const LOOK = 3

type Person = Weighable & { restUntil: number; strainAt: number; isOff: boolean }
type Day = {
  it: Crowd
  calls: Call[]
  people: Person[]
  shielded: Set<number>
  waiting: number[]
  free: Set<number>
  given: Given[]
  talksWith: number[]
  calledBackAt: Map<number, number>
  agenda: ReturnType<typeof agenda>
}

const RULE = { weights: NEUTRAL, reorders: true }
const TEAM = { rate: 1, meanRisk: 0.08 }

export function playCrowd(it: Crowd): Crowded {
  const chance = chanceOf(it.seed, 'crowd')
  const calls: Call[] = []
  for (let at = 0; at < it.lasts; at += exponential(chance, 1 / it.callsASecond))
    calls.push({ at, sensitive: chance() < 0.03, aboutDeath: chance() < 0.08, level: levelOf(chance) })
  const people = Array.from({ length: it.agents }, (_, nth) => personOf(nth, it, chance))
  const shielded = new Set(people.flatMap((_, nth) => (chance() < 0.05 ? [nth] : [])))
  const day: Day = {
    it,
    calls,
    people,
    shielded,
    waiting: [],
    free: new Set(people.keys()),
    given: [],
    talksWith: [],
    calledBackAt: new Map(),
    agenda: agenda(),
  }
  for (const [n, call] of calls.entries()) day.agenda.push(call.at, CALL, n)
  while (day.agenda.pop()) happens(day, chance)
  return {
    calls,
    given: day.given,
    calledBackAt: day.calledBackAt,
    shielded,
    volunteers: new Set(Array.from({ length: it.volunteers }, (_, nth) => nth)),
  }
}

const levelOf = (chance: Chance): Call['level'] => (chance() < 0.16 ? (chance() < 0.2 ? 3 : 2) : 0)

const personOf = (nth: number, it: Crowd, chance: Chance): Person => ({
  ...NOTHING_SPECIAL,
  isNew: nth >= it.volunteers && chance() < 0.1,
  idleSince: moment(-chance() * 600),
  volunteer:
    nth < it.volunteers
      ? {
          until: moment(90 * 86_400),
          most: it.most,
          mostSevere: it.most,
          spacingMinutes: it.spacingMinutes,
          taken: 0,
          takenSevere: 0,
          lastAt: null,
        }
      : null,
  had: 0,
  hours: 40,
  lastWasSevere: false,
  restUntil: 0,
  strainAt: 0,
  isOff: false,
})

function happens(day: Day, chance: Chance): void {
  const { what, who, at } = day.agenda
  if (what === CALL) {
    day.waiting.push(who)
    offer(day, who, at, chance)
  } else if (what === LOOK) {
    if (day.waiting.includes(who)) offer(day, who, at, chance)
  } else if (what === ENDS) ends(day, who, at, chance)
  else freed(day, who, at, chance)
}

/** Somebody comes, or has waited: whoever of the free may take it does; after ten minutes they are called back. */
function offer(day: Day, n: number, at: number, chance: Chance): void {
  const call = day.calls[n]
  if (!call) return
  const free = [...day.free].slice(0, MOST_FREE)
  const { nth, lookAt } = decide(weighing(call), standing(day, free, call, at), moment(at), RULE, TEAM)
  const who = nth === null ? undefined : free[nth]
  if (who !== undefined) {
    give(day, n, who, at, chance)
    return
  }
  const left = call.at + day.it.waitMost - at
  if (left <= 0) {
    day.waiting.splice(day.waiting.indexOf(n), 1)
    day.calledBackAt.set(n, at)
    return
  }
  const clock = lookAt ? (lookAt.getTime() - START) / 1000 - at : Number.POSITIVE_INFINITY
  day.agenda.push(at + Math.min(left, LOOK_SECONDS, Math.max(1, clock)), LOOK, n)
}

const weighing = (call: Call): Weighing => {
  const p = call.sensitive ? 0.2 : UNKNOWN
  return {
    oneAtATime: true,
    hard: call.sensitive,
    ours: false,
    sensitive: call.sensitive ? { severe: false } : null,
    since: moment(call.at),
    p,
    rank: rankOf(p, { n: 0, below: 0, same: 0, mean: 0 }),
  }
}

/** People as they stand at this moment and for this call. */
const standing = (day: Day, who: readonly number[], call: Call, at: number): Weighable[] =>
  who.flatMap((nth) => {
    const it = day.people[nth]
    if (!it) return []
    settle(it, at)
    return [
      {
        ...it,
        unavailableUntil: it.restUntil > at ? moment(it.restUntil) : null,
        isKept: call.aboutDeath && day.shielded.has(nth),
      },
    ]
  })

function give(day: Day, n: number, who: number, at: number, chance: Chance): void {
  const it = day.people[who]
  const call = day.calls[n]
  if (!it || !call) return
  day.waiting.splice(day.waiting.indexOf(n), 1)
  day.free.delete(who)
  const to = at + exponential(chance, day.it.meanSeconds)
  day.talksWith[who] = n
  day.given.push({ agent: who, call: n, from: at, to })
  if (call.sensitive && it.volunteer)
    it.volunteer = { ...it.volunteer, taken: it.volunteer.taken + 1, lastAt: moment(to) }
  day.agenda.push(to, ENDS, who)
}

function ends(day: Day, who: number, at: number, chance: Chance): void {
  const it = day.people[who]
  const level = day.calls[day.talksWith[who] ?? -1]?.level ?? 0
  if (!it) return
  it.idleSince = moment(at)
  if (level === 0) it.run = 0
  else {
    settle(it, at)
    it.run += 1
    it.lastHardAt = moment(at)
    it.lastWasSevere = level === 3
    it.strain += WEIGHT[level]
    it.had += 1
    it.restUntil = at + REST_SECONDS[level]
  }
  if (it.restUntil > at) day.agenda.push(it.restUntil, RESTED, who)
  else freed(day, who, at, chance)
}

/** Somebody is free: of the oldest who wait, and whom they may be given, the rule chooses one. */
function freed(day: Day, who: number, at: number, chance: Chance): void {
  const me = day.people[who]
  if (!me) return
  day.free.add(who)
  const theirs: number[] = []
  for (const n of day.waiting) {
    if (theirs.length >= MOST_WAITING) break
    const call = day.calls[n]
    if (!call) continue
    const [stood] = standing(day, [who], call, at)
    if (
      stood &&
      decide(weighing(call), [stood], moment(at), { weights: { ...NEUTRAL, coolRank: 1 } }, TEAM).nth !== null
    )
      theirs.push(n)
  }
  const [stood] = standing(day, [who], { at: 0, sensitive: false, aboutDeath: false, level: 0 }, at)
  if (!stood || theirs.length === 0) return
  const asked = theirs.flatMap((n) => day.calls[n] ?? []).map(weighing)
  const { place } = decideContact(asked, stood, moment(at), RULE, TEAM)
  const n = place === null ? undefined : theirs[place]
  if (n !== undefined) give(day, n, who, at, chance)
}

function settle(it: Person, at: number): void {
  it.strain *= 2 ** -((at - it.strainAt) / HALVES_SECONDS)
  it.strainAt = at
}
