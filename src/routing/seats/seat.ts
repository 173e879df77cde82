import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** Work that can wait: somebody does it while they come to themselves, and nobody has to ask for a break. */
export const SEAT_KINDS = ['email', 'tickets', 'reviews'] as const
export type SeatKind = (typeof SEAT_KINDS)[number]
export const DWELL_MINUTES = 20
/** So long after a hard contact a seat is offered, and somebody makes room. */
export const OFFERED_MINUTES = 30
/** Nobody sits longer than a shift: whoever went home without a word is not there. */
export const LONGEST_HOURS = 12

export type Plan = {
  places: number
  dwellMinutes: number
  sitting: readonly { agent: PersonId; from: Date }[]
}

export type SeatRefusal = 'seat.on_contact' | 'seat.yours_already' | 'seat.full'

const minutesLater = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

/** From when on whoever sits there may be asked to go back to calls. */
export const mayGoBackAt = (from: Date, dwellMinutes: number): Date => minutesLater(from, dwellMinutes)

/** A hard contact lately, or one that runs: then the person is offered a seat. */
export const isOffered = (it: { resting: boolean; lastHardAt: Date | null; hardNow: boolean }, now: Date): boolean =>
  it.resting || it.hardNow || (it.lastHardAt !== null && minutesLater(it.lastHardAt, OFFERED_MINUTES) > now)

/**
 * A free place is anybody's. Where there is none, somebody after a hard contact takes the place of whoever has sat longest,
 * once that person has had their time; nobody is sent back before.
 */
export function sit(
  plan: Plan,
  me: { id: PersonId; offered: boolean; onContact: boolean },
  now: Date,
): Outcome<{ swaps: PersonId | null }, SeatRefusal> {
  if (me.onContact) return refuse('seat.on_contact')
  if (plan.sitting.some((it) => it.agent === me.id)) return refuse('seat.yours_already')
  if (plan.sitting.length < plan.places) return done({ swaps: null })
  const longest = plan.sitting.toSorted((a, b) => a.from.getTime() - b.from.getTime())[0]
  const mayGo = longest && mayGoBackAt(longest.from, plan.dwellMinutes) <= now
  // A seat that was taken away is not handed on: the plan holds fewer people than sit there.
  if (!me.offered || !mayGo || plan.sitting.length > plan.places) return refuse('seat.full')
  return done({ swaps: longest.agent })
}
