import { sql } from 'kysely'
import { type Known, SHIELD_KINDS } from '#care/public.ts'
import { CHANNEL_CAN } from '#desk/public.ts'
import type { ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { Asked } from '../offers/offer.ts'
import { isOurs, type Owed } from './before-answer.ts'
import type { Coming } from './choice.ts'
import { type Gated, gateOf } from './gate.sql.ts'
import type { Gate } from './gate.ts'

/** A contact before it is answered, with what only the database needs beside the choice. */
export type ComingContact = Coming & {
  customer: CustomerId
  known: Known
  entry: string | null
  owed: Owed
  gate: Gate
  /** Who was asked to take it and did not. */
  asked: readonly Asked[]
}

/** Conduct that people confirmed counts for half a year; then it is not looked at any more. */
const REMEMBERED = '180 days'
/** An appeal that nobody answered in this time is answered: the entry has no effect. */
export const APPEAL_DAYS = 7

type Row = Owed & {
  confirmed: string[]
  heard: string[]
  text: string
  entry: string | null
  severe: boolean | null
  queue_key: string
  asked: { agent: PersonId; at: string }[]
}

/** One question for all that is known of a customer who is about to be answered; one more for somebody made sure of. */
export async function comingFrom(
  work: Work,
  it: Gated & { id?: ContactId; queue: QueueId; heardBefore?: string | null },
): Promise<ComingContact> {
  const { rows } = await sql<Row>`
    with open as (select id, title, need, verbatim from desk.cases where customer = ${it.customer} and state = 'open'),
      told as (select c.conversation -> 'so' as so from desk.contacts c
        where c.customer = ${it.customer} and c.started_at > ${work.now}::timestamptz - ${REMEMBERED}::interval)
    select
      (select count(*)::int from open) as "openCases",
      (select count(*)::int from desk.contacts c join desk.wrap_ups w on w.contact = c.id
        where c.case_id in (select id from open) and w.solved <> 'yes') as unresolved,
      (select count(*)::int from desk.promises p where p.case_id in (select id from open) and not p.internal
        and (p.state = 'broken' or (p.state = 'open' and p.due_at <= ${work.now}))) as broken,
      array(select distinct m.kind from guard.confirmations m join desk.utterances u on u.id = m.utterance
        join desk.contacts c on c.id = u.contact where c.customer = ${it.customer} and m.counts
          and m.at > ${work.now}::timestamptz - ${REMEMBERED}::interval and m.kind = any(${[...SHIELD_KINDS]})) as confirmed,
      array(select distinct k from told, jsonb_object_keys(coalesce(told.so -> 'brought', '{}')) k
        where coalesce((told.so ->> 'borne')::int, 0) >= 2 and k = any(${[...SHIELD_KINDS]})) as heard,
      (select coalesce(string_agg(concat_ws(' ', title, need, verbatim), ' '), '') from open)
        || coalesce((select string_agg(words, ' ') from (
          select u.words from desk.utterances u join desk.contacts c on c.id = u.contact
          where c.customer = ${it.customer} and c.state <> 'ended' and u.who = 'customer' order by u.at desc limit 30) said), '') as text,
      (select key from desk.queues where id = ${it.queue}) as queue_key,
      (select coalesce(jsonb_agg(jsonb_build_object('agent', o.agent, 'at', o.answered_at)), '[]') from routing.offers o
        where o.contact = ${it.id ?? null}::uuid and o.answer in ('declined', 'timed_out')) as asked,
      s.id as entry, s.severe
    from (select) nothing left join lateral (${effectiveEntry(work, it.customer)}) s on true`.execute(work.tx)
  const row = rows[0]
  if (!row) throw new Error('A question without a row is no question')
  const oneAtATime = CHANNEL_CAN[it.channel].has('one_at_a_time')
  const hard = row.confirmed.length > 0 || row.entry !== null
  const owed = { openCases: row.openCases, unresolved: row.unresolved, broken: row.broken }
  return {
    customer: it.customer,
    oneAtATime,
    hard,
    owed,
    ours: isOurs(owed),
    sensitive: row.entry ? { severe: row.severe ?? false } : null,
    entry: row.entry,
    gate: await gateOf(work, it),
    asked: row.asked.map(({ agent, at }) => ({ agent, at: new Date(at) })),
    known: {
      queue: row.queue_key,
      voice: oneAtATime,
      hard,
      kinds: [...new Set([...row.confirmed, ...row.heard])],
      text: [row.text, it.heardBefore ?? ''].join(' ').slice(0, 2000),
    },
  }
}

/** The entry of a customer that has effect at this moment, whether or not any clock has rung. */
const effectiveEntry = (work: Work, customer: CustomerId) => sql`
  select e.id, e.severe from routing.sensitive e
  where e.customer = ${customer} and e.ended_at is null and e.from_at <= ${work.now} and e.until > ${work.now}
    and not exists (select from routing.sensitive_appeals a where a.entry = e.id and a.answered_at is null
      and a.at <= ${work.now}::timestamptz - make_interval(days => ${APPEAL_DAYS}))
  order by e.severe desc, e.until desc limit 1`
