import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, record, setDeadline, type Work } from '#platform/public.ts'
import { PINGED_FROM } from '../champions/champion.ts'
import { pingAChampion } from '../champions/ping.sql.ts'
import { askToLookIn } from '../lead-contacts/lead-contact.sql.ts'
import { offerAfter } from '../offers/offer.sql.ts'
import { OFFERED_FROM } from '../offers/offer.ts'
import { quietly } from '../quietly.ts'
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

/** The fact says that and until when, never why. What follows something hard begins with the rest itself. Gives the rest. */
export async function beginRecovery(
  work: Work,
  it: { agent: PersonId; contact: ContactId | null; level: Level; until: Date; lengths?: number },
): Promise<string> {
  const id = newId<'recovery'>(work.now)
  await sql`select care.begin_recovery(${id}, ${it.agent}, ${it.contact}, ${it.level}, ${work.now}, ${it.until}, ${it.lengths ?? 0})`.execute(
    work.tx,
  )
  await setDeadline(work, 'recovery_over', it.agent, it.until)
  await record(work, {
    name: 'recovery.began',
    about: it.agent,
    body: { until: it.until.toISOString() },
    topics: [`person:${it.agent}`, 'floor'],
  })
  await afterSomethingHard(work, { ...it, recovery: id })
  return id
}

type Begun = { agent: PersonId; contact: ContactId | null; level: Level; recovery: string }

/** A contact that is found to have been hard twice, by a take-over and again by its last words, is one hard contact. */
async function afterSomethingHard(work: Work, { agent, contact, level, recovery }: Begun): Promise<void> {
  if (level < PINGED_FROM) return
  const before = await behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.recoveries')
      .select('level')
      .where('agent', '=', agent)
      .where('id', '!=', recovery)
      .where('contact', '=', contact)
      .where('level', '>=', PINGED_FROM)
      .execute(),
  )
  if (before.length === 0) await pingAChampion(work, agent)
  if (level < OFFERED_FROM || before.some((row) => row.level >= OFFERED_FROM)) return
  await offerAfter(work, { agent, recovery })
  await askToLookIn(work, { agent, recovery })
}

/** A rest whose end is known only now: a talk is over, and some minutes of quiet follow it. */
export async function moveRecoveryEnd(work: Work, agent: PersonId, recovery: string, until: Date): Promise<void> {
  const moved = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.recoveries')
      .set({ until })
      .where('id', '=', recovery)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  )
  if (moved.numUpdatedRows === 0n) return
  await setDeadline(work, 'recovery_over', agent, until)
  quietly(work, `person:${agent}`, 'floor')
}

/** Until when somebody was last upset, for whoever plans something that should wait. Nothing where they were not. */
export async function upsetUntil(work: Work, agent: PersonId): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`select care.upset_until(${agent}, ${work.now}) as until`.execute(
    work.tx,
  )
  return rows[0]?.until ?? null
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
