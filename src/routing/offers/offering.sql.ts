import type { InAll } from '#desk/public.ts'
import type { PersonId, QueueId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'

export async function offeringQueues(work: Work): Promise<{ key: string; name: InAll; seconds: number | null }[]> {
  const rows = await work.tx
    .selectFrom('desk.queues as q')
    .leftJoin('routing.offering as o', 'o.queue', 'q.id')
    .select(['q.key', 'q.name', 'o.seconds'])
    .orderBy('q.key')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as InAll }))
}

/** Offers that stand are kept as they were made; from the next one on it is as it was set. */
export async function saveOffering(work: Work, queue: QueueId, seconds: number | null, by: PersonId): Promise<void> {
  if (seconds === null) await work.tx.deleteFrom('routing.offering').where('queue', '=', queue).execute()
  else
    await work.tx
      .insertInto('routing.offering')
      .values({ queue, house: work.house, seconds, set_by: by, set_at: work.now })
      .onConflict((on) => on.column('queue').doUpdateSet({ seconds, set_by: by, set_at: work.now }))
      .execute()
  await record(work, { name: 'queue.offering_set', about: queue, body: { seconds }, topics: ['queues'] })
}

export async function queueName(work: Work, queue: QueueId): Promise<InAll> {
  const row = await work.tx.selectFrom('desk.queues').select('name').where('id', '=', queue).executeTakeFirstOrThrow()
  return row.name as InAll
}
