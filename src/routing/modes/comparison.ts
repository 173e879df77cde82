import { chanceOf } from '../planner/chance.ts'
import { type DayOutcome, MEASURED, type Measured } from './day-outcome.ts'

/** One contact as it was given, with what the other rule would have done. Oldest first. */
export type Logged = {
  day: string
  arm: string
  contact: string
  agent: string
  otherChoice: string | null
  waitedSeconds: number
  hard: boolean
  backToBack: boolean
  /** Of the day, when it was answered. */
  minute: number
}

export type Shadowed = {
  contacts: number
  /** Of how many it is known what the other rule would have done. */
  known: number
  elsewhere: number
  /** Hard ones that came right after a hard one, and how many of them would have gone to somebody who had not just had one. */
  backToBack: number
  spared: number
  /** Hard ones that would have gone to somebody who had just had one: the blow would have moved, not gone. */
  moved: number
}

const JUST_NOW_MINUTES = 30

/**
 * What the rule that looks on would have done with the next hard contact, as far as that can be seen. It cannot show what
 * would have followed: had one contact gone elsewhere, everybody would have been free at other moments.
 */
export function shadowOf(all: readonly Logged[]): Shadowed {
  const lastHard = new Map<string, number>()
  const justHad = (agent: string, it: Logged) =>
    it.minute - (lastHard.get(`${it.day} ${agent}`) ?? Number.NEGATIVE_INFINITY) < JUST_NOW_MINUTES
  const so = { contacts: all.length, known: 0, elsewhere: 0, backToBack: 0, spared: 0, moved: 0 }
  for (const it of all) {
    if (it.otherChoice !== null) {
      so.known += 1
      const differs = it.otherChoice !== it.agent
      if (differs) so.elsewhere += 1
      if (it.hard && it.backToBack) so.backToBack += 1
      if (it.hard && it.backToBack && differs && !justHad(it.otherChoice, it)) so.spared += 1
      if (it.hard && !it.backToBack && differs && justHad(it.otherChoice, it)) so.moved += 1
    }
    if (it.hard) lastHard.set(`${it.day} ${it.agent}`, it.minute)
  }
  return so
}

/** A day under the rule that is tried and its twin, the same weekday under the other. */
export type Pair = { tried: DayOutcome; other: DayOutcome }

export type Difference = {
  key: Measured
  tried: number | null
  other: number | null
  difference: number | null
  low: number | null
  high: number | null
  pairs: number
  /** So many more pairs of days before anything can be said. */
  missing: number
}

/** Fewer pairs of days than these can be turned either way by one bad Monday. */
export const PAIRS_LEAST = 8
const DRAWS = 2000

/** Each figure under either rule, pair by pair, with the interval of what chance alone would leave of a difference. */
export function compareDays(pairs: readonly Pair[], seed: number): readonly Difference[] {
  return MEASURED.map((key) => {
    const both = pairs.flatMap(({ tried, other }) => {
      const [a, b] = [tried[key], other[key]]
      return a === null || b === null ? [] : [{ a, b }]
    })
    const missing = Math.max(0, PAIRS_LEAST - both.length)
    const nothing = { tried: null, other: null, difference: null, low: null, high: null }
    if (missing > 0) return { key, ...nothing, pairs: both.length, missing }
    const [tried, other] = [meanOf(both.map((it) => it.a)), meanOf(both.map((it) => it.b))]
    const [low, high] = permutationInterval(
      both.map((it) => it.a - it.b),
      seed,
    )
    return { key, tried, other, difference: tried - other, low, high, pairs: both.length, missing }
  })
}

const meanOf = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / all.length

/**
 * Which differences would not surprise: had the draw given the days of a pair the other way round, the sign would turn.
 * Every difference is kept for which the turned signs reach as far as what was seen more often than five times in a hundred.
 */
export function permutationInterval(differences: readonly number[], seed: number): readonly [number, number] {
  const seen = meanOf(differences)
  const signs = signsFor(differences.length, seed)
  const unsurprising = (from: number): boolean => {
    const rest = differences.map((it) => it - from)
    const reached = Math.abs(meanOf(rest)) - 1e-12
    let asFar = 1
    for (const sign of signs) {
      let sum = 0
      for (let n = 0; n < rest.length; n++) sum += (sign[n] as number) * (rest[n] as number)
      if (Math.abs(sum / rest.length) >= reached) asFar += 1
    }
    return asFar / (signs.length + 1) > 0.05
  }
  const widest = Math.max(...differences.map((it) => Math.abs(it - seen)), 1e-9) * 2
  const edge = (direction: 1 | -1) => {
    let [inside, outside] = [0, widest]
    for (let step = 0; step < 24; step++) {
      const middle = (inside + outside) / 2
      if (unsurprising(seen + direction * middle)) inside = middle
      else outside = middle
    }
    return seen + direction * inside
  }
  return [edge(-1), edge(1)]
}

function signsFor(count: number, seed: number): readonly Int8Array[] {
  const chance = chanceOf(seed, 'signs')
  return Array.from({ length: DRAWS }, () => Int8Array.from({ length: count }, () => (chance() < 0.5 ? -1 : 1)))
}
