import { asPolicy, BASELINE, contactsFor, weeksUnder } from '../planner/compare.ts'
import { STUDIED } from '../planner/house.ts'
import { intervalOf } from '../planner/interval.ts'
import type { Figures } from '../planner/measures.ts'
import { type Preset, WEIGHTS_OF } from '../protective/weights.ts'
import type { Inputs } from './price-digest.ts'

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

/** How much lighter, and how much heavier, the same weeks are made to see what a little more staff would buy. */
const ASIDE = 0.07

const house = (it: Inputs) => ({ ...STUDIED, agents: it.agents, seats: it.seats })

/** At the load that longest-idle just answers: the load every rule is tried at. */
export function baselineOf(it: Inputs): Baseline {
  const of = house(it)
  const contactsADay = contactsFor(of, [it.seed + 1001, it.seed + 1002])
  const under = (contacts: number) => weeksUnder(of, contacts, weeksOf(it), BASELINE)
  const at = (times: number) => mean(under(contactsADay * times).map((week) => week.serviceLevel))
  const gained = at(1 - ASIDE) - at(1 + ASIDE)
  // A centre that answers everybody at once has nothing to gain, and nothing to buy back either.
  const levelForOnePercent = Math.max(0.001, gained / (ASIDE * 200))
  return { contactsADay, weeks: under(contactsADay), levelForOnePercent }
}

const weeksOf = (it: Inputs) => Array.from({ length: it.weeks }, (_, week) => it.seed + week)

export function figuresFor(preset: Preset, it: Inputs, before: Baseline): readonly PriceFigure[] {
  const policy = asPolicy(WEIGHTS_OF[preset], it.seats)
  const weeks =
    preset === 'longest-idle' ? before.weeks : weeksUnder(house(it), before.contactsADay, weeksOf(it), policy)
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

/** A house in which nobody asked to be spared has no such figure in any week: then it is nought, and so is the difference. */
function withInterval(all: readonly number[]): readonly [number, number, number] {
  const { mean, low, high, weeks } = intervalOf(all)
  if (weeks === 0) return [0, 0, 0]
  return [mean, low ?? mean, high ?? mean]
}

const mean = (all: readonly number[]): number => withInterval(all)[0]
