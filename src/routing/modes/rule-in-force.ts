import { chanceOf } from '../planner/chance.ts'
import { COOL, type Preset, WEIGHTS_OF, type Weights } from '../protective/weights.ts'

export const MODES = ['live', 'shadow', 'switchback'] as const
export type Mode = (typeof MODES)[number]
export type Arm = 'this' | 'other'

/** What the house begins with, before anybody has chosen: the one rule that costs the customers nothing. */
export const FIRST: Preset = 'neutral'

/** A day of the house's own wall, as `YYYY-MM-DD`. */
export type Day = string

export type Rule = {
  id: string
  version: number
  preset: Preset
  mode: Mode
  otherRule: string | null
  seed: number
  from: Date
  /** The first whole day under it; a trial counts whole days alone. */
  firstDay: Day
  ended: Date | null
  /** The day it ended on belongs to no arm. */
  endedDay: Day | null
}

export type Overload = { from: Date; until: Date; ended: Date | null }
/** Since when the risk has said too little, or not at all. */
export type Fallen = { from: Date; ended: Date | null }

export type Deciding = {
  /** `guard.3`: what is kept with every contact, so that later it is known what decided. */
  version: string
  weights: Weights
  /** `live`, or whose day of a trial it is. */
  arm: 'live' | Arm
  /** Looks on and is written down; it decides nothing. */
  shadow: { version: string; weights: Weights } | null
  preset: Preset
  rule: Rule | null
  tried: Rule | null
  isOverload: boolean
  hasFallen: boolean
}

const runs = (it: { from: Date; ended: Date | null }, now: Date) =>
  it.from <= now && (it.ended === null || it.ended > now)
export const isOverloaded = (it: Overload, now: Date): boolean => runs(it, now) && it.until > now

const versionOf = (preset: Preset, rule: Rule | null) => `${preset}.${rule?.version ?? 0}`

/** What decides at this moment, what only looks on, and whose day it is. Plain rows in; no row has to be written for it to end. */
export function inForce(it: {
  rules: readonly Rule[]
  overloads: readonly Overload[]
  falls: readonly Fallen[]
  now: Date
  today: Day
}): Deciding {
  const running = it.rules.filter((rule) => runs(rule, it.now)).toSorted((a, b) => b.version - a.version)
  const live = running.find((rule) => rule.mode === 'live') ?? null
  const tried = running.find((rule) => rule.mode !== 'live') ?? null
  const arm = tried?.mode === 'switchback' ? armOn(tried, it.today) : null
  const rule = arm === 'this' ? tried : live
  const preset = rule?.preset ?? FIRST
  const isOverload = it.overloads.some((each) => isOverloaded(each, it.now))
  const hasFallen = preset !== 'longest-idle' && it.falls.some((each) => runs(each, it.now))
  const before = hasFallen ? COOL : WEIGHTS_OF[preset]
  const weights = isOverload ? withoutKeepingBack(before) : before
  const marks = [hasFallen ? 'cool' : null, isOverload ? 'overload' : null].filter((mark) => mark !== null)
  return {
    version: [versionOf(preset, rule), ...marks].join('.'),
    weights,
    arm: arm ?? 'live',
    shadow:
      tried?.mode === 'shadow' ? { version: versionOf(tried.preset, tried), weights: WEIGHTS_OF[tried.preset] } : null,
    preset,
    rule,
    tried,
    isOverload,
    hasFallen,
  }
}

/** Whoever cools still comes last, and is kept back no longer. What keeps a spared person spared is not touched. */
export const withoutKeepingBack = (it: Weights): Weights => ({ ...it, coolSeconds: 0 })

const DAY = 86_400_000
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`)
/** Monday 0 to Sunday 6. */
const weekdayOf = (day: Day) => (new Date(noon(day)).getUTCDay() + 6) % 7
/** A Monday; weeks are counted from it, so that two weeks of a trial are the same two for everybody. */
const MONDAY = Date.parse('2024-01-01T12:00:00Z')
const weekOf = (day: Day) => Math.floor((noon(day) - MONDAY) / (7 * DAY))

/** Two weeks of a trial belong together: the days of each weekday in them are one pair. */
export const pairOf = (rule: Pick<Rule, 'firstDay'>, day: Day): string => {
  const weeks = weekOf(day) - weekOf(rule.firstDay)
  return `${Math.floor(weeks / 2)}:${weekdayOf(day)}`
}

/**
 * Whose day it is: in two weeks each weekday belongs to either arm once, and in each week the working days are shared two
 * to three and the weekend one to one, by draw. So neither a Monday nor a bad week counts for one arm alone.
 */
export function armOn(rule: Pick<Rule, 'seed' | 'firstDay'>, day: Day): Arm {
  const weeks = weekOf(day) - weekOf(rule.firstDay)
  const first = drawn(rule.seed, Math.floor(weeks / 2)).has(weekdayOf(day))
  return (weeks % 2 === 0) === first ? 'this' : 'other'
}

/** The weekdays that belong to this rule in the first of two weeks; in the second it is the others. */
function drawn(seed: number, block: number): ReadonlySet<number> {
  const chance = chanceOf(seed, `days:${block}`)
  const some = (days: readonly number[], count: number) =>
    days
      .map((day) => ({ day, place: chance() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, count)
      .map((it) => it.day)
  return new Set([...some([0, 1, 2, 3, 4], chance() < 0.5 ? 2 : 3), ...some([5, 6], 1)])
}

/** Whose a whole day was; the days on which a trial began or ended are nobody's. */
export const wholeDayArm = (rule: Rule, day: Day): Arm | null =>
  day < rule.firstDay || (rule.endedDay !== null && day >= rule.endedDay) ? null : armOn(rule, day)
