import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'

export type QueueOnBoard = {
  key: string
  name: Readonly<Record<Language, string>>
  open: number
  overdue: number
  today: number
}

/** Open cases of each queue, and those on which a promise is overdue or falls due before the day ends. Queues with nothing open stand there with noughts. */
export async function boardOf(work: Work, dayEnds: Date): Promise<QueueOnBoard[]> {
  const { rows } = await sql<QueueOnBoard>`
    with owed as (
      select case_id, bool_or(due_at < ${work.now}) as overdue, bool_or(due_at >= ${work.now}) as today
      from desk.promises where due_at < ${dayEnds} and state in ('open','broken') group by case_id),
    counted as (
      select c.queue, count(*) as open, count(*) filter (where o.overdue) as overdue, count(*) filter (where o.today) as today
      from desk.cases c left join owed o on o.case_id = c.id where c.state = 'open' group by c.queue)
    select q.key, q.name, coalesce(n.open, 0)::int as open, coalesce(n.overdue, 0)::int as overdue,
      coalesce(n.today, 0)::int as today
    from desk.queues q left join counted n on n.queue = q.id order by q.key`.execute(work.tx)
  return rows
}
