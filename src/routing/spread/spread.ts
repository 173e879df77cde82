/** Fewer people than these are nobody's figure: the most of three is somebody's name. */
export const PEOPLE_LEAST = 5

export type Spread = { people: number; total: number; most: number; mean: number; mostToMean: number | null }

/** How what customers did was spread over people, without saying over whom. Nothing where there are too few. */
export function spreadOf(counts: readonly number[]): Spread | null {
  if (counts.length < PEOPLE_LEAST) return null
  const total = counts.reduce((sum, n) => sum + n, 0)
  const mean = total / counts.length
  const most = Math.max(...counts)
  return { people: counts.length, total, most, mean, mostToMean: mean > 0 ? most / mean : null }
}

/** Fewer contacts than these say nothing of a rule. */
const CONTACTS_LEAST = 30

/** Of the contacts that the rule put first, how many were hard; and of the others. It is a figure about the rule. */
export function precisionOf(it: { flagged: number; flaggedHard: number; others: number; othersHard: number }) {
  const share = (n: number, of: number) => (of < CONTACTS_LEAST ? null : n / of)
  return { ...it, precision: share(it.flaggedHard, it.flagged), baseRate: share(it.othersHard, it.others) }
}
