import { findCustomer } from '#desk/public.ts'
import type { CustomerId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { namesOfStaff } from '../my-case/my-case.sql.ts'
import { redacted } from './redact.ts'

const iso = (at: Date | null) => at?.toISOString() ?? null

/** All that is held about somebody, as they may read it: what they said and were told, what was noted, what was decided. */
export async function packFor(work: Work, customer: CustomerId, language: Language) {
  const own = await findCustomer(work, customer)
  const ours = redacted(own, await namesOfStaff(work.tx), language)
  const { id: _id, ...you } = own
  return {
    made: work.now.toISOString(),
    you,
    cases: await casesOf(work, customer, ours),
    contacts: await contactsOf(work, customer, ours),
    messages: await messagesOf(work, customer, ours),
    notes: await incidentsOf(work, customer, ours),
    decisions: await decisionsOf(work, customer, ours),
  }
}

type Ours = (words: string) => string

const casesOf = async (work: Work, customer: CustomerId, ours: Ours) =>
  (
    await work.tx
      .selectFrom('desk.cases')
      .select(['number', 'title', 'need', 'kind', 'verbatim', 'received_at', 'closed_at'])
      .where('customer', '=', customer)
      .orderBy('received_at')
      .execute()
  ).map((it) => ({
    number: it.number,
    kind: it.kind,
    title: ours(it.title),
    need: it.need && ours(it.need),
    // Their own words, as they wrote them.
    written: it.verbatim,
    receivedAt: iso(it.received_at),
    closedAt: iso(it.closed_at),
  }))

async function contactsOf(work: Work, customer: CustomerId, ours: Ours) {
  const rows = await work.tx
    .selectFrom('desk.contacts')
    .select(['id', 'channel', 'started_at', 'ended_at'])
    .where('customer', '=', customer)
    .orderBy('started_at')
    .execute()
  const said = await work.tx
    .selectFrom('desk.utterances as u')
    .innerJoin('desk.contacts as c', 'c.id', 'u.contact')
    .select(['u.contact', 'u.who', 'u.words', 'u.at'])
    .where('c.customer', '=', customer)
    .where('u.final', '=', true)
    .where('u.who', 'in', ['customer', 'agent'])
    .orderBy('u.at')
    .orderBy('u.key')
    .execute()
  return rows.map((row) => ({
    channel: row.channel,
    from: iso(row.started_at),
    to: iso(row.ended_at),
    said: said
      .filter((it) => it.contact === row.id)
      .map((it) => ({ who: it.who, at: iso(it.at), words: it.who === 'customer' ? it.words : ours(it.words) })),
  }))
}

const messagesOf = async (work: Work, customer: CustomerId, ours: Ours) =>
  (
    await work.tx
      .selectFrom('desk.messages as m')
      .innerJoin('desk.cases as c', 'c.id', 'm.case_id')
      .select(['m.channel', 'm.words', 'm.written_at'])
      .where('c.customer', '=', customer)
      .where('m.withheld', '=', false)
      .orderBy('m.written_at')
      .execute()
  ).map((it) => ({ channel: it.channel, at: iso(it.written_at), words: ours(it.words) }))

/** What the staff noted about conduct. What it did to somebody is that person's, and is left out. */
const incidentsOf = async (work: Work, customer: CustomerId, ours: Ours) =>
  (
    await work.tx
      .selectFrom('guard.incidents')
      .select(['happened_at', 'category', 'kind', 'state', 'beyond_normal', 'confined'])
      .where('customer', '=', customer)
      .orderBy('happened_at')
      .execute()
  ).map((it) => ({
    at: iso(it.happened_at),
    category: it.category,
    kind: it.kind,
    state: it.state,
    noted: it.confined ? null : ours(it.beyond_normal),
  }))

const decisionsOf = async (work: Work, customer: CustomerId, ours: Ours) =>
  (
    await work.tx
      .selectFrom('guard.standings')
      .select(['rung', 'reason', 'instruction', 'starts_at', 'lapse_at', 'lifted_at'])
      .where('customer', '=', customer)
      .where('state', '=', 'approved')
      .orderBy('starts_at')
      .execute()
  ).map((it) => ({
    rung: it.rung,
    reason: ours(it.reason),
    instruction: ours(it.instruction),
    from: iso(it.starts_at),
    until: iso(it.lifted_at ?? it.lapse_at),
  }))
