import { sql } from 'kysely'
import type { CaseId, ContactId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { makeContactFindable } from '../search/search.sql.ts'
import type { EndedBy } from './contact.ts'

const CONTACT = [
  'id',
  'external',
  'channel',
  'language',
  'queue',
  'customer',
  'case_id',
  'agent',
  'state',
  'started_at',
  'answered_at',
  'ended_at',
  'ended_by',
  'waited_seconds',
  'transfers',
  'heard_before',
  'after_broken_promise',
  'version',
  'last_utterance_at',
  'conversation',
  'verified_by',
  'about',
  'place',
] as const

export const findContact = (tx: Tx, id: ContactId) =>
  tx.selectFrom('desk.contacts').select(CONTACT).where('id', '=', id).executeTakeFirst()
export const findContactForUpdate = (tx: Tx, id: ContactId) =>
  tx.selectFrom('desk.contacts').select(CONTACT).where('id', '=', id).forUpdate().executeTakeFirst()
export const findByExternal = (tx: Tx, external: string) =>
  tx.selectFrom('desk.contacts').select(CONTACT).where('external', '=', external).executeTakeFirst()

export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>

export const runningOf = (tx: Tx, agent: PersonId) =>
  tx
    .selectFrom('desk.contacts')
    .select(CONTACT)
    .where('agent', '=', agent)
    .where('state', '=', 'running')
    .orderBy('answered_at')
    .execute()

export async function giveTo(work: Work, contact: ContactId, agent: PersonId): Promise<void> {
  await work.tx
    .updateTable('desk.contacts')
    .set((it) => ({
      agent,
      state: 'running',
      answered_at: it.fn.coalesce('answered_at', sql<Date>`${work.now}::timestamptz`),
      version: sql`version + 1`,
    }))
    .where('id', '=', contact)
    .execute()
}

export async function endContactRow(work: Work, contact: ContactId, by: EndedBy): Promise<void> {
  const { case_id: caseId } = await work.tx
    .updateTable('desk.contacts')
    .set({ state: 'ended', ended_at: work.now, ended_by: by, version: sql`version + 1` })
    .where('id', '=', contact)
    .returning('case_id')
    .executeTakeFirstOrThrow()
  if (caseId) await makeContactFindable(work, contact, caseId)
}

export async function joinCase(work: Work, contact: ContactId, caseId: CaseId): Promise<void> {
  await work.tx
    .updateTable('desk.contacts')
    .set({ case_id: caseId, version: sql`version + 1` })
    .where('id', '=', contact)
    .execute()
  await makeContactFindable(work, contact, caseId)
}

/** Marks that a screen must draw the contact anew. */
export async function touch(work: Work, contact: ContactId): Promise<void> {
  await work.tx.updateTable('desk.contacts').set({ version: sql`version + 1` }).where('id', '=', contact).execute()
}

/** Earlier contacts of the customer, newest first, with what their agent answered at the end. */
export const earlierContacts = (work: Work, contact: ContactRow, most: number) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .leftJoin('platform.people as p', 'p.id', 'c.agent')
    .select([
      'c.id',
      'c.channel',
      'c.started_at',
      'c.ended_by',
      'c.case_id',
      'w.recap',
      'w.calm',
      'w.solved',
      'p.name as agent_name',
    ])
    .where('c.customer', '=', contact.customer)
    .where('c.started_at', '<', contact.started_at)
    .where('c.id', '!=', contact.id)
    .orderBy('c.started_at', 'desc')
    .limit(most)
    .execute()
