import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { isOn, type Patrol, type PatrolDid, remind } from './patrol.ts'

const COLUMNS = [
  'id',
  'language',
  'team',
  'lead',
  'minutes',
  'due_at',
  'until',
  'ended_at',
  'rounds',
  'lead_told_at',
  'manager_told_at',
] as const

export type PatrolRow = Patrol & { id: string; language: Language; team: string; lead: PersonId }

type Row = {
  id: string
  language: Language
  team: string
  lead: PersonId
  minutes: number
  due_at: Date
  until: Date
  ended_at: Date | null
  rounds: number
  lead_told_at: Date | null
  manager_told_at: Date | null
}
const asPatrol = ({ due_at, ended_at, lead_told_at, manager_told_at, ...row }: Row): PatrolRow => ({
  ...row,
  dueAt: due_at,
  endedAt: ended_at,
  leadToldAt: lead_told_at,
  managerToldAt: manager_told_at,
})

export async function patrolsOn(work: Work, language: Language | null) {
  const query = work.tx
    .selectFrom('live.patrols as pa')
    .innerJoin('platform.people as p', 'p.id', 'pa.lead')
    .select(COLUMNS.map((column) => `pa.${column}` as const))
    .select('p.name as lead_name')
    .where('pa.ended_at', 'is', null)
    .where('pa.until', '>', work.now)
    .orderBy('pa.language')
    .orderBy('pa.team')
  const rows = await (language ? query.where('pa.language', '=', language) : query).execute()
  return rows.map((row) => ({ ...asPatrol(row), leadName: row.lead_name }))
}

const oneOf = (work: Work, patrol: string) =>
  work.tx.selectFrom('live.patrols').select(COLUMNS).where('id', '=', patrol)

export async function findPatrol(work: Work, patrol: string): Promise<PatrolRow | null> {
  const row = await oneOf(work, patrol).executeTakeFirst()
  return row ? asPatrol(row) : null
}

export async function findPatrolForUpdate(work: Work, patrol: string): Promise<PatrolRow | null> {
  const row = await oneOf(work, patrol).forUpdate().executeTakeFirst()
  return row ? asPatrol(row) : null
}

/** Begins with a round that is due now. Gives null where this team has one already. */
export async function addPatrol(
  work: Work,
  it: { language: Language; team: string; lead: PersonId; minutes: number; until: Date; by: PersonId },
): Promise<string | null> {
  await endOver(work)
  const patrol = newId<'patrol'>(work.now)
  const added = await work.tx
    .insertInto('live.patrols')
    .values({
      id: patrol,
      house: work.house,
      language: it.language,
      team: it.team,
      lead: it.lead,
      minutes: it.minutes,
      began_at: work.now,
      until: it.until,
      set_by: it.by,
      due_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return null
  await setDeadline(work, 'patrol_due', patrol, work.now)
  await setDeadline(work, 'patrol_due', patrol, it.until)
  await record(work, {
    name: 'patrol.switched_on',
    about: patrol,
    body: { minutes: it.minutes },
    topics: ['floor', `person:${it.lead}`],
  })
  return patrol
}

/** What ran until midnight is over, whether or not a clock rang. */
const endOver = (work: Work) =>
  work.tx
    .updateTable('live.patrols')
    .set((it) => ({ ended_at: it.ref('until') }))
    .where('ended_at', 'is', null)
    .where('until', '<=', work.now)
    .execute()

export async function endPatrol(work: Work, it: PatrolRow): Promise<void> {
  await work.tx.updateTable('live.patrols').set({ ended_at: work.now }).where('id', '=', it.id).execute()
  await forgetSeats(work, it.id)
  await meetDeadlines(work, 'patrol_due', it.id)
  await record(work, { name: 'patrol.switched_off', about: it.id, topics: ['floor', `person:${it.lead}`] })
}

/** The round is over: what was offered stays, and at whose seat it was is not known any more. */
const forgetSeats = (work: Work, patrol: string) =>
  work.tx
    .updateTable('live.patrol_visits')
    .set({ seat: null })
    .where('patrol', '=', patrol)
    .where('seat', 'is not', null)
    .execute()

export async function saveVisit(
  work: Work,
  it: PatrolRow,
  next: { round: number; begins: boolean; dueAt: Date },
  seen: { seat: PersonId; did: PatrolDid; by: PersonId },
): Promise<boolean> {
  if (next.begins) await beginRound(work, it, next)
  const visit = await work.tx
    .insertInto('live.patrol_visits')
    .values({ id: newId(work.now), house: work.house, patrol: it.id, round: next.round, at: work.now, ...seen })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!visit) return false
  // Whose seat it was is in no fact: a fact is kept for ever.
  await record(work, { name: 'patrol.offered', about: it.id, body: { did: seen.did }, topics: ['floor'] })
  return true
}

async function beginRound(work: Work, it: PatrolRow, next: { round: number; dueAt: Date }): Promise<void> {
  await forgetSeats(work, it.id)
  await work.tx
    .updateTable('live.patrols')
    .set({
      rounds: next.round,
      walked_at: work.now,
      due_at: next.dueAt,
      lead_told_at: null,
      manager_told_at: null,
    })
    .where('id', '=', it.id)
    .execute()
  await meetDeadlines(work, 'patrol_due', it.id)
  await setDeadline(work, 'patrol_due', it.id, next.dueAt)
  await setDeadline(work, 'patrol_due', it.id, it.until)
}

export const visitsNow = (work: Work, it: PatrolRow) =>
  work.now < it.dueAt
    ? work.tx
        .selectFrom('live.patrol_visits')
        .select(['seat', 'did'])
        .where('patrol', '=', it.id)
        .where('round', '=', it.rounds)
        .execute()
    : Promise.resolve([])

/** The round is due, or nobody has walked it: the lead is reminded, then the manager is told. */
export const patrolFellDue: Ring = async (work, about) => {
  const it = await findPatrolForUpdate(work, about)
  if (!it || it.endedAt) return
  if (!isOn(it, work.now)) return endPatrol(work, it)
  if (work.now >= it.dueAt) await forgetSeats(work, it.id)
  const { tell, lookAgain } = remind(it, work.now)
  if (tell.length > 0) await saveTold(work, it, tell)
  if (lookAgain && work.now >= it.dueAt) await setDeadline(work, 'patrol_due', it.id, lookAgain)
  if (work.now >= it.dueAt && tell.length === 0)
    await record(work, { name: 'patrol.due', about: it.id, topics: ['floor', `person:${it.lead}`] })
}

async function saveTold(work: Work, it: PatrolRow, tell: readonly ('lead' | 'manager')[]): Promise<void> {
  await work.tx
    .updateTable('live.patrols')
    .set({
      ...(tell.includes('lead') ? { lead_told_at: work.now } : {}),
      ...(tell.includes('manager') ? { manager_told_at: work.now } : {}),
    })
    .where('id', '=', it.id)
    .execute()
  for (const who of tell)
    await record(work, {
      name: who === 'lead' ? 'patrol.lead_reminded' : 'patrol.manager_told',
      about: it.id,
      topics: ['floor', ...(who === 'lead' ? [`person:${it.lead}`] : await managersOf(work, it.language))],
    })
}

async function managersOf(work: Work, language: Language): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('platform.people')
    .select('id')
    .where('role', '=', 'manager')
    .where('language', '=', language)
    .execute()
  return rows.map((row) => `person:${row.id}`)
}
