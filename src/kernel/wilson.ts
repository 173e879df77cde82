const Z = 1.959964

/** Below this many rows a share is a story about a few, not a figure. */
export const ENOUGH = 30

/**
 * The Wilson score interval, which stays inside 0 and 1 and behaves for small counts (E. B. Wilson, 1927). At 95 %, or as
 * far as whoever looks at many at once has to reach.
 */
export function wilson(numerator: number, denominator: number, z = Z): { low: number; high: number } {
  if (denominator === 0) return { low: 0, high: 1 }
  const p = numerator / denominator
  const z2 = z * z
  const middle = (p + z2 / (2 * denominator)) / (1 + z2 / denominator)
  const half =
    (z / (1 + z2 / denominator)) * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
