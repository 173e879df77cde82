import { REST_MINUTES, recoveryShrinkage, staffing, type Warning } from '../erlang/shrinkage.ts'
import { asPolicy, BASELINE, compared, contactsFor } from '../planner/compare.ts'
import type { Assumptions } from '../planner/house.ts'
import { intervalOf } from '../planner/interval.ts'
import type { Policy } from '../planner/simulate.ts'
import { WEIGHTS_OF } from '../protective/weights.ts'
import { assumptionsOf, type PlanInputs } from './inputs.ts'
import { type FigureTable, type Run, runOf, type Told, tableOf, told, type WorstDay, worstDayOf } from './runs.ts'

/** Changes when the same inputs and seed would give other numbers. */
export const PLANNER_VERSION = 1

export type Progress = { done: number; of: number }
export type Steps<T> = Generator<Progress, T, void>

export type Recovery = {
  hardADay: number
  /** Part of the paid time that the rests take. */
  part: number
  /** Heads that are needed on top, so that the rests are there. */
  heads: number
}

export type Outcome = {
  version: number
  weights: { name: string; version: number }
  contactsADay: number
  own: FigureTable
  baseline: FigureTable
  /** Own less baseline in points; for the others own over baseline; each paired day by day or week by week. */
  beside: { servicePoints: Told | null; p95Wait: Told | null; backToBack: Told | null; threeIn60: Told | null }
  worst: { own: WorstDay; baseline: WorstDay }
  recovery: Recovery
  roster: number
  warnings: readonly Warning[]
  /** Seats of other work so that everybody could sit half an hour after something hard, by Little’s law. */
  seatsByLittle: number
  tried: { runs: number; days: number }
}

const CALIBRATION = [1, 2, 3]
const DAYS = 30
const WEEKS = 10
const WORST_DAYS = 20

/** As many contacts as there are on an ordinary day, whatever the day to be planned is. */
export const ordinaryContacts = (it: Assumptions): number =>
  contactsFor({ ...it, days: 5, demandTimes: 1, abuseTimes: 1 }, CALIBRATION)

/** A plan, step by step, so that whoever waits sees how far it is. The same inputs and seed give the same answer. */
export function* planning(inputs: PlanInputs, seed: number): Steps<Outcome> {
  const it = assumptionsOf(inputs)
  const policy = asPolicy(WEIGHTS_OF[inputs.preset], inputs.seats)
  const isDay = it.days === 1
  const runs = isDay ? DAYS : WEEKS
  const of = 2 * (runs + (isDay ? 0 : WORST_DAYS)) + 1
  let done = 0
  yield { done, of }
  const contactsADay = ordinaryContacts(it)
  const pairs = function* (of_: Assumptions, n: number, from: number): Steps<readonly [Run[], Run[]]> {
    const both: readonly [Run[], Run[]] = [[], []]
    for (let at = 0; at < n; at++)
      for (const [which, rule] of [policy, BASELINE].entries()) {
        both[which === 0 ? 0 : 1].push(runOf(of_, contactsADay, from + at, rule))
        done += 1
        yield { done, of }
      }
    return both
  }
  const [own, base] = yield* pairs(it, runs, seed)
  const [ownDays, baseDays] = isDay ? [own, base] : yield* pairs({ ...it, days: 1 }, WORST_DAYS, seed + 10_000)
  yield { done: of, of }
  return outcomeOf({ inputs, it, policy, contactsADay, own, base, worst: [ownDays, baseDays] })
}

type Simulated = {
  inputs: PlanInputs
  it: Assumptions
  policy: Policy
  contactsADay: number
  own: readonly Run[]
  base: readonly Run[]
  worst: readonly [readonly Run[], readonly Run[]]
}

function outcomeOf({ inputs, it, policy, contactsADay, own, base, worst }: Simulated): Outcome {
  const ratios = compared(own, base)
  const recovery = recoveryOf(it, own)
  const plan = staffing({
    agents: inputs.heads,
    occupancy: meanOf(own, 'talkPart'),
    shrinkage: [],
    recovery: inputs.recovery ? recovery.part : null,
  })
  return {
    version: PLANNER_VERSION,
    weights: { name: policy.weights.name, version: policy.weights.version },
    contactsADay,
    own: tableOf(own),
    baseline: tableOf(base),
    beside: {
      servicePoints: told(ratios.sl_points),
      p95Wait: told(ratios.p95_wait_ratio),
      backToBack: told(ratios.b2b_ratio),
      threeIn60: told(ratios.three60_ratio),
    },
    worst: { own: worstDayOf(worst[0]), baseline: worstDayOf(worst[1]) },
    recovery,
    roster: plan.roster,
    warnings: plan.warnings,
    seatsByLittle: seatsByLittle(own),
    tried: { runs: own.length, days: own.length * it.days },
  }
}

const meanOf = (runs: readonly Run[], name: 'talkPart' | 'hardADay' | 'dutyHoursADay' | 'abusiveEach8h') =>
  intervalOf(runs.map((run) => run[name])).mean

/** Every hard contact has its rest, whoever marked it or did not. */
export function recoveryOf(it: Assumptions, runs: readonly Run[]): Recovery {
  const hardADay = meanOf(runs, 'hardADay')
  const severe = hardADay * it.severeShare
  const part = recoveryShrinkage({
    agents: 1,
    minutesEach: meanOf(runs, 'dutyHoursADay') * 60,
    rests: [
      { times: severe, minutes: REST_MINUTES.severe },
      { times: hardADay - severe, minutes: REST_MINUTES.other },
    ],
  })
  return { hardADay, part, heads: it.agents / (1 - part) - it.agents }
}

const REST_HOURS = 0.5

/** As many as sit at once: hard contacts an hour of each person, times how long each of them sits. */
export const seatsByLittle = (runs: readonly Run[]): number => (meanOf(runs, 'abusiveEach8h') / 8) * REST_HOURS

/** For whoever does not watch it happen. */
export function drained<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
