import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { monthOf, newId, record, type Tx, type Work } from '#platform/public.ts'
import { isTooOften, quarterOf } from './process.ts'

/** Counted anew at each decision of an appeal; opened once for a quarter. It names the quarter and nobody. */
export async function openProcessReview(work: Work): Promise<void> {
  const quarter = quarterOf(monthOf(work.now, work.zone))
  const { rows } = await sql<{ decided: number; overturned: number }>`
    select count(*)::int as decided, count(*) filter (where outcome <> 'uphold')::int as overturned
    from guard.standing_appeals where decided_at is not null
      and to_char(decided_at at time zone ${work.zone}, 'YYYY"-Q"Q') = ${quarter}`.execute(work.tx)
  const counted = rows[0]
  if (!counted || !isTooOften(counted)) return
  const id = newId<'process_review'>(work.now)
  const opened = await work.tx
    .insertInto('guard.process_reviews')
    .values({ id, house: work.house, quarter, ...counted, opened_at: work.now })
    .onConflict((it) => it.columns(['house', 'quarter']).doUpdateSet({ ...counted }))
    .returning('id')
    .executeTakeFirst()
  if (opened?.id === id)
    await record(work, { name: 'process_review.opened', about: id, body: { ...counted }, topics: ['conduct'] })
}

export const processReviews = (tx: Tx) =>
  tx.selectFrom('guard.process_reviews').selectAll().orderBy('quarter', 'desc').execute()

export async function closeProcessReview(work: Work, id: string, by: PersonId, findings: string): Promise<boolean> {
  const closed = await work.tx
    .updateTable('guard.process_reviews')
    .set({ closed_by: by, closed_at: work.now, findings })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) return false
  await record(work, { name: 'process_review.closed', about: id, topics: ['conduct'] })
  return true
}
