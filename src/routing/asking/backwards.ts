import { asPolicy } from '../planner/compare.ts'
import { intervalOf } from '../planner/interval.ts'
import { WEIGHTS_OF } from '../protective/weights.ts'
import { assumptionsOf, type PlanInputs } from './inputs.ts'
import { ordinaryContacts, type Progress, type Recovery, recoveryOf, type Steps, seatsByLittle } from './plan.ts'
import { type Run, runOf, worstDayOf } from './runs.ts'

/** What must hold. Nothing named is no limit. */
export type Limits = {
  serviceLevel: number | null
  p95Wait: number | null
  backToBack: number | null
  /** Answered in time on the worst day in ten. */
  worstDay: number | null
}

export type Reached = { heads: number; seats: number } & {
  serviceLevel: number
  p95Wait: number
  backToBack: number | null
  worstDay: number
  recovery: Recovery
  seatsByLittle: number
}

export type Least = {
  /** Null: not even with the most that was tried. */
  at: Reached | null
  mostTried: number
  /** Whether more never made it worse where it was looked at. If it did, the answer stands above the last that failed. */
  isMonotone: boolean
}

export type Backwards = {
  contactsADay: number
  heads: Least
  /** With the heads as they are, for the limit on hard ones in a row alone: seats take hands from the line. */
  seats: Least | null
  /** Those seats, and then as many heads as all limits need. */
  both: Least | null
}

/** So many days a look; the same days each time, so that two looks differ by what was changed and nothing else. */
const daysFor = (heads: number) => (heads > 150 ? 10 : 20)
const SEAT_STEP = 0.02
const SEATS_MOST = 0.4
const HEADS_TIMES = 4
const LOOKS_ABOUT = 34

export const holds = (it: Reached, limits: Limits): boolean =>
  (limits.serviceLevel === null || it.serviceLevel >= limits.serviceLevel) &&
  (limits.p95Wait === null || it.p95Wait <= limits.p95Wait) &&
  (limits.backToBack === null || (it.backToBack ?? 0) <= limits.backToBack) &&
  (limits.worstDay === null || it.worstDay >= limits.worstDay)

type Asked = { inputs: PlanInputs; seed: number; contactsADay: number; look: () => Progress }

function reachedOf({ inputs, seed, contactsADay }: Asked, heads: number, seats: number, days: number): Reached {
  const it = { ...assumptionsOf({ ...inputs, heads, seats }), days: 1 }
  const policy = asPolicy(WEIGHTS_OF[inputs.preset], seats)
  const runs: readonly Run[] = Array.from({ length: days }, (_, n) => runOf(it, contactsADay, seed + n, policy))
  const mean = (name: 'serviceLevel' | 'p95Wait' | 'backToBack') => intervalOf(runs.map((run) => run[name])).mean
  const backToBack = mean('backToBack')
  return {
    heads,
    seats,
    serviceLevel: mean('serviceLevel'),
    p95Wait: mean('p95Wait'),
    backToBack: Number.isFinite(backToBack) ? backToBack : null,
    worstDay: worstDayOf(runs).serviceLevel,
    recovery: recoveryOf(it, runs),
    seatsByLittle: seatsByLittle(runs),
  }
}

type Search = {
  at: (n: number) => Reached
  isEnough: (it: Reached) => boolean
  low: number
  high: number
  most: number
  /** How far above the answer it is looked whether more is never worse. */
  beyond: readonly number[]
  look: () => Progress
}

/** Halving, with what was seen kept: then the next ones up are looked at, and the answer moves above any that fails. */
export function* least({ at, isEnough, low, high, most, beyond, look }: Search): Steps<Least> {
  const seen = new Map<number, Reached>()
  const look_ = (n: number) => {
    const known = seen.get(n) ?? at(n)
    seen.set(n, known)
    return known
  }
  const isGood = (n: number) => isEnough(look_(n))
  let isMonotone = true
  let [bottom, top] = [low, high]
  while (!isGood(top)) {
    yield look()
    if (top >= most) return { at: null, mostTried: most, isMonotone }
    ;[bottom, top] = [top, Math.min(most, top * 2)]
  }
  while (top - bottom > 1) {
    const middle = (bottom + top) >> 1
    if (isGood(middle)) top = middle
    else bottom = middle
    yield look()
  }
  for (let n = 0; n < beyond.length; n++) {
    const above = top + (beyond[n] ?? 0)
    if (above > most) break
    if (isGood(above)) continue
    yield look()
    isMonotone = false
    top = above + 1
    while (top < most && !isGood(top)) top += 1
    n = -1
  }
  return { at: isGood(top) ? look_(top) : null, mostTried: most, isMonotone }
}

/** The least heads, the least seats, and the least of both, for limits that somebody sets. */
export function* askingBackwards(inputs: PlanInputs, limits: Limits, seed: number): Steps<Backwards> {
  let looks = 0
  const look = () => ({ done: Math.min(looks++, LOOKS_ABOUT), of: LOOKS_ABOUT + 1 })
  yield look()
  const contactsADay = ordinaryContacts(assumptionsOf(inputs))
  const asked: Asked = { inputs, seed, contactsADay, look }
  yield look()
  const heads = yield* leastHeads(asked, limits, inputs.seats)
  if (limits.backToBack === null) return { contactsADay, heads, seats: null, both: null }
  const seats = yield* leastSeats(asked, limits.backToBack)
  const both = seats.at ? yield* leastHeads(asked, limits, seats.at.seats) : null
  return { contactsADay, heads, seats, both }
}

function leastHeads(asked: Asked, limits: Limits, seats: number): Steps<Least> {
  const { heads } = asked.inputs
  return least({
    at: (n) => reachedOf(asked, n, seats, daysFor(heads)),
    isEnough: (it) => holds(it, limits),
    low: 1,
    high: heads,
    most: heads * HEADS_TIMES,
    beyond: [1, 2, Math.max(3, Math.round(heads / 20))],
    look: asked.look,
  })
}

const NO_LIMITS: Limits = { serviceLevel: null, p95Wait: null, backToBack: null, worstDay: null }

function leastSeats(asked: Asked, backToBack: number): Steps<Least> {
  const { heads } = asked.inputs
  const most = Math.round(SEATS_MOST / SEAT_STEP)
  return least({
    at: (n) => reachedOf(asked, heads, n * SEAT_STEP, daysFor(heads)),
    isEnough: (it) => holds(it, { ...NO_LIMITS, backToBack }),
    low: -1,
    high: most,
    most,
    beyond: [1, 2],
    look: asked.look,
  })
}
