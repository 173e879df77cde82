/** Fewer than these say nothing about the next one. */
export const WAITS_LEAST = 5
/** So far back is looked. */
export const LOOKED_BACK_MINUTES = 30

/**
 * Within how many minutes four of five were answered in the last half hour: what happened, said as that, and no forecast.
 * Nothing where there were too few, where somebody waits longer now than anybody did, or where most were called back.
 */
export function likelyMinutes(
  it: { waits: readonly number[]; longestNow: number; unanswered: number },
  waitMostMinutes: number,
): number | null {
  const { waits, longestNow, unanswered } = it
  if (waits.length < WAITS_LEAST) return null
  const sorted = [...waits, ...Array.from({ length: unanswered }, () => Number.POSITIVE_INFINITY)].toSorted(
    (a, b) => a - b,
  )
  const most = sorted[Math.ceil(sorted.length * 0.8) - 1] ?? Number.POSITIVE_INFINITY
  if (longestNow > Math.max(...waits)) return null
  const minutes = Math.max(1, Math.ceil(most / 60))
  return minutes <= waitMostMinutes ? minutes : null
}
