import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const PATROL_MINUTES = 30
export const PATROL_FROM = 10
export const PATROL_TO = 120
/** So long after a round was due the lead is reminded, and so long after it the manager is told. */
export const LEAD_REMINDED_MINUTES = 5
export const MANAGER_TOLD_MINUTES = 10

/** What may be noted at a seat. Each is something that was offered; none of them is about how the person is or works. */
export const PATROL_DID = ['offered_help', 'water', 'took_over', 'nothing_needed'] as const
export type PatrolDid = (typeof PATROL_DID)[number]

export type Patrol = {
  minutes: number
  dueAt: Date
  until: Date
  endedAt: Date | null
  rounds: number
  leadToldAt: Date | null
  managerToldAt: Date | null
}

export const isOn = (it: Patrol, now: Date): boolean => it.endedAt === null && now < it.until

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

export type Due = 'walked' | 'due' | 'missed'

/** A round that was not begun is due, then missed. What a clock has told so far does not decide it. */
export const stateOf = (it: Patrol, now: Date): Due =>
  now < it.dueAt ? 'walked' : now < later(it.dueAt, LEAD_REMINDED_MINUTES) ? 'due' : 'missed'

/** Who is told now that nobody has walked, and when to look again. Rung twice or late it tells nobody twice. */
export function remind(it: Patrol, now: Date): { tell: readonly ('lead' | 'manager')[]; lookAgain: Date | null } {
  if (!isOn(it, now)) return { tell: [], lookAgain: null }
  if (now < it.dueAt) return { tell: [], lookAgain: it.dueAt }
  const steps = [
    { who: 'lead' as const, at: later(it.dueAt, LEAD_REMINDED_MINUTES), told: it.leadToldAt },
    { who: 'manager' as const, at: later(it.dueAt, MANAGER_TOLD_MINUTES), told: it.managerToldAt },
  ].filter((step) => step.told === null)
  return {
    tell: steps.filter((step) => step.at <= now).map((step) => step.who),
    lookAgain: steps.find((step) => step.at > now)?.at ?? null,
  }
}

/** Somebody is at a seat: the first of a round begins it, and the next round is so many minutes later. */
export function walk(it: Patrol, now: Date): Outcome<{ round: number; begins: boolean; dueAt: Date }, 'patrol.over'> {
  if (!isOn(it, now)) return refuse('patrol.over')
  const begins = now >= it.dueAt
  return done({ round: it.rounds + (begins ? 1 : 0), begins, dueAt: begins ? later(now, it.minutes) : it.dueAt })
}

export type StopBecause = 'hard_contact' | 'long_contact' | 'long_now' | 'break'
/** A seat on the way: why it is where it is in the order, and since when. */
export type Stop = { agent: string; key: string; because: StopBecause; since: Date | null }

const ORDER: readonly StopBecause[] = ['hard_contact', 'long_contact', 'long_now', 'break']

/** Who has just had a hard contact, or a long one, then who is in a long one, then who has been longest without a break. */
export const byNeed = (stops: readonly Stop[]): readonly Stop[] =>
  stops.toSorted(
    (a, b) =>
      ORDER.indexOf(a.because) - ORDER.indexOf(b.because) ||
      (a.since?.getTime() ?? Number.POSITIVE_INFINITY) - (b.since?.getTime() ?? Number.POSITIVE_INFINITY) ||
      (a.key < b.key ? -1 : 1),
  )

/** A contact this long is one to walk past, while it runs. */
const LONG_NOW_MINUTES = 15

export type SeatNow = {
  agent: string
  key: string
  away: boolean
  resting: boolean
  talkingSince: Date | null
  lastBreakAt: Date | null
  hereSince: Date | null
  card: { because: 'hard_contact' | 'long_contact'; at: Date } | null
}

/** Whoever rests without a card has asked for nothing and is left alone, and whoever is not here is not walked past. */
export function stopsOf(seats: readonly SeatNow[], now: Date): readonly Stop[] {
  return byNeed(
    seats.flatMap((seat): Stop[] => {
      const at = { agent: seat.agent, key: seat.key }
      if (seat.card) return [{ ...at, because: seat.card.because, since: seat.card.at }]
      if (seat.resting || (seat.away && !seat.talkingSince)) return []
      if (seat.talkingSince && now >= later(seat.talkingSince, LONG_NOW_MINUTES))
        return [{ ...at, because: 'long_now', since: seat.talkingSince }]
      return [{ ...at, because: 'break', since: seat.lastBreakAt ?? seat.hereSince ?? seat.talkingSince }]
    }),
  )
}
