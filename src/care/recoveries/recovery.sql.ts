import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, record, setDeadline, type Work } from '#platform/public.ts'
import type { Level } from './recovery.ts'

/** The caller holds the person's presence row, so no contact can arrive between the question and the answer. */
export async function unavailableUntil(work: Work, agent: PersonId): Promise<Date | null> {
  const { rows } = await sql<{
    until: Date | null
  }>`select care.unavailable_until(${agent}, ${work.now}) as until`.execute(work.tx)
  return rows[0]?.until ?? null
}

export async function everyoneUnavailable(work: Work): Promise<ReadonlyMap<PersonId, Date>> {
  const { rows } = await sql<{
    agent: PersonId
    until: Date
  }>`select agent, until from care.everyone_unavailable(${work.now})`.execute(work.tx)
  return new Map(rows.map((row) => [row.agent, row.until]))
}

/** The fact says that and until when, never why. */
export async function beginRecovery(
  work: Work,
  it: { agent: PersonId; contact: ContactId | null; level: Level; until: Date },
): Promise<void> {
  const id = newId<'recovery'>(work.now)
  await sql`select care.begin_recovery(${id}, ${it.agent}, ${it.contact}, ${it.level}, ${work.now}, ${it.until})`.execute(
    work.tx,
  )
  await setDeadline(work, 'recovery_over', it.agent, it.until)
  await record(work, {
    name: 'recovery.began',
    about: it.agent,
    body: { until: it.until.toISOString() },
    topics: [`person:${it.agent}`, 'floor'],
  })
}

/** Only the person's own request reaches this. */
export async function endRecoveryEarly(work: Work, agent: PersonId): Promise<boolean> {
  const ended = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.recoveries')
      .set({ ended_at: work.now, shortened: true })
      .where('agent', '=', agent)
      .where('ended_at', 'is', null)
      .where('until', '>', work.now)
      .executeTakeFirst(),
  )
  if (ended.numUpdatedRows === 0n) return false
  await record(work, {
    name: 'recovery.ended',
    about: agent,
    body: { by_self: true },
    topics: [`person:${agent}`, 'floor'],
  })
  return true
}

/** A person's own recoveries since a moment, for that person's own page. */
export const ownRecoveries = (work: Work, agent: PersonId, since: Date) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.recoveries')
      .select(['id', 'contact', 'level', 'began_at', 'until', 'ended_at', 'shortened'])
      .where('agent', '=', agent)
      .where('began_at', '>=', since)
      .orderBy('began_at')
      .execute(),
  )

export type RecoveryKept = {
  recovery: string
  began_at: Date
  until: Date
  ended_at: Date | null
  shortened: boolean
  disturbed: boolean
}

export async function recoveriesKept(work: Work, since: Date, before: Date): Promise<readonly RecoveryKept[]> {
  const { rows } = await sql<RecoveryKept>`select * from care.recoveries_kept(${since}, ${before})`.execute(work.tx)
  return rows
}
