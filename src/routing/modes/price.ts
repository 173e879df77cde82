import { STUDIED } from '../planner/house.ts'
import { type Figures, figuresOf } from '../planner/measures.ts'
import { simulateWeek } from '../planner/simulate.ts'
import { LONGEST_IDLE } from '../protective/weights.ts'
import { type Inputs, type Preset, WEIGHTS } from './price-digest.ts'

/** What a preset costs and brings, and what longest idle would: in weeks that never were, the same weeks for both. */
export const PRICED = [
  'serviceLevel',
  'p95Wait',
  'extraStaff',
  'backToBack',
  'threeIn60',
  'maxOverMean',
  'sparedRate',
] as const
export type Priced = (typeof PRICED)[number]

/** The mean of the weeks with its 95 % interval, the baseline, and the difference week by week with its own. */
export type PriceFigure = {
  key: Priced
  value: number
  low: number
  high: number
  baseline: number
  change: number
  changeLow: number
  changeHigh: number
}

/** Weeks under longest idle, and what one more in a hundred heads would buy: dear to make, the same for every preset. */
export type Baseline = { contactsADay: number; weeks: readonly Figures[]; levelForOnePercent: number }

const PROMISED = 0.8
const STEPS = 8
/** How much lighter, and how much heavier, the same weeks are made to see what a little more staff would buy. */
const ASIDE = 0.07

const house = (it: Inputs) => ({ ...STUDIED, agents: it.agents, seats: it.seats })
const idle = { weights: LONGEST_IDLE, swap: false }

/** As many contacts as longest idle answers eighty of a hundred in twenty seconds: the load every rule is tried at. */
export function baselineOf(it: Inputs): Baseline {
  const of = house(it)
  const level = (contacts: number) =>
    mean([1, 2].map((seed) => figuresOf(simulateWeek(of, contacts, it.seed + 1000 + seed, idle)).serviceLevel))
  let low = of.agents * 15
  let high = of.agents * 90
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (level(middle) > PROMISED) low = middle
    else high = middle
  }
  const contactsADay = Math.round(low)
  const under = (contacts: number) => weeksOf(it).map((seed) => figuresOf(simulateWeek(of, contacts, seed, idle)))
  const weeks = under(contactsADay)
  const at = (times: number) => mean(under(contactsADay * times).map((week) => week.serviceLevel))
  const gained = at(1 - ASIDE) - at(1 + ASIDE)
  // A centre that answers everybody at once has nothing to gain, and nothing to buy back either.
  return { contactsADay, weeks, levelForOnePercent: Math.max(0.001, gained / (ASIDE * 200)) }
}

const weeksOf = (it: Inputs) => Array.from({ length: it.weeks }, (_, week) => it.seed + week)

export function figuresFor(preset: Preset, it: Inputs, before: Baseline): readonly PriceFigure[] {
  const policy = { weights: WEIGHTS[preset], swap: true }
  const tried = (seed: number) => figuresOf(simulateWeek(house(it), before.contactsADay, seed, policy))
  const weeks = preset === 'longest_idle' ? before.weeks : weeksOf(it).map(tried)
  const extra = (week: Figures, nth: number) =>
    ((before.weeks[nth]?.serviceLevel ?? 0) - week.serviceLevel) / before.levelForOnePercent
  return PRICED.map((key) => {
    const mine = key === 'extraStaff' ? weeks.map(extra) : weeks.map((week) => week[key])
    const theirs = key === 'extraStaff' ? weeks.map(() => 0) : before.weeks.map((week) => week[key])
    const [value, low, high] = withInterval(mine)
    const [change, changeLow, changeHigh] = withInterval(mine.map((it, nth) => it - (theirs[nth] ?? 0)))
    return { key, value, low, high, baseline: mean(theirs), change, changeLow, changeHigh }
  })
}

const told = (all: readonly number[]) => all.filter(Number.isFinite)
const mean = (all: readonly number[]): number => {
  const finite = told(all)
  return finite.length === 0 ? 0 : finite.reduce((sum, it) => sum + it, 0) / finite.length
}

function withInterval(all: readonly number[]): readonly [number, number, number] {
  const finite = told(all)
  const middle = mean(finite)
  if (finite.length < 2) return [middle, middle, middle]
  const variance = finite.reduce((sum, it) => sum + (it - middle) ** 2, 0) / (finite.length - 1)
  const half = tOf(finite.length - 1) * Math.sqrt(variance / finite.length)
  return [middle, middle - half, middle + half]
}

/** The point of Student’s t that leaves two and a half of a hundred above it (the expansion of Fisher and Cornish). */
function tOf(free: number): number {
  const z = 1.959964
  return z + (z ** 3 + z) / (4 * free) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * free ** 2)
}
