import { sql } from 'kysely'
import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'

/** What came one after another, and what is still felt of it: a count of what customers did, halved every four hours. */
export type Load = { run: number; lastHardAt: Date | null; strain: number }

export async function loadOf(work: Work, person: PersonId, restedAt: Date | null): Promise<Load> {
  const { rows } = await sql<{ run: number; last_hard: Date | null; strain: number }>`
    select run, last_hard, strain from care.load_of(${person}, ${restedAt}, ${work.now})`.execute(work.tx)
  const row = rows[0]
  return { run: row?.run ?? 0, lastHardAt: row?.last_hard ?? null, strain: row?.strain ?? 0 }
}

/** Whom this customer went against before. */
export async function hurtBy(work: Work, customer: CustomerId): Promise<ReadonlySet<PersonId>> {
  const { rows } = await sql<{ agent: PersonId }>`select care.hurt_by(${customer}) as agent`.execute(work.tx)
  return new Set(rows.map((row) => row.agent))
}

/** How many hard contacts each person had, without names, the least first. */
export async function hardCounts(work: Work, since: Date, before: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ n: number }>`select care.hard_counts(${since}, ${before}) as n`.execute(work.tx)
  return rows.map((row) => Number(row.n))
}

/** The person's own word that a contact was hard, or was not after all. Nobody else reads it. */
export async function markHard(work: Work, me: PersonId, contact: ContactId, hard: boolean): Promise<void> {
  await sql`select set_config('app.person', ${me}, true)`.execute(work.tx)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.hard_marks')
      .values({ contact, agent: me, house: work.house, hard, at: work.now })
      .onConflict((it) => it.columns(['contact', 'agent']).doUpdateSet({ hard, at: work.now }))
      .execute(),
  )
  await sql`select set_config('app.person', '', true)`.execute(work.tx)
}

/** Who of these has had as many hard contacts as is named for them: a yes or a no, and never how many. */
export async function haveHad(
  work: Work,
  since: Date,
  most: ReadonlyMap<string, number>,
): Promise<ReadonlySet<PersonId>> {
  const { rows } = await sql<{ agent: PersonId }>`
    select care.have_had(${since}, ${JSON.stringify(Object.fromEntries(most))}::jsonb) as agent`.execute(work.tx)
  return new Set(rows.map((row) => row.agent))
}
