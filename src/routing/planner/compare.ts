import { LONGEST_IDLE, type Weights } from '../protective/weights.ts'
import type { Assumptions } from './house.ts'
import { type Interval, intervalOf } from './interval.ts'
import { type Figures, figuresOf } from './measures.ts'
import { type Policy, simulateWeek } from './simulate.ts'

/** What everything is compared with: whoever has been free longest takes it, seats go round every half hour. */
export const BASELINE: Policy = { weights: LONGEST_IDLE, swap: false }

/** A rule as it is tried: with seats, whoever was hurt takes the seat of somebody rested. */
export const asPolicy = (weights: Weights, seats: number): Policy => ({
  weights,
  swap: seats > 0 && weights.name !== LONGEST_IDLE.name,
})

/** Against longest-idle on the same customers, week by week: points and ratios, and what is a ratio in itself. */
export type Compared = {
  sl_points: Interval
  p95_wait_ratio: Interval
  abandonment_ratio: Interval
  b2b_ratio: Interval
  three60_ratio: Interval
  /** Hard contacts an hour of those who are spared, to those of the others. */
  protected_rate_ratio: Interval
  /** Of all hard contacts, the part that fell to those who are spared. */
  protected_share: Interval
  max_over_mean: Interval
  /** Of those who chose more, to the others. */
  resilient_ratio: Interval
  /** Waiting of customers who were taken for difficult and were not, to that of the others. */
  highscore_wait_ratio: Interval
  /** Work that can wait that was done, to what was done under the baseline. */
  seat_ratio: Interval
}

export function compared(own: readonly Figures[], base: readonly Figures[]): Compared {
  const each = (of: (mine: Figures, theirs: Figures) => number) =>
    intervalOf(own.flatMap((mine, n) => (base[n] ? [of(mine, base[n])] : [])))
  return {
    sl_points: each((mine, theirs) => 100 * (mine.serviceLevel - theirs.serviceLevel)),
    p95_wait_ratio: each((mine, theirs) => mine.p95Wait / theirs.p95Wait),
    abandonment_ratio: each((mine, theirs) => mine.abandonment / theirs.abandonment),
    b2b_ratio: each((mine, theirs) => mine.backToBack / theirs.backToBack),
    three60_ratio: each((mine, theirs) => mine.threeIn60 / theirs.threeIn60),
    protected_rate_ratio: each((mine) => mine.sparedRate),
    protected_share: each((mine) => mine.sparedShare),
    max_over_mean: each((mine) => mine.maxOverMean),
    resilient_ratio: each((mine) => mine.resilientRatio),
    highscore_wait_ratio: each((mine) => mine.highScoreWait),
    seat_ratio: each((mine, theirs) => (theirs.seatPart > 0 ? mine.seatPart / theirs.seatPart : Number.NaN)),
  }
}

/** Weeks under one rule; the seed of each is its number. */
export const weeksUnder = (
  it: Assumptions,
  contactsADay: number,
  seeds: readonly number[],
  policy: Policy,
): readonly Figures[] => seeds.map((seed) => figuresOf(simulateWeek(it, contactsADay, seed, policy)))

const mean = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / all.length
const TARGET = 0.8
/** Tuning looks at the first sixteen weeks; what is published, at weeks from 201 on. */
export const CALIBRATION_WEEKS = [1, 2, 3, 4, 5, 6]

/** So many contacts a day that longest-idle answers eighty of a hundred within twenty seconds. */
export function contactsFor(it: Assumptions, seeds: readonly number[] = CALIBRATION_WEEKS): number {
  if (it.contactsADay !== null) return it.contactsADay
  const level = (contacts: number) => mean(weeksUnder(it, contacts, seeds, BASELINE).map((week) => week.serviceLevel))
  let low = it.agents * 10
  let high = it.agents * 120
  for (let n = 0; n < 11; n++) {
    const middle = (low + high) / 2
    if (level(middle) > TARGET) low = middle
    else high = middle
  }
  return Math.round(low)
}

/** The part of contacts too many, which is the part of staff too few, for the rule to answer as many in time as longest-idle does. */
export function staffToRestore(
  it: Assumptions,
  contactsADay: number,
  seeds: readonly number[],
  policy: Policy,
): number {
  const wanted = mean(weeksUnder(it, contactsADay, seeds, BASELINE).map((week) => week.serviceLevel))
  const reaches = (more: number) =>
    mean(
      weeksUnder({ ...it, demandTimes: it.demandTimes / (1 + more) }, contactsADay, seeds, policy).map(
        (week) => week.serviceLevel,
      ),
    ) >= wanted
  if (reaches(0)) return 0
  let low = 0
  let high = 0.16
  for (let n = 0; n < 6; n++) {
    const middle = (low + high) / 2
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
