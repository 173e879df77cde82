import { chanceOf } from '#routing/planner/chance.ts'
import type { BankDay } from './file.ts'
import type { Went } from './play.ts'

export type DayPlayed = { day: string; without: readonly Went[]; with_: readonly Went[] }
export type Waits = { calls: number; mean: number; p95: number; hungUp: number; calledBack: number }
export type Difference = { mean: number; from: number; to: number }
export type Figures = {
  days: number
  calls: number
  bank: { mean: number; p95: number; hungUp: number }
  others: { without: Waits; with: Waits; mean: Difference; p95: Difference }
  listed: {
    without: Waits
    with: Waits
    longestSeconds: number
    /** Of those who were promised a call: the latest moment of a promise, in minutes from when it was made. */
    promised: number
    withoutAMoment: number
    latestPromiseMinutes: number | null
    answeredByVolunteers: number
  }
  everybodyEnded: boolean
  capsBroken: number
  hours: number
}

const mean = (all: readonly number[]) => (all.length === 0 ? 0 : all.reduce((sum, it) => sum + it, 0) / all.length)
export const p95 = (all: readonly number[]) => {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? 0
}
const share = (n: number, of: number) => (of === 0 ? 0 : n / of)

export const waitsOf = (went: readonly Went[]): Waits => ({
  calls: went.length,
  mean: mean(went.map((it) => it.seconds)),
  p95: p95(went.map((it) => it.seconds)),
  hungUp: share(went.filter((it) => it.how === 'hung_up').length, went.length),
  calledBack: share(went.filter((it) => it.how === 'called_back').length, went.length),
})

type Pair = { block: string; without: number; with_: number }
const RESAMPLES = 1000

/**
 * The difference of a figure between the two runs, with its interval. Calls of one hour wait together, so hours are drawn
 * again and not calls; both runs have the same calls, so an hour is drawn with both of its sides.
 */
export function differenceOf(pairs: readonly Pair[], figure: (all: readonly number[]) => number): Difference {
  const blocks = [...Map.groupBy(pairs, (it) => it.block).values()]
  const of = (all: readonly Pair[]) => figure(all.map((it) => it.with_)) - figure(all.map((it) => it.without))
  const chance = chanceOf(41, 'hours')
  const drawn = Array.from({ length: RESAMPLES }, () =>
    of(blocks.flatMap(() => blocks[Math.floor(chance() * blocks.length)] ?? [])),
  ).toSorted((a, b) => a - b)
  const at = (part: number) => drawn[Math.floor(part * (RESAMPLES - 1))] ?? 0
  return { mean: of(pairs), from: at(0.025), to: at(0.975) }
}

function pairsOf(played: readonly DayPlayed[], of: (it: Went) => boolean): readonly Pair[] {
  return played.flatMap(({ day, without, with_ }) => {
    const other = new Map(with_.map((it) => [it.call.nth, it.seconds]))
    return without.filter(of).flatMap((it) => {
      const seconds = other.get(it.call.nth)
      return seconds === undefined
        ? []
        : [{ block: `${day} ${Math.floor(it.call.at / 3600)}`, without: it.seconds, with_: seconds }]
    })
  })
}

export type Caps = { most: number; spacingMinutes: number }

/** How often somebody took more of the list than they had said, or sooner. */
export function capsBroken(played: readonly DayPlayed[], isListed: (it: Went) => boolean, caps: Caps): number {
  let broken = 0
  for (const { with_ } of played) {
    const taken = with_.filter((it) => isListed(it) && it.agent !== null)
    for (const [, all] of Map.groupBy(taken, (it) => it.agent)) {
      const inOrder = all.toSorted((a, b) => (a.given ?? 0) - (b.given ?? 0))
      broken += Math.max(0, inOrder.length - caps.most)
      for (const [nth, it] of inOrder.entries()) {
        const before = inOrder[nth - 1]
        if (before && (it.given ?? 0) - before.over < caps.spacingMinutes * 60_000) broken++
      }
    }
  }
  return broken
}

export function figuresOf(
  days: readonly BankDay[],
  played: readonly DayPlayed[],
  it: { listed: ReadonlySet<string>; caps: Caps; hours: number },
): Figures {
  const calls = days.flatMap((day) => day.calls)
  const isListed = (went: Went) => it.listed.has(went.call.customer)
  const isOther = (went: Went) => !isListed(went)
  const [without, with_] = [played.flatMap((day) => day.without), played.flatMap((day) => day.with_)]
  const pairs = pairsOf(played, isOther)
  const listed = with_.filter(isListed)
  const promised = listed.filter((one) => one.how === 'called_back')
  return {
    days: days.length,
    calls: calls.length,
    bank: {
      mean: mean(calls.map((call) => call.waited)),
      p95: p95(calls.map((call) => call.waited)),
      hungUp: share(calls.filter((call) => call.seconds === null).length, calls.length),
    },
    others: {
      without: waitsOf(without.filter(isOther)),
      with: waitsOf(with_.filter(isOther)),
      mean: differenceOf(pairs, mean),
      p95: differenceOf(pairs, p95),
    },
    listed: {
      without: waitsOf(without.filter(isListed)),
      with: waitsOf(listed),
      longestSeconds: Math.max(0, ...listed.map((one) => one.seconds)),
      promised: promised.length,
      withoutAMoment: promised.filter((one) => one.promisedIn === null).length,
      latestPromiseMinutes: promised.length === 0 ? null : Math.max(...promised.map((one) => one.promisedIn ?? 0)),
      answeredByVolunteers: listed.filter((one) => one.how === 'answered').length,
    },
    everybodyEnded: without.length === calls.length && with_.length === calls.length,
    capsBroken: capsBroken(played, isListed, it.caps),
    hours: it.hours,
  }
}
