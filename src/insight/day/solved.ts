export type Ended = {
  contact: string
  /** What it was about: the case, and without one the customer. */
  about: string
  solved: boolean
  /** The customer came again on it, said that it does not help, or it was opened again. */
  cameBack: boolean
  at: Date
}

/**
 * Solved, as far as can be known: somebody said so, and nobody has come back on it since. A matter counts once, however
 * often it was talked about or closed.
 */
export function solvedOf(ended: readonly Ended[]): readonly Ended[] {
  const latest = new Map<string, Ended>()
  for (const it of ended.toSorted((a, b) => a.at.getTime() - b.at.getTime())) latest.set(it.about, it)
  return [...latest.values()].filter((it) => it.solved && !it.cameBack).toReversed()
}
