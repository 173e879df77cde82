import { sql } from 'kysely'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { APPEAL_DAYS } from '../arrivals/coming.sql.ts'
import type { Record, Source } from './sensitive.ts'

const halfAYear = sql`interval '180 days'`

/** What is on record of customers, of one or of all who have anything on it. How often they call is not asked. */
const records = (work: Work, only: CustomerId | null) => sql<Record & { id: CustomerId; name: string | null }>`
  select cu.id, cu.name, coalesce(o.n, 0)::int as "openCases", coalesce(o.unresolved, 0)::int as unresolved,
    coalesce(o.broken, 0)::int as broken, coalesce(m.n, 0)::int as confirmed,
    exists (select from desk.watches w where w.customer = cu.id and w.ended_at is null and w.until > ${work.now}) as watched
  from desk.customers cu
    left join lateral (select count(*) as n,
        sum((select count(*) from desk.contacts c join desk.wrap_ups w on w.contact = c.id
          where c.case_id = ca.id and w.solved <> 'yes')) as unresolved,
        sum((select count(*) from desk.promises p where p.case_id = ca.id and not p.internal
          and (p.state = 'broken' or (p.state = 'open' and p.due_at <= ${work.now})))) as broken
      from desk.cases ca where ca.customer = cu.id and ca.state = 'open') o on true
    left join lateral (select count(*) as n from guard.confirmations g join desk.utterances u on u.id = g.utterance
        join desk.contacts c on c.id = u.contact
      where c.customer = cu.id and g.counts and g.at > ${work.now}::timestamptz - ${halfAYear}
        and g.kind in ('insult','insult_family','threat','sexual','slur')) m on true
  where ${
    only
      ? sql`cu.id = ${only}`
      : sql`cu.id in (
          select customer from desk.watches where ended_at is null and until > ${work.now}
          union select c.customer from guard.confirmations g join desk.utterances u on u.id = g.utterance
            join desk.contacts c on c.id = u.contact where g.counts and g.at > ${work.now}::timestamptz - ${halfAYear}
          union select ca.customer from desk.promises p join desk.cases ca on ca.id = p.case_id
            where ca.state = 'open' and not p.internal and (p.state = 'broken' or (p.state = 'open' and p.due_at <= ${work.now}))
          union select ca.customer from desk.wrap_ups w join desk.contacts c on c.id = w.contact
            join desk.cases ca on ca.id = c.case_id where ca.state = 'open' and w.solved <> 'yes')
        and not exists (select from routing.sensitive s where s.customer = cu.id and s.ended_at is null and s.until > ${work.now})`
  }
  order by confirmed desc, broken desc, unresolved desc, cu.id limit 50`

export async function recordOf(work: Work, customer: CustomerId): Promise<Record | null> {
  const { rows } = await records(work, customer).execute(work.tx)
  return rows[0] ?? null
}

export const onRecord = async (work: Work) => (await records(work, null).execute(work.tx)).rows

const entries = (work: Work) =>
  work.tx
    .selectFrom('routing.sensitive as s')
    .innerJoin('desk.customers as cu', 'cu.id', 's.customer')
    .innerJoin('platform.people as p', 'p.id', 's.listed_by')
    .leftJoinLateral(
      (it) =>
        it
          .selectFrom('routing.sensitive_appeals')
          .selectAll()
          .whereRef('entry', '=', 's.id')
          .orderBy('at', 'desc')
          .limit(1)
          .as('a'),
      (on) => on.onTrue(),
    )
    .select(['s.id', 's.customer', 'cu.name', 's.source', 's.reason', 's.severe', 's.from_at', 's.until'])
    .select(['s.listed_by', 'p.name as by_name', 's.ended_at'])
    .select(['a.id as appeal', 'a.words as appeal_words', 'a.at as appealed_at', 'a.taken_by'])
    .select(['a.answered_at', 'a.kept', 'a.why'])

export const openEntries = (work: Work) =>
  entries(work).where('s.ended_at', 'is', null).where('s.until', '>', work.now).orderBy('s.until').execute()

export const findEntry = (work: Work, id: string) =>
  entries(work)
    .where('s.id', '=', id)
    .where('s.ended_at', 'is', null)
    .where('s.until', '>', work.now)
    .executeTakeFirst()

/** Unanswered so long, an appeal has answered itself. */
export const isLapsed = (it: { appealed_at: Date | null; answered_at: Date | null }, now: Date): boolean =>
  it.appealed_at !== null &&
  it.answered_at === null &&
  now.getTime() - it.appealed_at.getTime() >= APPEAL_DAYS * 86_400_000

export async function addEntry(
  work: Work,
  it: { customer: CustomerId; source: Source; reason: string; severe: boolean; from: Date; until: Date; by: PersonId },
): Promise<string> {
  const id = newId<'sensitive'>(work.now)
  await work.tx
    .insertInto('routing.sensitive')
    .values({
      id,
      house: work.house,
      customer: it.customer,
      source: it.source,
      reason: it.reason,
      severe: it.severe,
      from_at: it.from,
      until: it.until,
      listed_by: it.by,
      listed_at: work.now,
    })
    .execute()
  await record(work, { name: 'sensitive.listed', about: id, body: { source: it.source }, topics: ['sensitive'] })
  return id
}

export async function endEntry(work: Work, id: string, by: PersonId, because: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('routing.sensitive')
    .set({ ended_at: work.now, ended_by: by, ended_because: because })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'sensitive.ended', about: id, topics: ['sensitive'] })
  return row !== undefined
}

export async function addAppeal(work: Work, entry: string, words: string, by: PersonId): Promise<void> {
  await work.tx
    .insertInto('routing.sensitive_appeals')
    .values({ id: newId<'appeal'>(work.now), house: work.house, entry, words, taken_by: by, at: work.now })
    .execute()
  await record(work, { name: 'sensitive.appealed', about: entry, topics: ['sensitive'] })
}

export async function answerAppeal(
  work: Work,
  appeal: string,
  it: { by: PersonId; kept: boolean; why: string },
): Promise<void> {
  await work.tx
    .updateTable('routing.sensitive_appeals')
    .set({ answered_at: work.now, answered_by: it.by, kept: it.kept, why: it.why })
    .where('id', '=', appeal)
    .where('answered_at', 'is', null)
    .execute()
  await record(work, {
    name: 'sensitive.appeal_answered',
    about: appeal,
    body: { kept: it.kept },
    topics: ['sensitive'],
  })
}
