const Z = 1.959964
/** Fewer of a thing than this is a story about a few days, not a rate. */
export const EVENTS_ENOUGH = 5
/** A team is shown from so many people on: below, a rate would be about one of them. */
export const PEOPLE_ENOUGH = 5
export const PER = 1000

export type Rate = {
  incidents: number
  contacts: number
  /** For 1,000 contacts; with nothing counted there is only how much it could be. */
  rate: number | null
  low: number
  high: number
  canTell: boolean
}

/** Limits of a count by Byar's formula, which holds for small counts; nought has an upper limit and no rate. */
export function rateOf(incidents: number, contacts: number): Rate {
  if (contacts === 0) return { incidents, contacts, rate: null, low: 0, high: 0, canTell: false }
  const per = (it: number) => (it * PER) / contacts
  const m = incidents + 1
  const low =
    incidents === 0 ? 0 : incidents * Math.max(0, 1 - 1 / (9 * incidents) - Z / (3 * Math.sqrt(incidents))) ** 3
  const high = m * (1 - 1 / (9 * m) + Z / (3 * Math.sqrt(m))) ** 3
  return {
    incidents,
    contacts,
    rate: incidents === 0 ? null : per(incidents),
    low: per(low),
    high: per(high),
    canTell: incidents >= EVENTS_ENOUGH,
  }
}

export type TeamRate = { team: string; people: number; of: Rate | null }

/** By name, never by figure: where nothing was counted, perhaps nothing was said. */
export const inNoRank = (
  teams: readonly { team: string; people: number; incidents: number; contacts: number }[],
): readonly TeamRate[] =>
  teams
    .toSorted((a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : 0))
    .map((it) => ({
      team: it.team,
      people: it.people,
      of: it.people >= PEOPLE_ENOUGH ? rateOf(it.incidents, it.contacts) : null,
    }))
