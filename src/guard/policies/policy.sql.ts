import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, type Person, record, type Tx, type Work } from '#platform/public.ts'
import type { Reference } from '../rights/reference.ts'
import type { WrittenIn } from './policy.ts'

/** Which version of the company's policy was in force at that moment. The first is the text the house came with. */
export async function policyInForce(tx: Tx, at: Date): Promise<number> {
  const { rows } = await sql<{ version: number }>`select guard.policy_in_force(${at}) as version`.execute(tx)
  return rows[0]?.version ?? 1
}

const published = (tx: Tx) =>
  tx
    .selectFrom('guard.policies as q')
    .innerJoin('platform.people as p', 'p.id', 'q.published_by')
    .select(['q.id', 'q.version', 'q.chapters', 'q.effective_at', 'q.published_at', 'q.read_by', 'p.name'])
    .where('q.published_at', 'is not', null)
    .orderBy('q.version', 'desc')

export async function versionsOf(tx: Tx) {
  const rows = await published(tx).execute()
  return rows.flatMap(({ version, effective_at, published_at, read_by, chapters, id, name }) =>
    version && effective_at && published_at && read_by
      ? [
          {
            id,
            version,
            chapters: chapters as WrittenIn,
            effectiveAt: effective_at,
            publishedAt: published_at,
            readBy: read_by,
            by: name,
          },
        ]
      : [],
  )
}
export type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number]

export const readAtBy = async (tx: Tx, policy: string, person: PersonId): Promise<Date | null> =>
  (
    await tx
      .selectFrom('guard.policy_reads')
      .select('read_at')
      .where('policy', '=', policy)
      .where('person', '=', person)
      .executeTakeFirst()
  )?.read_at ?? null

export async function noteReading(
  work: Work,
  it: { policy: string; version: number; person: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('guard.policy_reads')
    .values({ policy: it.policy, person: it.person, house: work.house, read_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record(work, {
    name: 'policy.read',
    about: it.policy,
    body: { version: it.version },
    topics: ['policy', `person:${it.person}`],
  })
}

export async function draftOf(tx: Tx) {
  const row = await tx
    .selectFrom('guard.policies')
    .select(['id', 'chapters', 'cites'])
    .where('published_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, chapters: row.chapters as WrittenIn, references: row.cites as Reference[] }
}

export async function keepDraft(
  work: Work,
  it: { chapters: WrittenIn; references: readonly unknown[]; by: PersonId },
): Promise<void> {
  const written = {
    chapters: JSON.stringify(it.chapters),
    cites: JSON.stringify(it.references),
    written_by: it.by,
    written_at: work.now,
  }
  const there = await draftOf(work.tx)
  const id = there?.id ?? newId<'policy'>(work.now)
  if (there) await work.tx.updateTable('guard.policies').set(written).where('id', '=', id).execute()
  else
    await work.tx
      .insertInto('guard.policies')
      .values({ id, house: work.house, ...written })
      .execute()
  await record(work, { name: 'policy.drafted', about: id, topics: ['policy'] })
}

/** The draft is held, so of two who publish at once one finds nothing written any more. */
export async function publishKept(
  work: Work,
  it: { id: string; effectiveAt: Date; readBy: Date; by: PersonId },
): Promise<number> {
  const last = (await versionsOf(work.tx))[0]?.version ?? 1
  const version = last + 1
  await work.tx
    .updateTable('guard.policies')
    .set({
      version,
      published_by: it.by,
      published_at: work.now,
      effective_at: it.effectiveAt,
      read_by: it.readBy,
    })
    .where('id', '=', it.id)
    .execute()
  await record(work, { name: 'policy.published', about: it.id, body: { version }, topics: ['policy', 'rights'] })
  return version
}

/** Everybody who works here, with when they read it. Whoever leads sees their own team. */
export async function readersOf(work: Work, policy: string, by: Person) {
  const rows = await work.tx
    .selectFrom('platform.people as p')
    .leftJoin('guard.policy_reads as r', (join) => join.onRef('r.person', '=', 'p.id').on('r.policy', '=', policy))
    .select(['p.name', 'p.team', 'p.language', 'p.id', 'r.read_at'])
    .where('p.role', '!=', 'client')
    .where('p.left_at', 'is', null)
    .orderBy('p.team')
    .orderBy('p.name')
    .execute()
  const isMine = (row: (typeof rows)[number]) =>
    row.language === by.language && row.team === by.team && row.id !== by.id
  return by.role === 'lead' ? rows.filter(isMine) : rows
}
