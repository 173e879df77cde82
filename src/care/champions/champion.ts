import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** A ping is sent after something hard, where the person has asked for that. */
export const PINGED_FROM = 2
/** A ping that nobody took up in this time is over; nobody is told that it was. */
export const PING_MINUTES = 60
export const KINDNESSES = ['walk', 'drink', 'listen', 'leaflet'] as const
export type ChampionOffer = (typeof KINDNESSES)[number]
/** An offer waits this long for an answer, and then is gone without one. */
export const KINDNESS_MINUTES = 60
export const DEFAULT_MINUTES_A_WEEK = 120
export const DEFAULT_PINGS_A_WEEK = 3

export type Champion<Person> = { person: Person; cap: number; pingsThisWeek: number; isResting: boolean }

/** Whoever was asked least this week, is not resting, and has not had as many as they said they can carry. */
export function whomToPing<Person>(champions: readonly Champion<Person>[], agent: Person): Person | null {
  const able = champions.filter((it) => it.person !== agent && !it.isResting && it.pingsThisWeek < it.cap)
  return able.toSorted((a, b) => a.pingsThisWeek - b.pingsThisWeek)[0]?.person ?? null
}

/** Only whoever has offered themselves goes to a colleague, and never to themselves. */
export function mayOffer(it: {
  isChampion: boolean
  self: boolean
  sameTeam: boolean
}): Outcome<null, 'champion.not_one' | 'champion.unknown_colleague'> {
  if (!it.isChampion) return refuse('champion.not_one')
  return it.self || !it.sameTeam ? refuse('champion.unknown_colleague') : done(null)
}
