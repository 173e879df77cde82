/** Fewer people than this and a figure is about somebody. */
export const PEOPLE = 5

/**
 * Which groups may be shown, by how many people stand behind each. What is hidden must itself hold enough people, or it
 * is found by taking the shown from the whole; so the smallest of the others is hidden with it.
 */
export function shownOf(groups: ReadonlyMap<string, number>, least = PEOPLE): ReadonlySet<string> {
  const order = [...groups].filter(([, people]) => people > 0).toSorted(([, a], [, b]) => a - b)
  let hidden = 0
  let at = 0
  for (const [, people] of order) {
    if (people >= least && (hidden === 0 || hidden >= least)) break
    hidden += people
    at++
  }
  return new Set(order.slice(at).map(([key]) => key))
}

/** One group against all others: neither side, nor what is left of the whole, may be about a few. */
export const mayBeSet = (people: number, rest: number, least = PEOPLE): boolean => people >= least && rest >= least
