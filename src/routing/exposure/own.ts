import { expectedOf, HOURS_LEAST, type InWindow, PEOPLE_LEAST, type Pool, poolsOf, WINDOW } from './exposure.ts'
import { limitFor, type Rate, rateOf } from './limits.ts'

export type OwnWeek = {
  week: string
  hard: number
  hours: number
  /** What chance leaves room for, one week alone: from here on it is more. Nothing where it cannot be told. */
  limit: number | null
}
export type OwnWindow = {
  hard: number
  hours: number
  rate: Rate | null
  expected: number
  limit: number
  isAbove: boolean
  /** Of everybody whom the same contacts can reach. */
  house: Rate | null
}

const sum = (all: readonly number[]) => all.reduce((total, it) => total + it, 0)

/**
 * What came to me beside what comes to everybody whom the same contacts can reach. Where I could take mine away and be left
 * with fewer than five others, nothing is said of them.
 */
export function ownWindow(
  mine: { language: string; minutes: readonly number[]; hard: readonly number[] },
  people: readonly InWindow[],
): OwnWindow | null {
  const pool = poolsOf(people).get(mine.language)
  const minutes = sum(mine.minutes.slice(-WINDOW))
  if (!pool || pool.people <= PEOPLE_LEAST || minutes / 60 < HOURS_LEAST) return null
  const hard = sum(mine.hard.slice(-WINDOW))
  const expected = expectedOf(pool, minutes)
  const limit = limitFor(expected)
  return {
    hard,
    hours: minutes / 60,
    rate: rateOf(hard, minutes / 60),
    expected,
    limit,
    isAbove: hard >= limit,
    house: rateOf(pool.hard, pool.minutes / 60),
  }
}

/** One week of mine against the same rate of everybody. */
export function ownWeek(it: { week: string; hard: number; minutes: number }, pool: Pool | null): OwnWeek {
  const known = pool && pool.people > PEOPLE_LEAST && pool.minutes > 0 && it.minutes > 0
  return {
    week: it.week,
    hard: it.hard,
    hours: it.minutes / 60,
    limit: known ? limitFor(expectedOf(pool, it.minutes)) : null,
  }
}
