import type { CaseId, ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { watchUntil } from './watch.ts'

const open = (tx: Tx, now: Date) =>
  tx.selectFrom('desk.watches as w').where('w.ended_at', 'is', null).where('w.until', '>', now)

/** Somebody said they would take it outside. One watch a customer is enough; saying it again prolongs nothing. */
export async function watchOver(work: Work, contact: { id: ContactId; customer: CustomerId }): Promise<void> {
  const there = await open(work.tx, work.now)
    .select('w.id')
    .where('w.customer', '=', contact.customer)
    .executeTakeFirst()
  if (there) return
  const id = newId<'watch'>(work.now)
  await work.tx
    .insertInto('desk.watches')
    .values({
      id,
      house: work.house,
      customer: contact.customer,
      contact: contact.id,
      opened_at: work.now,
      until: watchUntil(work.now),
    })
    .execute()
  await record(work, { name: 'watch.opened', about: id, body: { contact: contact.id }, topics: ['watches', 'cases'] })
}

export const isWatched = async (work: Work, caseId: CaseId): Promise<boolean> =>
  (await open(work.tx, work.now)
    .innerJoin('desk.cases as c', 'c.customer', 'w.customer')
    .select('w.id')
    .where('c.id', '=', caseId)
    .executeTakeFirst()) !== undefined

/** Open watches with what the customer is waiting for, the earliest promise first. */
export const openWatches = (work: Work) =>
  open(work.tx, work.now)
    .innerJoin('desk.customers as cu', 'cu.id', 'w.customer')
    .leftJoinLateral(
      (it) =>
        it
          .selectFrom('desk.cases as c')
          .leftJoin('desk.promises as p', (on) =>
            on.onRef('p.case_id', '=', 'c.id').on('p.state', 'in', ['open', 'broken']),
          )
          .select(['c.id as case_id', 'c.number', 'c.title', 'p.due_at'])
          .whereRef('c.customer', '=', 'w.customer')
          .where('c.state', '=', 'open')
          .orderBy('p.due_at')
          .limit(1)
          .as('next'),
      (on) => on.onTrue(),
    )
    .select([
      'w.id',
      'w.contact',
      'w.opened_at',
      'w.until',
      'cu.name as customer',
      'next.case_id',
      'next.number',
      'next.title',
      'next.due_at',
    ])
    .orderBy('next.due_at')
    .orderBy('w.opened_at')
    .limit(200)
    .execute()

/** False where there is no such watch, or it is over. */
export async function endWatch(work: Work, id: string, by: PersonId, because: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.watches')
    .set({ ended_at: work.now, ended_by: by, ended_because: because })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('until', '>', work.now)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await record(work, { name: 'watch.ended', about: id, topics: ['watches', 'cases'] })
  return true
}
