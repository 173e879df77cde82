import { sql } from 'kysely'
import { addCustomer, type ContactRow } from '#desk/public.ts'
import { type CustomerId, id, type PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'

export const splitOf = (work: Work, contact: ContactRow['id']) =>
  work.tx
    .selectFrom('guard.identity_splits')
    .select(['id', 'was', 'is_now', 'case_was'])
    .where('contact', '=', contact)
    .where('undone_at', 'is', null)
    .executeTakeFirst()

export async function saveSure(work: Work, contact: ContactRow['id'], by: 'questions' | null): Promise<void> {
  await work.tx
    .updateTable('desk.contacts')
    .set({ verified_by: by, verified_at: by ? work.now : null, version: sql`version + 1` })
    .where('id', '=', contact)
    .execute()
  await tell(work, contact, by ? 'contact.identified' : 'contact.identity_taken_back')
}

/** A record of their own, without the number: it stays with whoever was known by it. */
export async function split(work: Work, contact: ContactRow, by: PersonId, name: string): Promise<void> {
  const isNow = await addCustomer(work, name ? { name } : {}, contact.language)
  if (!isNow) throw new Error('Somebody without a number is always somebody new')
  await work.tx
    .insertInto('guard.identity_splits')
    .values({
      id: newId(work.now),
      house: work.house,
      contact: contact.id,
      was: contact.customer,
      is_now: isNow,
      case_was: contact.case_id,
      by,
      at: work.now,
    })
    .execute()
  await move(work, contact.id, isNow, null)
  await tell(work, contact.id, 'contact.is_somebody_else')
}

export async function joinAgain(
  work: Work,
  contact: ContactRow['id'],
  it: { id: string; was: string; case_was: string | null },
  by: PersonId,
): Promise<void> {
  await move(work, contact, id<'customer'>(it.was), it.case_was)
  await work.tx
    .updateTable('guard.identity_splits')
    .set({ undone_at: work.now, undone_by: by })
    .where('id', '=', it.id)
    .execute()
  await tell(work, contact, 'contact.identity_taken_back')
}

const move = (work: Work, contact: ContactRow['id'], customer: CustomerId, caseId: string | null) =>
  work.tx
    .updateTable('desk.contacts')
    .set({
      customer,
      case_id: caseId === null ? null : id<'case'>(caseId),
      verified_by: null,
      verified_at: null,
      version: sql`version + 1`,
    })
    .where('id', '=', contact)
    .execute()

/** Whether a case has been opened for whoever the contact was split off to. */
export const hasCase = async (work: Work, customer: string): Promise<boolean> =>
  (await work.tx
    .selectFrom('desk.cases')
    .select('id')
    .where('customer', '=', id<'customer'>(customer))
    .limit(1)
    .executeTakeFirst()) !== undefined

const tell = (work: Work, contact: ContactRow['id'], name: `contact.${string}`) =>
  record(work, { name, about: contact, topics: [`contact:${contact}`, `handling:${contact}`, 'floor'] })
