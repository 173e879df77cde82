/** Nobody gets more than this many times a fair share of what was hard in four weeks; who chose more, of their larger share. */
export const CAP = 1.4
export const CAP_CHOSEN_MORE = 1.25
export const SHARE_CHOSEN_MORE = 1.25
export const CAP_DAYS = 28
/** So few are no share of anything: chance alone gives somebody two. */
export const NEVER_BELOW = 3

export type Served = { id: string; hours: number; choseMore: boolean }

const shareOf = (who: Served) => (who.choseMore ? SHARE_CHOSEN_MORE : 1)

/**
 * At how many hard contacts each person is given no more that may be hard. It rests on hours with customers and on how
 * many hard contacts there were in all: on nothing about anybody. A contact is whole, so a part of one is rounded up: else
 * in a small team everybody could be past their cap at once.
 */
export function capsOf(people: readonly Served[], hadInAll: number): ReadonlyMap<string, number> {
  const hours = people.reduce((sum, who) => sum + who.hours * shareOf(who), 0)
  const rate = hours > 0 ? hadInAll / hours : 0
  return new Map(
    people.map((who) => {
      const fair = rate * who.hours * shareOf(who)
      return [who.id, Math.max(NEVER_BELOW, Math.ceil(fair * (who.choseMore ? CAP_CHOSEN_MORE : CAP)))]
    }),
  )
}
