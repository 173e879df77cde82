/** In how many appeals of a quarter there is something to learn from the share that changed the decision. */
const ENOUGH = 10
const TOO_MANY = 0.2

/** Too many were changed for it to be the single case: how we decide is looked at (practice, rule 58). */
export const isTooOften = (it: { decided: number; overturned: number }): boolean =>
  it.decided >= ENOUGH && it.overturned / it.decided > TOO_MANY

/** `2026-Q3`, by the year and month of the house. */
export function quarterOf(month: string): string {
  const [year = '', nth = '1'] = month.split('-')
  return `${year}-Q${Math.ceil(Number(nth) / 3)}`
}
