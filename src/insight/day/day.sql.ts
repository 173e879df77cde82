import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/**
 * Somebody came again on the same matter, said that they were not understood, or it was opened again. A case that was
 * only made when they came again may be the same matter: then it is taken for that, so that closing one makes nothing solved.
 */
const cameBack = sql<boolean>`(exists (select from desk.contacts l where l.customer = c.customer and l.id <> c.id
    and l.started_at >= c.ended_at and (l.case_id = c.case_id or l.case_id is null or c.case_id is null
      or exists (select from desk.cases lc where lc.id = l.case_id and lc.opened_at >= c.ended_at)))
  or exists (select from desk.customer_words h where h.case_id = c.case_id and h.kind = 'heard_no' and h.at >= c.ended_at)
  or exists (select from redress.closings k where k.case_id = c.case_id and k.reopened_at >= c.ended_at))`

export const contactsSince = (work: Work, me: PersonId, since: Date) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .leftJoin('desk.cases as ca', 'ca.id', 'c.case_id')
    .select(['c.id', 'c.answered_at', 'c.ended_at', 'c.ended_by', 'w.solved', 'w.recap', 'ca.title', 'cu.name'])
    .select(sql<string>`coalesce(c.case_id, c.customer)`.as('about'))
    .select(cameBack.as('came_back'))
    .where('c.agent', '=', me)
    .where('c.answered_at', '>=', since)
    .orderBy('c.answered_at', 'desc')
    .execute()

/** What customers did to this person, as the person confirmed it, by kind and day of the house. */
export async function exposureOf(
  work: Work,
  me: PersonId,
  since: Date,
): Promise<readonly { kind: string; day: string; count: number }[]> {
  const { rows } = await sql<{ kind: string; day: string; count: number }>`
    select m.kind, to_char(u.at at time zone ${work.zone}, 'YYYY-MM-DD') as day, count(*)::int as count
    from guard.confirmations m join desk.utterances u on u.id = m.utterance
    where m.by = ${me} and m.counts and u.at >= ${since}
    group by 1, 2 order by 2, 1`.execute(work.tx)
  return rows
}
