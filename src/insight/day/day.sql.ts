import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

export const contactsSince = (work: Work, me: PersonId, since: Date) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .leftJoin('desk.cases as ca', 'ca.id', 'c.case_id')
    .select(['c.id', 'c.answered_at', 'c.ended_at', 'c.ended_by', 'w.solved', 'w.recap', 'ca.title', 'cu.name'])
    .where('c.agent', '=', me)
    .where('c.answered_at', '>=', since)
    .orderBy('c.answered_at', 'desc')
    .execute()

/** Thanks and apologies for cases this person had a contact in, or had one in until a lead took it over. */
export const thanksTo = (work: Work, me: PersonId, since: Date) =>
  work.tx
    .selectFrom('desk.customer_words as t')
    .innerJoin('desk.cases as ca', 'ca.id', 't.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'ca.customer')
    .select(['t.id', 't.kind', 't.words', 't.at', 'ca.id as case_id', 'ca.number', 'cu.name'])
    .where('t.kind', 'in', ['thanks', 'apology'])
    .where('t.words', '!=', '')
    .where('t.at', '>=', since)
    .where((it) =>
      it.exists(
        it
          .selectFrom('desk.contacts as c')
          .leftJoin('live.assists as a', 'a.contact', 'c.id')
          .select('c.id')
          .whereRef('c.case_id', '=', 't.case_id')
          .where((its) => its.or([its('c.agent', '=', me), its('a.agent', '=', me)])),
      ),
    )
    .orderBy('t.at', 'desc')
    .limit(10)
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
