import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export const BASES = ['article', 'notice', 'standard', 'guess'] as const
export type Basis = (typeof BASES)[number]

/** What we told the customer, kept with what it rests on, so that a wrong answer can be found again. */
export async function addStatement(
  work: Work,
  it: { contact: ContactId; customer: CustomerId; words: string; basis: Basis; by: PersonId },
): Promise<string> {
  const id = newId<'statement'>(work.now)
  await work.tx
    .insertInto('desk.statements')
    .values({ id, house: work.house, ...it, at: work.now })
    .execute()
  await record(work, {
    name: 'statement.made',
    about: id,
    body: { contact: it.contact, basis: it.basis },
    topics: [`contact:${it.contact}`],
  })
  return id
}

export const statementsTo = (tx: Tx, customer: CustomerId, most: number) =>
  tx
    .selectFrom('desk.statements as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.id', 's.words', 's.basis', 's.at', 's.contact', 'p.name as by_name'])
    .where('s.customer', '=', customer)
    .orderBy('s.at', 'desc')
    .limit(most)
    .execute()

export async function addNote(work: Work, it: { contact: ContactId; words: string; by: PersonId }): Promise<void> {
  await work.tx
    .insertInto('desk.notes')
    .values({ id: newId(work.now), house: work.house, ...it, at: work.now })
    .execute()
  await record(work, { name: 'note.written', about: it.contact, topics: [`contact:${it.contact}`] })
}

export const notesOf = (tx: Tx, contact: ContactId) =>
  tx.selectFrom('desk.notes').select(['id', 'words', 'at']).where('contact', '=', contact).orderBy('at').execute()
