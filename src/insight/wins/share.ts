/** A share with everything that is needed to believe it or not: n of m, the interval, what was left out. */
export type Share = { numerator: number; denominator: number; low: number; high: number }
export type Verdict = 'better' | 'worse' | 'no_clear_change' | 'cannot_tell' | 'not_shown'

/** Below this many rows a share is a story about a few people, not a figure. */
export const ENOUGH = 30
const Z = 1.959964

/** The Wilson score interval at 95 %, which stays inside 0 and 1 and behaves for small counts (E. B. Wilson, 1927). */
export function share(numerator: number, denominator: number): Share {
  if (denominator === 0) return { numerator, denominator, low: 0, high: 1 }
  const p = numerator / denominator
  const z2 = Z * Z
  const middle = (p + z2 / (2 * denominator)) / (1 + z2 / denominator)
  const half =
    (Z / (1 + z2 / denominator)) * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator))
  return { numerator, denominator, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

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
