import { sql } from 'kysely'
import { type ContactRow, findContactForUpdate, holdCase } from '#desk/public.ts'
import { type CaseId, type CustomerId, id, type PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'
import type { SourceRef } from './source.ts'

/** What a report is about: a conversation on any channel, or something that was written to us. */
export type Source = {
  about: SourceRef
  customer: CustomerId
  caseId: CaseId | null
  /** Whose it was. Nobody, where it waits or came by itself. */
  agent: PersonId | null
  at: Date
  language: Language
  contact: ContactRow | null
  /** What was written, where nothing was said. */
  words: string | null
}

/** The source, held: two who press at once file one report. */
export const findSource = (tx: Tx, about: SourceRef): Promise<Source | null> =>
  about.what === 'contact' ? ofContact(tx, about) : ofText(tx, about)

async function ofContact(tx: Tx, about: SourceRef): Promise<Source | null> {
  const contact = await findContactForUpdate(tx, id(about.id))
  if (!contact) return null
  const { customer, case_id: caseId, agent, language } = contact
  return {
    about,
    customer,
    caseId,
    agent,
    language,
    contact,
    at: contact.answered_at ?? contact.started_at,
    words: null,
  }
}

async function ofText(tx: Tx, about: SourceRef): Promise<Source | null> {
  const row =
    about.what === 'intake'
      ? await tx
          .selectFrom('desk.intakes')
          .select(['id', 'case_id', 'words', 'received_at as at', 'written_by as by'])
          // The name of a case stands for what came in last on it: a screen need not know the other.
          .where((it) => it.or([it('id', '=', about.id), it('case_id', '=', about.id as CaseId)]))
          .orderBy('written_at', 'desc')
          .limit(1)
          .executeTakeFirst()
      : await tx
          .selectFrom('desk.customer_words')
          .select(['id', 'case_id', 'words', 'at'])
          .select(sql<PersonId | null>`null`.as('by'))
          .where('id', '=', about.id)
          .executeTakeFirst()
  const of = row && (await holdCase(tx, row.case_id))
  if (!row || !of) return null
  const owner = await tx
    .selectFrom('desk.cases')
    .select(['owner', 'language'])
    .where('id', '=', of.id)
    .executeTakeFirstOrThrow()
  return {
    about: { what: about.what, id: row.id },
    customer: of.customer,
    caseId: of.id,
    agent: row.by ?? owner.owner,
    language: owner.language,
    at: row.at,
    contact: null,
    words: row.words,
  }
}

/** Whether somebody was in this conversation before it went to a colleague, or owns what was written. */
export async function wasThere(tx: Tx, source: Source, person: PersonId): Promise<boolean> {
  if (source.agent === person) return true
  const { rows } = source.contact
    ? await sql`select from platform.facts where about = ${source.about.id} and name = 'contact.handed_over'
        and body ->> 'from' = ${person} limit 1`.execute(tx)
    : await sql`select from desk.cases where id = ${source.caseId} and owner = ${person}`.execute(tx)
  return rows.length > 0
}
