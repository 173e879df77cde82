import { ENOUGH, wilson } from '#kernel/wilson.ts'

export { ENOUGH }

/** A share with everything that is needed to believe it or not: n of m, the interval, what was left out. */
export type Share = { numerator: number; denominator: number; low: number; high: number }
export type Verdict = 'better' | 'worse' | 'no_clear_change' | 'cannot_tell' | 'not_shown'

/** A share with its Wilson interval, at 95 % unless the reach is said. */
export const share = (numerator: number, denominator: number, reach?: number): Share => ({
  numerator,
  denominator,
  ...wilson(numerator, denominator, reach),
})

/** The interval of the difference of two shares from their Wilson intervals (R. G. Newcombe, 1998, method 10). */
export function difference(now: Share, before: Share): { low: number; high: number } {
  const a = now.denominator === 0 ? 0 : now.numerator / now.denominator
  const b = before.denominator === 0 ? 0 : before.numerator / before.denominator
  return {
    low: a - b - Math.hypot(a - now.low, before.high - b),
    high: a - b + Math.hypot(now.high - a, b - before.low),
  }
}

/** Better or worse is said only when the interval of the change leaves nought out and both sides hold enough rows. */
export function verdict(now: Share, before: Share, good: 'up' | 'down'): Verdict {
  if (now.denominator < ENOUGH || before.denominator < ENOUGH) return 'cannot_tell'
  const { low, high } = difference(now, before)
  if (low <= 0 && high >= 0) return 'no_clear_change'
  return low > 0 === (good === 'up') ? 'better' : 'worse'
}
