import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'

export type AbsenceKind = 'off' | 'leaving'

export async function addAbsence(
  work: Work,
  it: { person: PersonId; kind: AbsenceKind; from: Date; to: Date | null; by: PersonId },
): Promise<void> {
  const id = newId<'absence'>(work.now)
  await work.tx
    .insertInto('desk.absences')
    .values({
      id,
      house: work.house,
      person: it.person,
      kind: it.kind,
      from_at: it.from,
      to_at: it.to,
      noted_by: it.by,
      noted_at: work.now,
    })
    .execute()
  if (it.from > work.now) await setDeadline(work, 'absence_begins', id, it.from)
  await record(work, {
    name: 'person.will_be_away',
    about: it.person,
    body: { from: it.from.toISOString(), to: it.to?.toISOString() ?? null },
    topics: [`person:${it.person}`, 'floor'],
  })
}

/** Somebody is here after all: what runs ends now, and what had not begun does not begin. */
export async function endAbsences(work: Work, person: PersonId): Promise<number> {
  const ended = await work.tx
    .updateTable('desk.absences')
    .set({ kind: 'off', to_at: sql<Date>`greatest(${work.now}::timestamptz, from_at)` })
    .where('person', '=', person)
    .where(sql<boolean>`(to_at is null or to_at > greatest(${work.now}::timestamptz, from_at))`)
    .executeTakeFirst()
  if (ended.numUpdatedRows > 0n)
    await record(work, { name: 'person.is_back', about: person, topics: [`person:${person}`, 'floor'] })
  return Number(ended.numUpdatedRows)
}

export const findAbsence = (tx: Tx, id: string) =>
  tx.selectFrom('desk.absences').select(['person', 'kind', 'from_at', 'to_at']).where('id', '=', id).executeTakeFirst()

export const absencesFrom = (tx: Tx, now: Date) =>
  tx
    .selectFrom('desk.absences as a')
    .innerJoin('platform.people as p', 'p.id', 'a.person')
    .select(['a.id', 'p.key', 'p.name', 'a.kind', 'a.from_at', 'a.to_at'])
    .where(sql<boolean>`(a.to_at is null or a.to_at > greatest(${now}::timestamptz, a.from_at))`)
    .orderBy('a.from_at')
    .execute()

/** Whether somebody is known not to be here at a moment. */
export async function isAbsent(tx: Tx, person: PersonId, at: Date): Promise<'off' | 'leaving' | null> {
  const row = await tx
    .selectFrom('desk.absences')
    .select('kind')
    .where('person', '=', person)
    .where('from_at', '<=', at)
    .where((it) => it.or([it('to_at', 'is', null), it('to_at', '>', at)]))
    .limit(1)
    .executeTakeFirst()
  return row?.kind ?? null
}

/**
 * Who answers for somebody at a moment: a lead of their language and team, one who is here then; else the second line.
 * A promise is never left with nobody: where nobody else is known, there is no answer and it stays where it is.
 */
export async function standInFor(work: Work, person: PersonId, at: Date): Promise<PersonId | null> {
  const row = await work.tx
    .selectFrom('platform.people as p')
    .innerJoin('platform.people as me', (on) => on.on('me.id', '=', person))
    .select('p.id')
    .where('p.role', 'in', ['lead', 'second_line'])
    .where('p.id', '!=', person)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('desk.absences as a')
            .select('a.id')
            .whereRef('a.person', '=', 'p.id')
            .where('a.from_at', '<=', at)
            .where((its) => its.or([its('a.to_at', 'is', null), its('a.to_at', '>', at)])),
        ),
      ),
    )
    .orderBy(sql`p.language = me.language`, 'desc')
    .orderBy(sql`p.role = 'lead'`, 'desc')
    .orderBy(sql`p.team <> '' and p.team = me.team`, 'desc')
    .orderBy('p.created_at')
    .orderBy('p.key')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
