import { sql } from 'kysely'
import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type Entry, LOOK_DAYS } from './pair.ts'

/** Who may not be offered this customer now. It is asked of the rows: past its end there is nothing to find. */
export async function shieldedFrom(tx: Tx, customer: CustomerId, now: Date): Promise<ReadonlySet<PersonId>> {
  const rows = await tx
    .selectFrom('guard.pair_shields')
    .select('agent')
    .where('customer', '=', customer)
    .where('from_at', '<=', now)
    .where('until', '>', now)
    .where('ended_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.agent))
}

export async function addFaultFinding(
  work: Work,
  it: { customer: CustomerId; agent: PersonId; contact: ContactId; words: string; by: PersonId },
): Promise<void> {
  const id = newId<'fault_finding'>(work.now)
  const added = await work.tx
    .insertInto('guard.fault_findings')
    .values({ id, house: work.house, ...it, at: work.now })
    .onConflict((conflict) => conflict.columns(['contact', 'agent']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added)
    await record(work, { name: 'fault_finding.noted', about: id, topics: ['conduct', `contact:${it.contact}`] })
}

/** What one customer did at one person: entries of fault-finding, and incidents that were not found to be otherwise. */
export async function entriesAtPeople(work: Work): Promise<readonly Entry[]> {
  const since = new Date(work.now.getTime() - LOOK_DAYS * 86_400_000)
  const { rows } = await sql<Entry>`
    select customer, agent, at from guard.fault_findings where at >= ${since}
    union all select customer, agent, happened_at from guard.incidents where happened_at >= ${since} and state <> 'not_confirmed'`.execute(
    work.tx,
  )
  return rows
}

export async function addShield(
  work: Work,
  it: { customer: CustomerId; agent: PersonId; because: string; until: Date; by: PersonId },
): Promise<string> {
  const id = newId<'pair_shield'>(work.now)
  await work.tx
    .insertInto('guard.pair_shields')
    .values({ id, house: work.house, ...it, from_at: work.now })
    .execute()
  await record(work, { name: 'pair.shielded', about: id, topics: ['conduct', `person:${it.agent}`] })
  return id
}

export async function endShield(work: Work, shield: string, by: PersonId): Promise<boolean> {
  const row = await work.tx
    .updateTable('guard.pair_shields')
    .set({ ended_at: work.now, ended_by: by })
    .where('id', '=', shield)
    .where('ended_at', 'is', null)
    .returning('agent')
    .executeTakeFirst()
  if (row) await record(work, { name: 'pair.shield_ended', about: shield, topics: ['conduct', `person:${row.agent}`] })
  return row !== undefined
}

export const shieldsNow = (work: Work) =>
  work.tx
    .selectFrom('guard.pair_shields as s')
    .innerJoin('platform.people as a', 'a.id', 's.agent')
    .innerJoin('platform.people as b', 'b.id', 's.by')
    .innerJoin('desk.customers as c', 'c.id', 's.customer')
    .select(['s.id', 's.customer', 's.agent', 's.because', 's.from_at', 's.until'])
    .select(['a.name as agent_name', 'b.name as by_name', 'c.name as customer_name'])
    .where('s.until', '>', work.now)
    .where('s.ended_at', 'is', null)
    .orderBy('s.until')
    .execute()

export async function namesOf(tx: Tx, it: { customers: readonly CustomerId[]; people: readonly PersonId[] }) {
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, name from desk.customers where id = any(${[...it.customers]}::uuid[])
    union all select id, name from platform.people where id = any(${[...it.people]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.name ?? '']))
}
