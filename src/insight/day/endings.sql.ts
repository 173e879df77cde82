import { sql } from 'kysely'
import type { CaseId, ContactId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { EndingKind } from './ending.ts'

export type GoodEnding = {
  id: string
  kind: EndingKind
  words: string
  at: Date
  customer: string | null
  case_id: CaseId | null
  number: number | null
  contact: ContactId | null
}

/**
 * What came back to somebody, once each: thanks and apologies from the customer's page for cases they had a contact in,
 * thanks said to them before hanging up, an answer to an opinion they took down, and a promise of theirs that somebody
 * else has kept. Newest first; nothing is added up, and nobody is compared.
 */
export async function goodEndings(work: Work, me: PersonId, since: Date): Promise<readonly GoodEnding[]> {
  const { rows } = await sql<GoodEnding>`
    select * from (
      select t.id, t.kind, t.words, t.at, cu.name as customer, ca.id as case_id, ca.number, null::uuid as contact
      from desk.customer_words t join desk.cases ca on ca.id = t.case_id join desk.customers cu on cu.id = ca.customer
      where t.kind in ('thanks','apology') and t.words <> '' and t.at >= ${since}
        and exists (select from desk.contacts c left join live.assists a on a.contact = c.id
          where c.case_id = t.case_id and (c.agent = ${me} or a.agent = ${me}))
      union all
      select c.id, 'said_thanks', said.words, said.at, cu.name, ca.id, ca.number, c.id
      from desk.contacts c join desk.customers cu on cu.id = c.customer left join desk.cases ca on ca.id = c.case_id
        join lateral ${lastThanks} said on true
      where c.agent = ${me} and c.state = 'ended' and c.ended_by <> 'agent_for_conduct' and c.ended_at >= ${since}
      union all
      (select distinct on (o.id) o.id, 'opinion_answered', n.why, n.at, cu.name, ca.id, ca.number, null::uuid
      from desk.opinions o join desk.cases ca on ca.id = o.case_id join desk.customers cu on cu.id = ca.customer
        join desk.opinion_answers n on n.topic = o.topic
          and n.month = to_char(o.taken_at at time zone ${work.zone}, 'YYYY-MM') and n.at >= o.taken_at
      where o.taken_by = ${me} and o.answered_at >= ${since}
      order by o.id, n.at desc)
      union all
      select pr.id, 'promise_kept', coalesce(pr.kept_words, pr.words), pr.kept_at, cu.name, ca.id, ca.number, null::uuid
      from desk.promises pr join desk.cases ca on ca.id = pr.case_id join desk.customers cu on cu.id = ca.customer
      where pr.made_by = ${me} and pr.kept_by <> ${me} and pr.state = 'kept' and pr.kind <> 'update'
        and pr.kept_at >= ${since}
    ) endings order by at desc, id limit 20`.execute(work.tx)
  return rows
}

/** A thanks among the customer's last words, after which they turned nothing down: politeness on the way is not an ending. */
const LAST_WORDS = 3
const lastThanks = sql`(
  select last.words, last.at from (
    select u.words, u.at, u.key, u.reading from desk.utterances u
    where u.contact = c.id and u.who = 'customer' and u.final order by u.at desc, u.key desc limit ${LAST_WORDS}) last
  where last.reading->'signals' @> '[{"kind":"thanks"}]'
    and not exists (select from desk.utterances n where n.contact = c.id and n.who = 'customer' and n.final
      and n.at >= last.at
      and (n.reading->'signals' @> '[{"kind":"not_accepted"}]' or n.reading->'signals' @> '[{"kind":"insult"}]'))
  order by last.at desc, last.key desc limit 1)`
