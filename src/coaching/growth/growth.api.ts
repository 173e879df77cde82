import { upsetUntil } from '#care/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { sessionsLeft, standingPairing } from '../peers/peer.sql.ts'
import { come, personNamed } from '../room.sql.ts'
import {
  askForCoaching,
  moveCoaching,
  offerCoaching,
  rateCoaching,
  readCoaching,
  readGrowth,
  setGoal,
} from './growth.contract.ts'
import {
  addSession,
  COACH_ROLES,
  coachesFor,
  goalOf,
  goalsShownTo,
  holdSession,
  lastHeld,
  type SessionRow,
  saveGoal,
  saveMoved,
  saveRating,
  sessionsWith,
  waitsForAnswer,
} from './growth.sql.ts'
import { askSession, moveSession, nextBy, quietUntil } from './session.ts'

export const growthRoutes: readonly Route[] = [
  answer(readGrowth, async (work) => {
    const me = await come(work)
    const goal = await goalOf(work.tx, me.id)
    return done({
      goal: goal
        ? {
            aim: goal.aim,
            strength: goal.strength,
            coach: goal.coach ? { id: goal.coach, name: goal.coach_name ?? '' } : null,
          }
        : null,
      quietUntil: quietUntil(await upsetUntil(work, me.id), work.now),
      sessions: (await sessionsWith(work, me.id, 'person')).map((row) => ({ ...seen(row), useful: row.useful })),
      nextBy: goal ? nextBy(await lastHeld(work.tx, me.id, null), goal.made_at) : null,
      coaches: (await coachesFor(work.tx, me.language)).filter((it) => it.id !== me.id),
    })
  }),
  answer(setGoal, async (work, input) => {
    const me = await come(work)
    const coach = input.coach === null ? null : id<'person'>(input.coach)
    if (coach && !(await isCoach(work, me, coach))) return refuse('coaching.coach_unknown')
    await saveGoal(work, me.id, { aim: input.aim, strength: input.strength, coach })
    return done({})
  }),
  answer(askForCoaching, async (work, input) => {
    const me = await come(work)
    const coach = id<'person'>(input.coach)
    const goal = (await goalOf(work.tx, me.id)) ?? null
    const asked = askSession({
      goal,
      by: 'person',
      upsetAt: await upsetUntil(work, me.id),
      waive: input.waive,
      now: work.now,
    })
    if (!asked.ok) return asked
    if (input.at < work.now) return refuse('coaching.moment_needed')
    const who = await coachFor(work, me, coach, input.at)
    if (!who.ok) return who
    const of = { person: me.id, coach, askedBy: 'person' as const, pairing: who.next, at: input.at }
    return done({ id: await addSession(work, { ...of, ...asked.next }) })
  }),
  answer(offerCoaching, async (work, input) => {
    const me = await come(work)
    const person = id<'person'>(input.person)
    const goal = (await goalsShownTo(work.tx, me.id)).find((it) => it.person === person) ?? null
    const upset = goal && (await upsetUntil(work, person))
    const asked = askSession({ goal, by: 'coach', upsetAt: upset, waive: false, now: work.now })
    if (!asked.ok) return refuse('coaching.goal_needed')
    if (await waitsForAnswer(work.tx, asked.next.goal, person, me.id)) return refuse('coaching.already_offered')
    await addSession(work, { person, coach: me.id, askedBy: 'coach', pairing: null, at: null, ...asked.next })
    return done({})
  }),
  answer(readCoaching, async (work) => {
    const me = await come(work)
    const people = []
    for (const it of await goalsShownTo(work.tx, me.id)) {
      const last = await lastHeld(work.tx, it.person, me.id)
      const person = { id: it.person, name: it.name }
      people.push({ person, aim: it.aim, strength: it.strength, lastHeld: last, nextBy: nextBy(last, it.made_at) })
    }
    return done({ people, sessions: (await sessionsWith(work, me.id, 'coach')).map(seen) })
  }),
  answer(moveCoaching, async (work, input) => {
    const me = await come(work)
    const session = await holdSession(work, input.id, me.id)
    if (!session) return refuse('coaching.session_unknown')
    const by = session.person === me.id ? 'person' : 'coach'
    const moved = moveSession(session, { does: input.does, by, at: input.at ?? null, now: work.now })
    if (!moved.ok) return moved
    const { focus, nextStep = null, nextAt = null } = input
    await saveMoved(work, session, moved.next, moved.next.state === 'held' ? { focus, nextStep, nextAt } : null)
    return done({})
  }),
  answer(rateCoaching, async (work, input) => {
    const me = await come(work)
    const session = await holdSession(work, input.id, me.id)
    if (!session || session.person !== me.id) return refuse('coaching.session_unknown')
    if (session.state !== 'held') return refuse('coaching.not_yet')
    await saveRating(work, session.id, me.id, input.useful)
    return done({})
  }),
]

async function isCoach(work: Work, me: Person, coach: PersonId): Promise<boolean> {
  const found = coach === me.id ? null : await personNamed(work.tx, coach)
  return found != null && COACH_ROLES.some((role) => role === found.role)
}

/** Somebody who coaches by their post, or a peer who has said yes and whose day has come. Gives the pairing, if it is one. */
async function coachFor(
  work: Work,
  me: Person,
  coach: PersonId,
  at: Date,
): Promise<Outcome<string | null, 'coaching.coach_unknown' | 'peer.three_sessions'>> {
  if (await isCoach(work, me, coach)) return done(null)
  const pairing = await standingPairing(work, me.id, coach)
  if (!pairing || pairing.notBefore > at) return refuse('coaching.coach_unknown')
  if ((await sessionsLeft(work.tx, pairing.id)) < 1) return refuse('peer.three_sessions')
  return done(pairing.id)
}

const seen = (row: SessionRow) => ({
  id: row.id,
  person: { id: row.person, name: row.person_name },
  coach: { id: row.coach, name: row.coach_name },
  aim: row.aim,
  strength: row.strength,
  askedBy: row.asked_by,
  state: row.state,
  at: row.at,
  focus: row.focus,
  nextStep: row.next_step,
  nextAt: row.next_at,
})
