/** What a half-year comes to, counted where nobody else looks. */
export type Half = {
  people: number
  users: number
  consult: number
  assess: number
  refer: number
  group_sessions: number
  attended: number
}
/** Null is "too few to show", and looks the same for nobody and for four. */
export type Shown = {
  people: number
  users: number | null
  stages: { consult: number; assess: number; refer: number } | null
  groups: { sessions: number; attended: number } | null
}

export const LEAST = 5
/** The house's one gate for figures about groups of people. */
export type Gate = (part: number, whole: number, least: number) => boolean

/**
 * The whole organisation and nothing smaller. A number is shown when it, and what it leaves of the whole, are each nobody
 * at all or at least five; and of the three stages all are shown or none, since two would give away the third.
 */
export function shown(half: Half, gate: Gate): Shown {
  const enough = (n: number) => n >= LEAST
  const usersEnough = half.users < half.people && gate(half.users, half.people, LEAST)
  const stages = [half.consult, half.assess, half.refer]
  return {
    people: half.people,
    users: usersEnough ? half.users : null,
    stages:
      usersEnough && stages.every(enough) ? { consult: half.consult, assess: half.assess, refer: half.refer } : null,
    groups: enough(half.attended) ? { sessions: half.group_sessions, attended: half.attended } : null,
  }
}
