import { sql } from 'kysely'
import { type Known, SHIELD_KINDS } from '#care/public.ts'
import { CHANNEL_CAN } from '#desk/public.ts'
import type { ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { Asked } from '../offers/offer.ts'
import { type Because, type RiskFacts, riskOf } from '../rule/risk.ts'
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
  /** How likely it is to turn hard, with its reasons, and since when it waits. */
  p: number
  reasons: readonly Because[]
  since: Date
  /** Somebody waits on the line: only then a clock of the rule is set. */
  isLive: boolean
  queue: QueueId
  /** Advice on which somebody new needs a person behind them. */
  critical: boolean
  /** It has waited so long that its queue also asks a lead. */
  leadToo: boolean
  /** Who was asked to take it and did not. */
  asked: readonly Asked[]
}

/** Conduct that people confirmed counts for half a year; then it is not looked at any more. */
const REMEMBERED = '180 days'
/** An appeal that nobody answered in this time is answered: the entry has no effect. */
export const APPEAL_DAYS = 7

type Row = Owed &
  RiskFacts & {
    confirmed: string[]
    heard: string[]
    text: string
    entry: string | null
    severe: boolean | null
    queue_key: string
    critical: boolean
    asked: { agent: PersonId; at: string }[]
  }

/** One question for all that is known of a customer who is about to be answered; one more for somebody made sure of. */
export async function comingFrom(
  work: Work,
  it: Gated & { id?: ContactId; queue: QueueId; heardBefore?: string | null; started_at?: Date },
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
      ${factsOfRisk(work, it.customer)},
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
      exists (select from routing.queue_ways w where w.queue = ${it.queue} and w.critical) as critical,
      (select coalesce(jsonb_agg(jsonb_build_object('agent', o.agent, 'at', o.answered_at)), '[]') from routing.offers o
        where o.contact = ${it.id ?? null}::uuid and o.answer in ('declined', 'timed_out')) as asked,
      s.id as entry, s.severe, s.watch_until as "watchUntil"
    from (select) nothing left join lateral (${effectiveEntry(work, it.customer)}) s on true
      left join lateral (${lastConfirmed(work, it.customer)}) said on true`.execute(work.tx)
  const row = rows[0]
  if (!row) throw new Error('A question without a row is no question')
  const oneAtATime = CHANNEL_CAN[it.channel].has('one_at_a_time')
  const hard = row.confirmed.length > 0 || row.entry !== null
  const owed = { openCases: row.openCases, unresolved: row.unresolved, broken: row.broken }
  const { p, reasons } = riskOf(row, work.now)
  return {
    customer: it.customer,
    oneAtATime,
    hard,
    owed,
    ours: isOurs(owed),
    sensitive: row.entry ? { severe: row.severe ?? false } : null,
    entry: row.entry,
    p,
    reasons,
    since: it.started_at ?? work.now,
    isLive: CHANNEL_CAN[it.channel].has('hear_live'),
    gate: await gateOf(work, it),
    queue: it.queue,
    critical: row.critical,
    leadToo: false,
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

/** When the last of each was, for a risk that ends with its facts. Asked in the same question. */
const factsOfRisk = (work: Work, customer: CustomerId) => sql`
      (select max(p.due_at) from desk.promises p where p.case_id in (select id from open) and not p.internal
        and (p.state = 'broken' or (p.state = 'open' and p.due_at <= ${work.now}))) as "brokenAt",
      (select max(c.ended_at) from desk.contacts c join desk.wrap_ups w on w.contact = c.id
        where c.case_id in (select id from open) and w.solved <> 'yes') as "unresolvedAt",
      said.at as "confirmedAt",
      (select count(*)::int from desk.contacts c where c.customer = ${customer} and c.state = 'ended'
        and c.answered_at is not null and c.started_at > said.at
        and coalesce((c.conversation -> 'so' ->> 'borne')::int, 0) < 2) as "calmSince",
      (select max(s.lapse_at) from guard.standings s where s.customer = ${customer} and s.state = 'approved'
        and s.starts_at <= ${work.now} and s.lapse_at > ${work.now} and s.lifted_at is null
        and (s.notified_at <= ${work.now} or s.delay_until > ${work.now})) as "standingUntil"`

/** The last time that a person confirmed what this customer did. */
const lastConfirmed = (work: Work, customer: CustomerId) => sql`
  select max(m.at) as at from guard.confirmations m join desk.utterances u on u.id = m.utterance
    join desk.contacts c on c.id = u.contact where c.customer = ${customer} and m.counts
      and m.at > ${work.now}::timestamptz - ${REMEMBERED}::interval and m.kind = any(${[...SHIELD_KINDS]})`

/** The entry of a customer that has effect at this moment, whether or not any clock has rung. */
const effectiveEntry = (work: Work, customer: CustomerId) => sql`
  select e.id, e.severe, case when e.source = 'exposure_watch' then e.until end as watch_until from routing.sensitive e
  where e.customer = ${customer} and e.ended_at is null and e.from_at <= ${work.now} and e.until > ${work.now}
    and not exists (select from routing.sensitive_appeals a where a.entry = e.id and a.answered_at is null
      and a.at <= ${work.now}::timestamptz - make_interval(days => ${APPEAL_DAYS}))
  order by e.severe desc, e.until desc limit 1`
