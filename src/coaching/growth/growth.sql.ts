import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Goal, Session, SessionState, Side } from './session.ts'

/** Who coaches by their post. A peer coaches whom they were asked by. */
export const COACH_ROLES = ['lead', 'qa'] as const

export const coachesFor = (tx: Tx, language: 'zh-Hant' | 'zh-Hans' | 'en') =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('role', 'in', COACH_ROLES)
    .where('language', '=', language)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

export const goalOf = (tx: Tx, person: PersonId) =>
  tx
    .selectFrom('coaching.goals as g')
    .leftJoin('platform.people as c', 'c.id', 'g.coach')
    .select(['g.id', 'g.aim', 'g.strength', 'g.coach', 'g.made_at', 'c.name as coach_name'])
    .where('g.person', '=', person)
    .where('g.ended_at', 'is', null)
    .orderBy('g.made_at', 'desc')
    .executeTakeFirst()

export const goalsShownTo = (tx: Tx, coach: PersonId) =>
  tx
    .selectFrom('coaching.goals as g')
    .innerJoin('platform.people as p', 'p.id', 'g.person')
    .select(['g.id', 'g.person', 'g.aim', 'g.strength', 'g.made_at', 'p.name'])
    .where('g.coach', '=', coach)
    .where('g.ended_at', 'is', null)
    .orderBy('p.name')
    .execute()

export async function saveGoal(
  work: Work,
  person: PersonId,
  it: { aim: string; strength: string; coach: PersonId | null },
): Promise<void> {
  await work.tx
    .updateTable('coaching.goals')
    .set({ ended_at: work.now })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute()
  const goal = newId<'goal'>(work.now)
  await work.tx
    .insertInto('coaching.goals')
    .values({ id: goal, house: work.house, person, ...it, made_at: work.now })
    .execute()
  await tell(work, 'coaching.goal_set', goal, [person, it.coach])
}

/** Heard by those it is between. A fact of coaching holds no word, and names nobody. */
export const tell = (
  work: Work,
  name: `coaching.${string}`,
  about: string,
  to: readonly (PersonId | null)[],
): Promise<void> => record(work, { name, about, topics: to.flatMap((person) => (person ? [`person:${person}`] : [])) })

export async function addSession(
  work: Work,
  it: {
    person: PersonId
    coach: PersonId
    goal: Goal
    pairing: string | null
    askedBy: Side
    reachesAt: Date
    waived: boolean
    at: Date | null
  },
): Promise<string> {
  const id = newId<'session'>(work.now)
  await work.tx
    .insertInto('coaching.sessions')
    .values({
      id,
      house: work.house,
      person: it.person,
      coach: it.coach,
      goal: it.goal.id,
      aim: it.goal.aim,
      strength: it.goal.strength,
      pairing: it.pairing,
      asked_by: it.askedBy,
      asked_at: work.now,
      reaches_at: it.reachesAt,
      waived: it.waived,
      at: it.at,
    })
    .execute()
  // What waits at the door is not told either: a screen that looks again would give it away.
  await tell(work, 'coaching.asked', id, it.reachesAt > work.now ? [it.coach] : [it.person, it.coach])
  return id
}

const sessions = (tx: Tx) =>
  tx
    .selectFrom('coaching.sessions as s')
    .innerJoin('platform.people as p', 'p.id', 's.person')
    .innerJoin('platform.people as c', 'c.id', 's.coach')
    .leftJoin('coaching.ratings as r', 'r.session', 's.id')
    .select([
      's.id',
      's.person',
      's.coach',
      'p.name as person_name',
      'c.name as coach_name',
      's.aim',
      's.strength',
      's.asked_by',
      's.state',
      's.at',
      's.reaches_at',
      's.focus',
      's.next_step',
      's.next_at',
      'r.useful',
    ])

export type SessionRow = Awaited<ReturnType<typeof sessionsWith>>[number]

/** Asked once, a person is not asked again before they have answered. Their goal is held, so two clicks are one. */
export async function waitsForAnswer(tx: Tx, goal: Goal, person: PersonId, coach: PersonId): Promise<boolean> {
  await tx.selectFrom('coaching.goals').select('id').where('id', '=', goal.id).forUpdate().execute()
  const row = await tx
    .selectFrom('coaching.sessions')
    .select('id')
    .where('person', '=', person)
    .where('coach', '=', coach)
    .where('asked_by', '=', 'coach')
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return row !== undefined
}

/** With me, on one side or the other; of what was offered to me, only what has reached me. */
export const sessionsWith = (work: Work, me: PersonId, side: Side) =>
  (side === 'person'
    ? sessions(work.tx).where('s.person', '=', me).where('s.reaches_at', '<=', work.now)
    : sessions(work.tx).where('s.coach', '=', me)
  )
    .orderBy('s.asked_at', 'desc')
    .limit(50)
    .execute()

export async function holdSession(work: Work, id: string, me: PersonId): Promise<(Session & Ours) | null> {
  const row = await work.tx
    .selectFrom('coaching.sessions')
    .select(['id', 'person', 'coach', 'state', 'asked_by', 'at', 'reaches_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || (row.person === me && row.reaches_at > work.now)) return null
  return { id, person: row.person, coach: row.coach, state: row.state, askedBy: row.asked_by, at: row.at }
}
type Ours = { id: string; person: PersonId; coach: PersonId }

export async function saveMoved(
  work: Work,
  session: Ours,
  it: { state: SessionState; at: Date | null; settledBy: Side | null },
  kept: { focus: readonly string[]; nextStep: string | null; nextAt: Date | null } | null,
): Promise<void> {
  await work.tx
    .updateTable('coaching.sessions')
    .set({
      state: it.state,
      at: it.at,
      settled_by: it.settledBy,
      settled_at: it.settledBy ? work.now : null,
      ...(kept ? { focus: [...kept.focus], next_step: kept.nextStep, next_at: kept.nextAt } : {}),
    })
    .where('id', '=', session.id)
    .execute()
  await tell(work, `coaching.${it.state}`, session.id, [session.person, session.coach])
}

export async function saveRating(work: Work, session: string, person: PersonId, useful: number): Promise<void> {
  await work.tx
    .insertInto('coaching.ratings')
    .values({ session, house: work.house, person, useful, at: work.now })
    .onConflict((it) => it.column('session').doUpdateSet({ useful, at: work.now }))
    .execute()
}

export const lastHeld = async (tx: Tx, person: PersonId, coach: PersonId | null): Promise<Date | null> => {
  let query = tx
    .selectFrom('coaching.sessions')
    .select((it) => it.fn.max('at').as('at'))
    .where('person', '=', person)
    .where('state', '=', 'held')
  if (coach) query = query.where('coach', '=', coach)
  return (await query.executeTakeFirst())?.at ?? null
}
