import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** Whoever is asked has so long to say that they are coming; then the next are asked as well. */
export const COME_MINUTES = 2
/** After these the whole house of those who lead has been asked, and it stays on their screens. */
export const MOST_ROUNDS = 3

export type Leads = {
  id: PersonId
  role: 'lead' | 'manager' | 'second_line'
  sameTeam: boolean
  sameLanguage: boolean
  onDuty: boolean
}

/**
 * Who is told in a round. First, both at once, whoever is on duty and the manager of the place: the team of whoever
 * pressed, or their language where a team has none. Then those who lead there; then everybody who leads. A round never
 * asks nobody while somebody is left to ask.
 */
export function askedIn(round: number, people: readonly Leads[], presser: PersonId): readonly PersonId[] {
  const others = people.filter((it) => it.id !== presser)
  const managers = others.filter((it) => it.role === 'manager')
  const own = managers.filter((it) => it.sameTeam)
  const spoken = managers.filter((it) => it.sameLanguage)
  const first = [...others.filter((it) => it.onDuty), ...(own.length > 0 ? own : spoken.length > 0 ? spoken : managers)]
  const near = others.filter((it) => it.sameTeam || it.sameLanguage)
  const groups = [first, near, others]
  // A group that is empty is passed over, so that a later round never asks fewer than one before it.
  const reaches = groups.findIndex((_, n) => n >= Math.max(0, round - 1) && groups.slice(0, n + 1).flat().length > 0)
  return [...new Set((reaches === -1 ? others : groups.slice(0, reaches + 1).flat()).map((it) => it.id))]
}

export type SiteAlert = { came: PersonId | null; isOver: boolean; pressedBy: PersonId }

export function come(
  it: SiteAlert,
  me: PersonId,
): Outcome<'coming' | 'same', 'site_alert.over' | 'site_alert.somebody_comes'> {
  if (it.isOver) return refuse('site_alert.over')
  if (it.came && it.came !== me) return refuse('site_alert.somebody_comes')
  return done(it.came ? 'same' : 'coming')
}

/** Over is said by somebody who was there. */
export function end(it: SiteAlert, me: PersonId): Outcome<null, 'site_alert.over' | 'site_alert.not_there'> {
  if (it.isOver) return refuse('site_alert.over')
  return it.came === me || it.pressedBy === me ? done(null) : refuse('site_alert.not_there')
}
