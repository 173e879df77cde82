import { sql } from 'kysely'
import type { ContactId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { type InQueue, type QueueCost, queueCost } from './queue-cost.ts'

/** So much of the queue is looked at behind a contact: a backlog that lasts longer has other causes too. */
const BEHIND_HOURS = 4

/** What a contact by telephone cost those who waited in the same language. Nobody queues at a counter here, so there it cannot be told. */
export async function costOf(work: Work, contact: ContactId): Promise<QueueCost | null> {
  const { rows } = await sql<{ id: string; came: Date; answered: Date | null; left: Date }>`
    select o.id, o.started_at as came, o.answered_at as answered, coalesce(o.ended_at, ${work.now}) as left
    from desk.contacts c join desk.contacts o on o.language = c.language and o.channel = 'phone'
      and o.started_at < coalesce(c.ended_at, ${work.now}) + make_interval(hours => ${BEHIND_HOURS})
      and coalesce(o.ended_at, ${work.now}) > c.answered_at - interval '1 hour'
    where c.id = ${contact} and c.channel = 'phone' and c.answered_at is not null
    order by o.started_at limit 5000`.execute(work.tx)
  const all: InQueue[] = rows.map((row) => ({
    id: row.id,
    came: row.came.getTime(),
    answered: row.answered?.getTime() ?? null,
    left: row.left.getTime(),
  }))
  const me = all.find((it) => it.id === contact)
  return me ? queueCost(all, me) : null
}
