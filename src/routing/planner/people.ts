import { type Chance, chanceOf } from './chance.ts'
import type { Assumptions } from './house.ts'

/** One day of one person, in minutes of the day. Breaks begin when the contact at hand has ended. */
export type Shift = { agent: number; from: number; to: number; breaks: readonly { at: number; minutes: number }[] }

export type People = {
  readonly skills: Int32Array
  readonly skillCount: Uint8Array
  readonly spared: Uint8Array
  readonly share: Float64Array
  readonly mayDecide: Uint8Array
  /** For each day. */
  readonly shifts: readonly (readonly Shift[])[]
}

const LONG = 8 * 60
const SHORT = 5 * 60
const SHORT_SHARE = 0.3
/** Whoever chose more has this much more, and no more than that. */
export const CHOSEN_MORE = 1.25

export function peopleOf(it: Assumptions, seed: number): People {
  const chance = chanceOf(seed, 'people')
  const n = it.agents
  const people = {
    skills: new Int32Array(n),
    skillCount: new Uint8Array(n),
    spared: new Uint8Array(n),
    share: new Float64Array(n).fill(1),
    mayDecide: new Uint8Array(n),
  }
  for (let agent = 0; agent < n; agent++) {
    const first = drawn(
      chance,
      it.skills.map((skill) => skill.share),
    )
    const count = drawn(chance, it.skillsAPerson) + 1
    people.skills[agent] = withMore(chance, first, count, it.skills.length)
    people.skillCount[agent] = Math.min(count, it.skills.length)
    const lot = chance()
    if (lot < it.sparedShare) people.spared[agent] = 1
    else if (lot < it.sparedShare + it.chosenMoreShare) people.share[agent] = CHOSEN_MORE
    if (chance() < 0.1) people.mayDecide[agent] = 1
  }
  const shifts = Array.from({ length: it.days }, (_, day) => shiftsOf(it, chanceOf(seed, `shifts:${day}`)))
  return { ...people, shifts }
}

function drawn(chance: Chance, weights: readonly number[]): number {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [n, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return n
  }
  return weights.length - 1
}

function withMore(chance: Chance, first: number, count: number, all: number): number {
  let bits = 1 << first
  for (let more = Math.min(count, all) - 1; more > 0; ) {
    const bit = 1 << Math.floor(chance() * all)
    if (bits & bit) continue
    bits |= bit
    more -= 1
  }
  return bits
}

/** Each shift begins where the day still lacks most, seen against its profile. */
function shiftsOf(it: Assumptions, chance: Chance): readonly Shift[] {
  if (it.steady)
    return Array.from({ length: it.agents }, (_, agent) => ({
      agent,
      from: it.opensMinute,
      to: it.closesMinute,
      breaks: [],
    }))
  const slots = it.profile.length
  const total = it.profile.reduce((sum, part) => sum + part, 0)
  const hours = it.agents * ((1 - SHORT_SHARE) * LONG + SHORT_SHARE * SHORT)
  const lacks = it.profile.map((part) => (part / total) * (hours / 30))
  return Array.from({ length: it.agents }, (_, agent) => {
    const minutes = chance() < SHORT_SHARE ? SHORT : LONG
    const span = Math.min(slots, minutes / 30)
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let from = 0; from + span <= slots; from++) {
      let sum = chance() * 0.01
      for (let slot = from; slot < from + span; slot++) sum += Math.max(-1, lacks[slot] ?? 0)
      if (sum > most) {
        most = sum
        best = from
      }
    }
    for (let slot = best; slot < best + span; slot++) lacks[slot] = (lacks[slot] ?? 0) - 1
    const from = it.opensMinute + best * 30
    return { agent, from, to: from + span * 30, breaks: breaksOf(chance, from, minutes) }
  })
}

function breaksOf(chance: Chance, from: number, minutes: number): Shift['breaks'] {
  const about = (part: number, spread: number) => from + minutes * part + (chance() - 0.5) * spread
  if (minutes < LONG) return [{ at: about(0.5, 60), minutes: 15 }]
  return [
    { at: about(0.27, 40), minutes: 15 },
    { at: about(0.52, 90), minutes: 45 },
    { at: about(0.8, 40), minutes: 15 },
  ]
}
