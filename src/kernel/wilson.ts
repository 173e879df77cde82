const Z = 1.959964

/** Below this many rows a share is a story about a few, not a figure. */
export const ENOUGH = 30

/** The Wilson score interval at 95 %, which stays inside 0 and 1 and behaves for small counts (E. B. Wilson, 1927). */
export function wilson(numerator: number, denominator: number): { low: number; high: number } {
  if (denominator === 0) return { low: 0, high: 1 }
  const p = numerator / denominator
  const z2 = Z * Z
  const middle = (p + z2 / (2 * denominator)) / (1 + z2 / denominator)
  const half =
    (Z / (1 + z2 / denominator)) * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
