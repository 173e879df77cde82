import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { NEXT_ANSWER_MINUTES } from './backing.ts'

type New = { agent: PersonId; dueAt: Date } & (
  | { contact: ContactId; because: 'marked' | 'ended' | 'talk' }
  | { contact: ContactId | null; because: 'reported'; incident: string }
)

/** Once for each contact and person: somebody with a name is asked to answer. Where nobody leads, nobody can be asked. */
export async function askForBacking(work: Work, it: New): Promise<string | null> {
  const there = await work.tx
    .selectFrom('guard.backings')
    .select(['id', 'state', 'because'])
    .where((is) =>
      it.contact ? is('contact', '=', it.contact) : is('incident', '=', it.because === 'reported' ? it.incident : null),
    )
    .where('agent', '=', it.agent)
    .forUpdate()
    .executeTakeFirst()
  if (there && there.state !== 'withdrawn') {
    // A mark may be taken back; what was reported is answered.
    if (it.because === 'reported' && there.because === 'marked')
      await work.tx.updateTable('guard.backings').set({ because: 'reported' }).where('id', '=', there.id).execute()
    return there.id
  }
  const owner = (await answerersFor(work.tx, it.agent))[0]
  if (!owner) return null
  const id = there?.id ?? newId<'backing'>(work.now)
  const incident = it.because === 'reported' ? it.incident : null
  const row = { owner, because: it.because, incident, state: 'asked' as const, asked_at: work.now, due_at: it.dueAt }
  if (there)
    await work.tx
      .updateTable('guard.backings')
      .set({ ...row, first_due_at: it.dueAt, passed_on: 0 })
      .where('id', '=', id)
      .execute()
  else
    await work.tx
      .insertInto('guard.backings')
      .values({ id, house: work.house, contact: it.contact, agent: it.agent, first_due_at: it.dueAt, ...row })
      .execute()
  await setDeadline(work, 'backing_due', id, it.dueAt)
  await record(work, {
    name: 'backing.asked',
    about: id,
    body: { owner },
    topics: topicsOf({ owner, agent: it.agent }),
  })
  return id
}

const topicsOf = (it: { owner: PersonId; agent: PersonId }) => [
  `person:${it.owner}`,
  `person:${it.agent}`,
  'care-tasks',
]

/** The lead of the person, then whoever manages. */
async function answerersFor(tx: Tx, agent: PersonId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select p.id from platform.people p join platform.people me on me.id = ${agent}
    where p.id <> me.id and (p.role = 'manager' or (p.role = 'lead' and p.language = me.language))
    order by p.role = 'lead' desc, p.language = me.language desc, p.team <> '' and p.team = me.team desc, p.created_at, p.key`.execute(
    tx,
  )
  return rows.map((row) => row.id)
}

/** The person has taken the mark back, and nobody had answered yet: there is nothing to answer. */
export async function withdrawBacking(work: Work, contact: ContactId, agent: PersonId): Promise<void> {
  const row = await work.tx
    .updateTable('guard.backings')
    .set({ state: 'withdrawn' })
    .where('contact', '=', contact)
    .where('agent', '=', agent)
    .where('state', '=', 'asked')
    .where('because', '=', 'marked')
    .returning(['id', 'owner', 'agent'])
    .executeTakeFirst()
  if (!row) return
  await meetDeadlines(work, 'backing_due', row.id)
  await record(work, { name: 'backing.withdrawn', about: row.id, topics: topicsOf(row) })
}

const COLUMNS = [
  'b.id',
  'b.contact',
  'b.agent',
  'b.because',
  'b.asked_at',
  'b.first_due_at',
  'b.due_at',
  'b.owner',
  'b.passed_on',
  'b.state',
  'b.reply',
  'b.replied_by',
  'b.replied_at',
  'b.done_due_at',
  'b.outcome',
  'b.done_at',
] as const

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.backings as b')
    .innerJoin('platform.people as a', 'a.id', 'b.agent')
    .innerJoin('platform.people as o', 'o.id', 'b.owner')
    .leftJoin('platform.people as r', 'r.id', 'b.replied_by')
    .select([...COLUMNS, 'a.name as agent_name', 'o.name as owner_name', 'r.name as replied_name'])
export type BackingRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const findBackingForUpdate = (tx: Tx, id: string) =>
  rows(tx).where('b.id', '=', id).forUpdate('b').executeTakeFirst()

export const backingsOfOwner = (tx: Tx, owner: PersonId) =>
  rows(tx).where('b.owner', '=', owner).where('b.state', 'in', ['asked', 'replied']).orderBy('b.due_at').execute()

export const backingsOfAgent = (tx: Tx, agent: PersonId, since: Date) =>
  rows(tx)
    .where('b.agent', '=', agent)
    .where('b.state', '!=', 'withdrawn')
    .where('b.asked_at', '>=', since)
    .orderBy('b.asked_at', 'desc')
    .execute()

export const backingsBetween = (tx: Tx, since: Date, before: Date) =>
  rows(tx).where('b.asked_at', '>=', since).where('b.asked_at', '<', before).orderBy('b.asked_at').execute()

export async function saveReply(work: Work, row: BackingRow, it: { by: PersonId; words: string; tellBy: Date }) {
  await work.tx
    .updateTable('guard.backings')
    .set({
      state: 'replied',
      reply: it.words,
      replied_by: it.by,
      replied_at: work.now,
      done_due_at: it.tellBy,
      due_at: it.tellBy,
    })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'backing_due', row.id)
  await setDeadline(work, 'backing_due', row.id, it.tellBy)
  await record(work, { name: 'backing.replied', about: row.id, topics: topicsOf(row) })
}

export async function saveOutcome(work: Work, row: BackingRow, by: PersonId, words: string): Promise<void> {
  await work.tx
    .updateTable('guard.backings')
    .set({ state: 'done', outcome: words, done_by: by, done_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'backing_due', row.id)
  await record(work, { name: 'backing.done', about: row.id, topics: topicsOf(row) })
}

/** Silence, before the answer or after it: it goes to the next one who manages, and stays with the last. */
export const backingFellDue: Ring = async (work, about) => {
  const row = await findBackingForUpdate(work.tx, about)
  if (!row || (row.state !== 'asked' && row.state !== 'replied') || row.due_at > work.now) return
  const answerers = await answerersFor(work.tx, row.agent)
  const managers = await managersAmong(work.tx, answerers)
  const owner =
    managers.find((it) => it !== row.owner && answerers.indexOf(it) > answerers.indexOf(row.owner)) ?? row.owner
  const dueAt = new Date(work.now.getTime() + NEXT_ANSWER_MINUTES * 60_000)
  await work.tx
    .updateTable('guard.backings')
    .set({ owner, due_at: dueAt, passed_on: row.passed_on + 1 })
    .where('id', '=', about)
    .execute()
  if (owner !== row.owner) await setDeadline(work, 'backing_due', about, dueAt)
  await record(work, {
    name: 'backing.passed_on',
    about,
    body: { owner },
    topics: [...topicsOf(row), `person:${owner}`],
  })
}

const managersAmong = async (tx: Tx, people: readonly PersonId[]): Promise<readonly PersonId[]> => {
  if (people.length === 0) return []
  const found = await tx
    .selectFrom('platform.people')
    .select('id')
    .where('id', 'in', [...people])
    .where('role', '=', 'manager')
    .execute()
  const managers = new Set(found.map((row) => row.id))
  return people.filter((it) => managers.has(it))
}
