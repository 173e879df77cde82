import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'

/** Who sits: whoever may decide, counsel, somebody who looks after people, and whoever runs the place. */
export const SEATS = ['second_line', 'legal', 'counsellor', 'place'] as const
export type Seat = (typeof SEATS)[number]

/** What a panel proposes. None of it takes effect here: each is decided where such things are decided. */
export const NEXT_STEPS = ['plan', 'advice', 'warning', 'restriction', 'matter', 'nothing'] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/** Working days until the panel has met, and hours after which the executives read that nobody called it together. */
export const DUE_DAYS = 2
export const LATE_HOURS = 48
/** So many have written what they think before one of them writes what is proposed. */
export const VIEWS_NEEDED = 2

export const isLate = (pressedAt: Date, now: Date): boolean =>
  now.getTime() >= pressedAt.getTime() + LATE_HOURS * 3_600_000

const ROLES_OF: Readonly<Record<Seat, readonly Role[]>> = {
  second_line: ['second_line'],
  legal: ['legal'],
  counsellor: ['counsellor'],
  place: ['manager', 'department'],
}

export type Candidate = { id: string; role: Role; team: string; language: string; isHere: boolean; seatsHeld: number }
type Panel = Readonly<Record<Seat, string | null>>

/** Whoever may sit there: the role, here, not the one it was done to, and in one chair only. */
export const maySit = (seat: Seat, it: Candidate, victims: ReadonlySet<string>): boolean =>
  ROLES_OF[seat].includes(it.role) && it.isHere && !victims.has(it.id)

/**
 * From the people present who speak the language of the case, the one who sits in the fewest panels. The place is whoever pressed, if they run it, else the
 * manager of that team. An empty chair stays visible: nobody is put in it who should not sit there.
 */
export function choosePanel(
  people: readonly Candidate[],
  it: { pressedBy: string; team: string; language: string; victims: ReadonlySet<string> },
): Panel {
  const taken = new Set<string>()
  const chosen: Record<Seat, string | null> = { second_line: null, legal: null, counsellor: null, place: null }
  for (const seat of [...SEATS].toReversed()) {
    const [first] = people
      .filter((one) => maySit(seat, one, it.victims) && !taken.has(one.id))
      .filter((one) => seat !== 'place' || one.role === 'manager' || one.id === it.pressedBy)
      .toSorted(
        (a, b) =>
          rank(seat, a, it) - rank(seat, b, it) ||
          a.seatsHeld - b.seatsHeld ||
          (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
      )
    if (!first) continue
    chosen[seat] = first.id
    taken.add(first.id)
  }
  return chosen
}

/** First whoever speaks as the case does; for the place whoever runs it, then whoever runs that team. */
const rank = (seat: Seat, one: Candidate, it: { pressedBy: string; team: string; language: string }): number => {
  const language = one.language === it.language ? 0 : 1
  if (seat !== 'place') return language
  if (one.id === it.pressedBy) return 0
  return one.team !== '' && one.team === it.team ? 1 : 2 + language
}

export type Stuck = {
  state: 'asked' | 'convened' | 'settled'
  seats: readonly { seat: Seat; person: string | null; hasView: boolean }[]
}

type OnPanel = 'stuck.not_on_panel' | 'stuck.settled'

const sits = (it: Stuck, by: string) => it.seats.find((seat) => seat.person === by)

/** Somebody of the panel calls it together, for a moment ahead, with every chair taken. */
export function convene(
  it: Stuck,
  by: string,
  when: { meetsAt: Date; now: Date },
): Outcome<null, OnPanel | 'stuck.seat_empty' | 'stuck.meets_past'> {
  if (it.state === 'settled') return refuse('stuck.settled')
  if (!sits(it, by)) return refuse('stuck.not_on_panel')
  const empty = it.seats.filter((seat) => seat.person === null).length
  if (empty > 0) return refuse('stuck.seat_empty', { count: empty })
  return when.meetsAt < when.now ? refuse('stuck.meets_past') : done(null)
}

export function writeView(it: Stuck, by: string): Outcome<{ seat: Seat }, OnPanel> {
  if (it.state === 'settled') return refuse('stuck.settled')
  const mine = sits(it, by)
  return mine ? done({ seat: mine.seat }) : refuse('stuck.not_on_panel')
}

/** What the panel proposes, written by the second line once it has met and others have said what they think. */
export function settle(
  it: Stuck,
  by: string,
): Outcome<null, OnPanel | 'stuck.not_second_line' | 'stuck.convene_first' | 'stuck.views_first'> {
  if (it.state === 'settled') return refuse('stuck.settled')
  const mine = sits(it, by)
  if (!mine) return refuse('stuck.not_on_panel')
  if (mine.seat !== 'second_line') return refuse('stuck.not_second_line')
  if (it.state !== 'convened') return refuse('stuck.convene_first')
  const views = it.seats.filter((seat) => seat.hasView).length
  return views < VIEWS_NEEDED ? refuse('stuck.views_first', { count: VIEWS_NEEDED - views }) : done(null)
}
