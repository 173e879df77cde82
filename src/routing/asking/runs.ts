import type { Assumptions } from '../planner/house.ts'
import { type Interval, intervalOf } from '../planner/interval.ts'
import { type Figures, figuresOf, type Week } from '../planner/measures.ts'
import { type Policy, simulateWeek } from '../planner/simulate.ts'

/** One week, or one day, as it went under one rule: the figures, and what staffing needs beside them. */
export type Run = Figures & {
  answered: number
  hardADay: number
  dutyHoursADay: number
  talkPart: number
}

export function runOf(it: Assumptions, contactsADay: number, seed: number, policy: Policy): Run {
  const week = simulateWeek(it, contactsADay, seed, policy)
  return {
    ...figuresOf(week),
    answered: week.offered - week.abandoned,
    hardADay: week.abusive / it.days,
    dutyHoursADay: week.dutyHours / it.days,
    talkPart: talkPartOf(it, week),
  }
}

/** Of the time on the line, the part spent talking: what planners call occupancy. Seats of other work are not on the line. */
function talkPartOf(it: Assumptions, week: Week): number {
  const abusive = it.skills.reduce((sum, skill) => sum + skill.share * skill.abusive, 0) * it.abuseTimes
  const handle = it.handleSeconds * (1 + abusive * (it.abusiveLonger - 1))
  return ((week.offered - week.abandoned) * handle) / 3600 / Math.max(1e-9, week.dutyHours - week.seatHours)
}

export type Told = { mean: number; low: number | null; high: number | null }

/** A mean that could not be made says so, and never travels as something that is no number. */
export const told = (it: Interval): Told | null =>
  it.weeks === 0 || !Number.isFinite(it.mean) ? null : { mean: it.mean, low: it.low, high: it.high }

export const FIGURES = [
  'serviceLevel',
  'p95Wait',
  'abandonment',
  'backToBack',
  'threeIn60',
  'sparedShare',
  'maxOverMean',
  'talkPart',
] as const
export type FigureName = (typeof FIGURES)[number]
export type FigureTable = Record<FigureName, Told | null>

export const tableOf = (runs: readonly Run[]): FigureTable => {
  const of = (name: FigureName) => told(intervalOf(runs.map((run) => run[name])))
  return {
    serviceLevel: of('serviceLevel'),
    p95Wait: of('p95Wait'),
    abandonment: of('abandonment'),
    backToBack: of('backToBack'),
    threeIn60: of('threeIn60'),
    sparedShare: of('sparedShare'),
    maxOverMean: of('maxOverMean'),
    talkPart: of('talkPart'),
  }
}

/** One day in ten is like this or worse: by rank, without a curve behind it. */
export type WorstDay = { serviceLevel: number; p95Wait: number; backToBack: number | null; of: number }

export function worstDayOf(days: readonly Run[]): WorstDay {
  const nth = Math.max(0, Math.ceil(days.length / 10) - 1)
  const rank = (all: readonly number[], way: 1 | -1) =>
    all.filter(Number.isFinite).sort((a, b) => way * (a - b))[nth] ?? null
  return {
    serviceLevel: rank(
      days.map((day) => day.serviceLevel),
      1,
    ) as number,
    p95Wait: rank(
      days.map((day) => day.p95Wait),
      -1,
    ) as number,
    backToBack: rank(
      days.map((day) => day.backToBack),
      -1,
    ),
    of: days.length,
  }
}
