import { student95 } from '#kernel/student.ts'

/** A mean over weeks, and where it lies in ninety-five of a hundred such studies. Null bounds: fewer than two weeks. */
export type Interval = { mean: number; low: number | null; high: number | null; weeks: number }

export function intervalOf(all: readonly number[]): Interval {
  const known = all.filter(Number.isFinite)
  const weeks = known.length
  const mean = known.reduce((sum, it) => sum + it, 0) / weeks
  if (weeks < 2) return { mean, low: null, high: null, weeks }
  const variance = known.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (weeks - 1)
  const half = student95(weeks - 1) * Math.sqrt(variance / weeks)
  return { mean, low: mean - half, high: mean + half, weeks }
}
