/**
 * Whom a contact goes to. Plain facts in, an answer with its reason out: no query, no clock, no weight that nobody can read.
 * Gates come first and hold in any crowd; only among those who pass them is there an order.
 */

/** What is known of a contact before anybody answers it. None of it is a word about the customer. */
export type Coming = {
  oneAtATime: boolean
  /** Conduct that people confirmed, or a place on the sensitive list: it may be hard. */
  hard: boolean
  /** We let this customer down: it goes first to somebody who may decide. */
  ours: boolean
  /** On the sensitive list: for volunteers. */
  sensitive: null | { severe: boolean }
}

export type Volunteer = {
  until: Date
  most: number
  mostSevere: number
  spacingMinutes: number
  taken: number
  takenSevere: number
  lastAt: Date | null
}

/** What is known of a person at the moment a contact would reach them, their presence row held. */
export type Candidate = {
  state: 'available' | 'away'
  /** Resting. Only the person shortens it. */
  unavailableUntil: Date | null
  /** Until when their time is kept for somebody who was promised a call. */
  inSlotUntil: Date | null
  /** On leave, or their shift has ended. */
  isOut: boolean
  /** In a seat of work that can wait. */
  inSeat: boolean
  inOneAtATime: boolean
  /** Talks or writes with anybody at all. */
  isBusy: boolean
  /** This customer went against them before, and they have not said they would meet again. */
  isTheirVictim: boolean
  /** One opaque yes or no: the person's own shield. */
  isKept: boolean
  /** Hard contacts that came one after another since the last easy one or the last real rest. */
  run: number
  lastHardAt: Date | null
  strain: number
  isNew: boolean
  isEmpowered: boolean
  volunteer: Volunteer | null
  idleSince: Date
}

export type WhyNot =
  | 'rests'
  | 'kept_for_a_call'
  | 'out'
  | 'in_a_seat'
  | 'away'
  | 'busy'
  | 'their_victim'
  | 'shield'
  | 'not_a_volunteer'
  | 'volunteer_has_enough'
  | 'run'
  | 'strain'
  | 'new'

/** Two in a row; somebody new, one. */
export const MOST_IN_A_ROW = 2
export const MOST_IN_A_ROW_NEW = 1
/** After so many in a row, this long without any voice, unless something easy or a rest has come between. */
export const AFTER_RUN_MINUTES = 15
/** Above this nothing known to be hard is given: two contacts of the second level at once, or one of the third (practice 6.2). */
export const MOST_STRAIN = 5
/** A volunteer who has borne this much leaves the list by themself; they may come back. */
export const STRAIN_LEAVES = 10
export const NEW_DAYS = 28

const after = (until: Date | null, now: Date) => until !== null && until > now
const minutesSince = (at: Date, now: Date) => (now.getTime() - at.getTime()) / 60_000

/** A phone system that chose somebody, a colleague who hands a contact over, or the person themself. */
export type ChosenBy = 'system' | 'colleague' | 'self'

/**
 * What protects a person whoever has chosen them: no channel, no lead and no crowd gets past it. A colleague who hands a
 * contact over has looked, and may need help at once: then a promised call gives way. To what somebody takes upon
 * themself only their rest is in the way, because it is not theirs alone to give up by accident.
 */
export function protectedFrom(it: Coming, who: Candidate, now: Date, by: ChosenBy = 'system'): WhyNot | null {
  if (after(who.unavailableUntil, now)) return 'rests'
  if (by === 'self') return null
  if (who.isOut) return 'out'
  if (by === 'system' && after(who.inSlotUntil, now)) return 'kept_for_a_call'
  if (it.oneAtATime && who.inSeat) return 'in_a_seat'
  if (who.isTheirVictim) return 'their_victim'
  if (who.isKept) return 'shield'
  return null
}

/** What a volunteer has agreed to, and no more. */
function beyondVolunteering(it: Coming, { volunteer, strain, isNew }: Candidate, now: Date): WhyNot | null {
  if (!it.sensitive) return null
  if (!volunteer || isNew || volunteer.until <= now) return 'not_a_volunteer'
  if (strain >= STRAIN_LEAVES || volunteer.taken >= volunteer.most) return 'volunteer_has_enough'
  if (it.sensitive.severe && volunteer.takenSevere >= volunteer.mostSevere) return 'volunteer_has_enough'
  if (volunteer.lastAt && minutesSince(volunteer.lastAt, now) < volunteer.spacingMinutes) return 'volunteer_has_enough'
  return null
}

/** Rest after a run is from any voice; strain keeps away what is known to be hard. */
function hasHadEnough(it: Coming, who: Candidate, now: Date): WhyNot | null {
  const most = who.isNew ? MOST_IN_A_ROW_NEW : MOST_IN_A_ROW
  if (it.oneAtATime && who.run >= most && who.lastHardAt && minutesSince(who.lastHardAt, now) < AFTER_RUN_MINUTES)
    return 'run'
  // A volunteer has said how much; they leave at a limit of their own.
  if (it.hard && !it.sensitive && who.strain >= MOST_STRAIN) return 'strain'
  if (it.hard && who.isNew) return 'new'
  return null
}

/** Whether the house may give this contact to this person now, by itself. */
export function mayBeGiven(it: Coming, who: Candidate, now: Date): WhyNot | null {
  if (who.state === 'away') return 'away'
  if (who.isBusy || (it.oneAtATime && who.inOneAtATime)) return 'busy'
  return protectedFrom(it, who, now) ?? beyondVolunteering(it, who, now) ?? hasHadEnough(it, who, now)
}

/** Whether somebody who was chosen may be reached: what protects them, what they volunteered for, and one voice at a time. */
export function mayBeReached(it: Coming, who: Candidate, now: Date, by: ChosenBy): WhyNot | null {
  const kept = protectedFrom(it, who, now, by) ?? (by === 'system' ? beyondVolunteering(it, who, now) : null)
  if (kept) return kept
  return it.oneAtATime && who.inOneAtATime ? 'busy' : null
}

const bySeat = (it: Coming) => (who: Candidate) => (it.oneAtATime ? 0 : who.inSeat ? 0 : 1)
const byPower = (it: Coming) => (who: Candidate) => (it.ours && !who.isEmpowered ? 1 : 0)
const byStrain = (it: Coming) => (who: Candidate) => (it.hard || it.ours ? who.strain : 0)
const byIdle = (who: Candidate) => who.idleSince.getTime()

/**
 * The order among those who may: letters go to a seat first, a customer whom we let down to somebody who may decide, and
 * what may be hard to whoever has had least of it lately; then to whoever has been free longest.
 */
export function inOrder<Who extends Candidate>(it: Coming, all: readonly Who[], now: Date): readonly Who[] {
  const keys = [bySeat(it), byPower(it), byStrain(it), byIdle]
  return all
    .filter((who) => mayBeGiven(it, who, now) === null)
    .toSorted((a, b) => keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0)
}

/** What is said outside: busy is told, every other reason is one and the same. */
export const toldAs = (why: WhyNot): 'agent.unavailable' | 'agent.busy' =>
  why === 'busy' ? 'agent.busy' : 'agent.unavailable'
