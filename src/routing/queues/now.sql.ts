import { sql } from 'kysely'
import { nextOpening, workingTime } from '#desk/public.ts'
import type { QueueId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { takesQueue } from './in-hand.sql.ts'

type Row = {
  id: QueueId
  key: string
  name: Record<string, string>
  zone: string | null
  calendar: 'zone' | 'taiwan' | 'mainland' | 'weekdays' | 'every_day'
  hours: { days: number[]; from: string; to: string }[]
  waiting: number
  longest: number | null
  here: number
}

/**
 * Queue by queue, what happens in it now. A number of people who have said that they are here: whoever rests is among them,
 * so that nobody can read a rest from it.
 */
export async function queuesNow(work: Work) {
  const { rows } = await sql<Row>`
    select q.id, q.key, q.name, q.zone, q.calendar, q.hours,
      (select count(*) from desk.contacts c where c.queue = q.id and c.state = 'waiting')::int as waiting,
      (select extract(epoch from ${work.now}::timestamptz - min(c.started_at)) from desk.contacts c
        where c.queue = q.id and c.state = 'waiting')::int as longest,
      (select count(*) from routing.presence pr join platform.people p on p.id = pr.agent
        where pr.state = 'available' and p.role = 'agent' and ${takesQueue(work, sql`p.id`, sql`q.id`)})::int as here
    from desk.queues q where q.opened_at is not null order by q.key`.execute(work.tx)
  return rows.map(({ longest, ...row }) => {
    const opening = nextOpening(workingTime({ ...row, zone: row.zone ?? work.zone }), work.now)
    const isOpen = opening <= work.now
    return { ...row, longestWaitSeconds: longest, isOpen, opensAt: isOpen ? null : opening }
  })
}
