import { atLeast, GROUP_CHANCE, limitFor, PERSON_CHANCE, type Rate, rateOf, upperTail } from './limits.ts'
import { type Dispersion, dispersionOf, gini, maxToMedian } from './shape.ts'

/** What came to somebody, week by week. Nobody is named in it, and it goes no further than here. */
export type OnDuty = { team: string; language: string; minutes: readonly number[]; hard: readonly number[] }

/** Fewer are nobody's figure. */
export const PEOPLE_LEAST = 5
/** A number of people is said of so many only; of fewer it is said whether there is somebody. */
export const NUMBER_FROM = 10
/** Fewer hours in a week are a visit, not duty. */
const HOURS_IN_A_WEEK = 4
/** Of less than this in the weeks that are looked at together, a limit says nothing. */
export const HOURS_LEAST = 20
/** So many whole weeks are looked at together: one week is too few contacts for anybody's limit. */
export const WINDOW = 4

export type WeekFigure = {
  /** First day of the week, as the house's wall has it. */
  week: string
  people: number
  hard: number
  hours: number
  rate: Rate | null
  maxToMedian: number | null
  gini: number | null
}

export type Above = {
  /** Whether somebody is above what chance explains, and that is not itself chance. */
  isSomebody: boolean
  /** How many; not said where so few are looked at that a number would be a finger. */
  people: number | null
  /** How many would be above by luck alone, and how often luck alone gives at least this much. */
  byChance: number
  p: number | null
}

export type Looked = { people: number; rate: Rate | null; dispersion: Dispersion | null; above: Above | null }

const sum = (all: readonly number[]) => all.reduce((total, it) => total + it, 0)
const hoursOf = (minutes: number) => minutes / 60

/** One week of a group; nothing where too few were on duty. */
export function weekOf(week: string, nth: number, group: readonly OnDuty[]): WeekFigure | null {
  const here = onDutyIn(group, nth)
  if (here.length < PEOPLE_LEAST) return null
  const hard = sum(here.map((it) => it.hard[nth] ?? 0))
  const hours = hoursOf(sum(here.map((it) => it.minutes[nth] ?? 0)))
  const rates = here.map((it) => (it.hard[nth] ?? 0) / (it.minutes[nth] ?? 1))
  return {
    week,
    people: here.length,
    hard,
    hours,
    rate: rateOf(hard, hours),
    maxToMedian: maxToMedian(rates),
    gini: gini(rates),
  }
}

export const onDutyIn = (group: readonly OnDuty[], nth: number): readonly OnDuty[] =>
  group.filter((it) => hoursOf(it.minutes[nth] ?? 0) >= HOURS_IN_A_WEEK)

export type InWindow = { team: string; language: string; minutes: number; hard: number }

/** The last weeks of each person together. */
export const inWindow = (people: readonly OnDuty[]): readonly InWindow[] =>
  people
    .map((it) => ({
      team: it.team,
      language: it.language,
      minutes: sum(it.minutes.slice(-WINDOW)),
      hard: sum(it.hard.slice(-WINDOW)),
    }))
    .filter((it) => hoursOf(it.minutes) >= HOURS_LEAST)

export type Pool = { people: number; hard: number; minutes: number }

/** Whoever works in one language can be reached by the same contacts: only among them is a difference chance or not. */
export function poolsOf(people: readonly InWindow[]): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>()
  for (const [language, all] of Map.groupBy(people, (it) => it.language))
    pools.set(language, {
      people: all.length,
      hard: sum(all.map((it) => it.hard)),
      minutes: sum(all.map((it) => it.minutes)),
    })
  return pools
}

export const expectedOf = (pool: Pool, minutes: number): number => (pool.hard * minutes) / pool.minutes

/** The last weeks of a group together. `shown`: the weeks of it that may be seen, so that their sum tells nothing of the others. */
export function lookAt(
  group: readonly InWindow[],
  pools: ReadonlyMap<string, Pool>,
  shown: readonly WeekFigure[],
): Looked {
  const known = group.filter((it) => (pools.get(it.language)?.people ?? 0) >= PEOPLE_LEAST)
  const enough = known.length >= PEOPLE_LEAST
  return {
    people: known.length,
    rate: rateOf(sum(shown.map((it) => it.hard)), sum(shown.map((it) => it.hours))),
    dispersion: enough ? dispersionOf(known) : null,
    above: enough ? aboveOf(known, pools) : null,
  }
}

/**
 * How many are above their own limit. With a hundred people one is above by luck, so luck is counted: how often would so
 * many be, and how often would anybody at all have as much as the one who had most. Two questions, so each may be half as
 * rare; only what luck does not explain is told as something.
 */
export function aboveOf(people: readonly InWindow[], pools: ReadonlyMap<string, Pool>): Above {
  const each = people.map((it) => {
    const pool = pools.get(it.language)
    const mean = pool ? expectedOf(pool, it.minutes) : 0
    const limit = limitFor(mean, PERSON_CHANCE)
    return { isAbove: it.hard >= limit, chance: upperTail(limit, mean), own: upperTail(it.hard, mean) }
  })
  const n = each.filter((it) => it.isAbove).length
  const chances = each.map((it) => it.chance)
  const anybody = 1 - (1 - Math.min(1, ...each.map((it) => it.own))) ** each.length
  const p = n === 0 ? 1 : Math.min(1, 2 * Math.min(atLeast(n, chances), anybody))
  const isMany = people.length >= NUMBER_FROM
  return {
    isSomebody: n > 0 && p <= GROUP_CHANCE,
    people: isMany ? n : null,
    byChance: sum(chances),
    p: isMany ? p : null,
  }
}
