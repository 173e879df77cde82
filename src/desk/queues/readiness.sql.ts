import type { PersonId, QueueId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { addQueue, type InAll } from './queue.sql.ts'
import type { CheckItem, Readiness } from './readiness.ts'

export const isOpen = async (tx: Tx, queue: QueueId): Promise<boolean> =>
  (await tx.selectFrom('desk.queues').select('opened_at').where('id', '=', queue).executeTakeFirstOrThrow())
    .opened_at !== null

/** The queue, held, with what has been checked. */
export async function readinessOf(work: Work, key: string): Promise<(Readiness & { id: QueueId }) | null> {
  const queue = await work.tx
    .selectFrom('desk.queues')
    .select(['id', 'opened_at'])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  if (!queue) return null
  const checks = await work.tx.selectFrom('desk.queue_checks').select('item').where('queue', '=', queue.id).execute()
  return { id: queue.id, openedAt: queue.opened_at, passed: new Set(checks.map((it) => it.item)) }
}

/** A new queue is closed: nobody is put behind it before it is ready. */
export async function addClosedQueue(work: Work, key: string, name: InAll): Promise<void> {
  const id = newId<'queue'>(work.now)
  await addQueue(work.tx, { id, house: work.house, key, name, offers: [] })
  await work.tx.updateTable('desk.queues').set({ opened_at: null }).where('id', '=', id).execute()
  await record(work, { name: 'queue.made', about: id, topics: ['queues'] })
}

export async function passCheck(
  work: Work,
  it: { queue: QueueId; item: CheckItem; how: string; by: PersonId },
): Promise<void> {
  const row = { ...it, house: work.house, at: work.now }
  await work.tx
    .insertInto('desk.queue_checks')
    .values(row)
    .onConflict((conflict) => conflict.columns(['queue', 'item']).doUpdateSet({ how: it.how, by: it.by, at: work.now }))
    .execute()
  await record(work, { name: 'queue.checked', about: it.queue, body: { item: it.item }, topics: ['queues'] })
}

export async function openQueue(work: Work, queue: QueueId, by: PersonId, because: string | null): Promise<void> {
  await work.tx
    .updateTable('desk.queues')
    .set({ opened_at: work.now, opened_by: by, opened_because: because })
    .where('id', '=', queue)
    .execute()
  await record(work, { name: 'queue.opened', about: queue, body: { unready: because !== null }, topics: ['queues'] })
}

export async function queuesWithChecks(tx: Tx) {
  const queues = await tx
    .selectFrom('desk.queues as q')
    .leftJoin('platform.people as p', 'p.id', 'q.opened_by')
    .select(['q.id', 'q.key', 'q.name', 'q.opened_at', 'q.opened_because', 'p.name as opened_by'])
    .orderBy('q.key')
    .execute()
  const checks = await tx
    .selectFrom('desk.queue_checks as c')
    .innerJoin('platform.people as p', 'p.id', 'c.by')
    .select(['c.queue', 'c.item', 'c.how', 'p.name as by', 'c.at'])
    .execute()
  return queues.map((queue) => ({ ...queue, checks: checks.filter((it) => it.queue === queue.id) }))
}
