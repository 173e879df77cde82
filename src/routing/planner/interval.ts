import { normalQuantile } from './chance.ts'

/** A mean over weeks, and where it lies in ninety-five of a hundred such studies. Null bounds: fewer than two weeks. */
export type Interval = { mean: number; low: number | null; high: number | null; weeks: number }

/** The two-sided quantile of Student’s t, by the expansion in 1/ν (Abramowitz and Stegun 26.7.5): within 0.002 from five weeks on. */
export function studentQuantile(part: number, freedom: number): number {
  const z = normalQuantile(part)
  const g1 = (z ** 3 + z) / 4
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3 + g4 / freedom ** 4
}

export function intervalOf(all: readonly number[]): Interval {
  const known = all.filter(Number.isFinite)
  const weeks = known.length
  const mean = known.reduce((sum, it) => sum + it, 0) / weeks
  if (weeks < 2) return { mean, low: null, high: null, weeks }
  const variance = known.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (weeks - 1)
  const half = studentQuantile(0.975, weeks - 1) * Math.sqrt(variance / weeks)
  return { mean, low: mean - half, high: mean + half, weeks }
}
