/** Of those who waited so many seconds: how many hung up then, and how many were answered then. */
export type Waits = readonly { readonly seconds: number; readonly gaveUp: number; readonly answered: number }[]

/**
 * Mean patience if it is exponential: all the waiting there was, over those who hung up. Whoever was answered only tells
 * that they would have waited at least so long, and counts as that.
 */
export function meanPatience(waits: Waits): { seconds: number; gaveUp: number } {
  const gaveUp = waits.reduce((sum, it) => sum + it.gaveUp, 0)
  const waited = waits.reduce((sum, it) => sum + it.seconds * (it.gaveUp + it.answered), 0)
  return { seconds: waited / gaveUp, gaveUp }
}

/** After how long half would have hung up (Kaplan and Meier), if anybody waited that long. */
export function medianPatience(waits: Waits): number | null {
  const ordered = [...waits].sort((a, b) => a.seconds - b.seconds)
  let left = ordered.reduce((sum, it) => sum + it.gaveUp + it.answered, 0)
  let stays = 1
  for (const it of ordered) {
    stays *= 1 - it.gaveUp / left
    if (stays <= 0.5) return it.seconds
    left -= it.gaveUp + it.answered
  }
  return null
}
