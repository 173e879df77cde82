import { sql } from 'kysely'
import { dayIn as dayInTime, houseTime, openingsOn, queueTime } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'

export const overloadNow = (work: Work) =>
  work.tx
    .selectFrom('routing.overloads as o')
    .innerJoin('platform.people as p', 'p.id', 'o.by')
    .select(['o.id', 'o.from_at', 'o.until', 'o.reason', 'o.ended_at', 'p.name as by_name'])
    .where('o.ended_at', 'is', null)
    .where('o.until', '>', work.now)
    .where('o.from_at', '<=', work.now)
    .orderBy('o.from_at', 'desc')
    .executeTakeFirst()

/** When the last queue closes today; nothing where none opens. */
export async function closesToday(work: Work): Promise<Date | null> {
  const queues = await work.tx.selectFrom('desk.queues').select('id').execute()
  const times = await Promise.all(queues.map((it) => queueTime(work, it.id)))
  const ends = (times.length > 0 ? times : [houseTime(work)]).flatMap((time) =>
    openingsOn(time, dayInTime(time, work.now)).map((span) => span.to.getTime()),
  )
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}

export async function addOverload(work: Work, it: { until: Date; by: PersonId; reason: string }): Promise<void> {
  const id = newId<'overload'>(work.now)
  await work.tx
    .insertInto('routing.overloads')
    .values({ id, house: work.house, from_at: work.now, ...it })
    .execute()
  await record(work, { name: 'overload.began', about: id, topics: ['routing-rule', 'floor'] })
}

export async function endOverload(work: Work, id: string, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('routing.overloads')
    .set({ ended_at: work.now, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  await record(work, { name: 'overload.ended', about: id, topics: ['routing-rule', 'floor'] })
}

/** Two who choose at once choose one after the other. */
export const oneAfterAnother = (work: Work) =>
  sql`select pg_advisory_xact_lock(hashtextextended('routing rule ' || ${work.house}, 0))`.execute(work.tx)
