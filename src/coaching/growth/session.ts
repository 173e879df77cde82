import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** So long after a hard contact nobody comes with coaching but the person themselves: a kind word first, growth tomorrow. */
export const COOLING_OFF_HOURS = 16
/** Coaching every four weeks keeps its place; it is a rhythm to look forward to, not a quota. */
export const RHYTHM_DAYS = 28
/** A peer looks along three times; after that it is a friendship, or somebody else’s turn. */
export const PEER_SESSIONS = 3

const HOUR = 3_600_000

export type Side = 'person' | 'coach'
export type SessionState = 'asked' | 'agreed' | 'declined' | 'held' | 'cancelled'
export type Session = { state: SessionState; askedBy: Side; at: Date | null }
export type Goal = { id: string; aim: string; strength: string }

/** Until when nobody else brings coaching. Null where nothing hard has happened. */
export function quietUntil(upsetAt: Date | null, now: Date): Date | null {
  const until = upsetAt && new Date(upsetAt.getTime() + COOLING_OFF_HOURS * HOUR)
  return until && until > now ? until : null
}

type Ask = { goal: Goal | null; by: Side; upsetAt: Date | null; waive: boolean; now: Date }

/**
 * A session starts from what the person wants and is good at; without that there is none. After a hard contact the person
 * may still ask, and says so; what anybody else offers waits at the door until the quiet is over, and nobody can tell that it waits.
 */
export function askSession(
  it: Ask,
): Outcome<{ goal: Goal; reachesAt: Date; waived: boolean }, 'coaching.goal_needed' | 'coaching.quiet_hours'> {
  if (!it.goal || it.goal.aim.trim() === '' || it.goal.strength.trim() === '') return refuse('coaching.goal_needed')
  const quiet = quietUntil(it.upsetAt, it.now)
  if (it.by === 'coach') return done({ goal: it.goal, reachesAt: quiet ?? it.now, waived: false })
  if (quiet && !it.waive) return refuse('coaching.quiet_hours')
  return done({ goal: it.goal, reachesAt: it.now, waived: quiet !== null })
}

export type Does = 'agree' | 'decline' | 'cancel' | 'hold'
type Move = { does: Does; by: Side; at: Date | null; now: Date }
type Moved = { state: SessionState; at: Date | null; settledBy: Side | null }
type MoveRefusal = 'coaching.settled' | 'coaching.not_yours_to_settle' | 'coaching.moment_needed' | 'coaching.not_yet'

/** Who asked waits for the other. The moment is the person’s choice, and whether it was held is theirs to say. */
export function moveSession(session: Session, it: Move): Outcome<Moved, MoveRefusal> {
  if (it.does === 'agree' || it.does === 'decline') return answer(session, it)
  if (it.does === 'cancel') {
    if (session.state !== 'asked' && session.state !== 'agreed') return refuse('coaching.settled')
    return done({ state: 'cancelled', at: session.at, settledBy: it.by })
  }
  if (session.state !== 'agreed') return refuse('coaching.settled')
  if (it.by !== 'person') return refuse('coaching.not_yours_to_settle')
  if (!session.at || session.at > it.now) return refuse('coaching.not_yet')
  return done({ state: 'held', at: session.at, settledBy: 'person' })
}

function answer(session: Session, it: Move): Outcome<Moved, MoveRefusal> {
  if (session.state !== 'asked') return refuse('coaching.settled')
  if (session.askedBy === it.by) return refuse('coaching.not_yours_to_settle')
  if (it.does === 'decline') return done({ state: 'declined', at: session.at, settledBy: it.by })
  const at = it.by === 'person' ? it.at : session.at
  if (!at || at < it.now) return refuse('coaching.moment_needed')
  return done({ state: 'agreed', at, settledBy: null })
}

/** When the next one would keep the rhythm. */
export const nextBy = (lastHeld: Date | null, since: Date): Date =>
  new Date((lastHeld ?? since).getTime() + RHYTHM_DAYS * 24 * HOUR)
