import { sql } from 'kysely'
import { unavailableUntil } from '#care/public.ts'
import {
  CHANNEL_CAN,
  type Channel,
  type ContactRow,
  caseToJoin,
  findByExternal,
  findOrAddCustomer,
  giveTo,
  hasBrokenPromise,
  type Identification,
  inSlotUntil,
  openCasesOf,
  runningOf,
} from '#desk/public.ts'
import type { ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { availableAgents, holdPresence } from '../presence/presence.sql.ts'
import { mayReach, type Seat } from './arrival.ts'

export type Arrival = {
  external: string | null
  channel: Channel
  language: Language
  queue: QueueId
  customer: Identification
  agent: PersonId | null
  waitedSeconds: number
  transfers: number
  heardBefore: string | null
}

type Arrived = { id: ContactId; agent: PersonId | null; state: 'waiting' | 'running' | 'ended'; again: boolean }

/** A contact has come. The same `external` name twice is the same contact. */
export async function arrive(work: Work, it: Arrival): Promise<Outcome<Arrived, 'agent.unavailable' | 'agent.busy'>> {
  if (it.external) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${work.house}:${it.external}`}, 0))`.execute(work.tx)
    const before = await findByExternal(work.tx, it.external)
    if (before) return done({ id: before.id, agent: before.agent, state: before.state, again: true })
  }
  if (it.agent) {
    const free = await reach(work, it.agent, it.channel, true)
    if (!free.ok) return free
  }
  const customer = await findOrAddCustomer(work, it.customer, it.language)
  const agent = it.agent ?? (await longestIdle(work, it, customer))
  return done(await store(work, it, customer, agent))
}

async function store(work: Work, it: Arrival, customer: CustomerId, agent: PersonId | null): Promise<Arrived> {
  const id = newId<'contact'>(work.now)
  const open = await openCasesOf(work.tx, customer)
  const caseId = caseToJoin(open)
  const state = agent ? 'running' : 'waiting'
  await work.tx
    .insertInto('desk.contacts')
    .values({
      id,
      house: work.house,
      external: it.external,
      channel: it.channel,
      language: it.language,
      queue: it.queue,
      customer,
      case_id: caseId,
      agent,
      state,
      started_at: new Date(work.now.getTime() - it.waitedSeconds * 1000),
      answered_at: agent ? work.now : null,
      waited_seconds: it.waitedSeconds,
      transfers: it.transfers,
      heard_before: it.heardBefore,
      after_broken_promise: await hasBrokenPromise(
        work,
        open.map((it) => it.id),
      ),
    })
    .execute()
  await record(work, {
    name: 'contact.arrived',
    about: id,
    body: { channel: it.channel, agent, customer, case: caseId },
    topics: [`contact:${id}`, 'floor', ...(agent ? [`person:${agent}`] : [])],
  })
  return { id, agent, state, again: false }
}

/** Whether a contact may reach the person; while the answer is used, their presence row is held. */
export async function reach(
  work: Work,
  agent: PersonId,
  channel: Channel,
  chosen: boolean,
  byPerson = false,
): Promise<Outcome<null, 'agent.unavailable' | 'agent.busy'>> {
  const presence = await holdPresence(work, agent)
  const running = await runningOf(work.tx, agent)
  const seat: Seat = {
    state: presence.state,
    unavailableUntil: await unavailableUntil(work, agent),
    // Routing never offers a contact in it. A person who hands one over has looked, and may need help at once.
    inSlotUntil: byPerson ? null : await inSlotUntil(work, agent),
    inOneAtATime: running.some((contact) => CHANNEL_CAN[contact.channel].has('one_at_a_time')),
  }
  return mayReach(seat, chosen, CHANNEL_CAN[channel].has('one_at_a_time'), work.now)
}

async function longestIdle(
  work: Work,
  it: Pick<Arrival, 'language' | 'channel'>,
  customer: CustomerId,
): Promise<PersonId | null> {
  const hurt = await endedByFor(work, customer)
  for (const { agent } of await availableAgents(work, it.language)) {
    if (!hurt.has(agent) && (await reach(work, agent, it.channel, false)).ok) return agent
  }
  return null
}

/** Whoever had to end a contact with this customer is not given the next one, unless a person chooses so (practice, rule 29). */
async function endedByFor(work: Work, customer: CustomerId): Promise<ReadonlySet<PersonId>> {
  const rows = await work.tx
    .selectFrom('desk.contacts')
    .select('agent')
    .distinct()
    .where('customer', '=', customer)
    .where('ended_by', '=', 'agent_for_conduct')
    .execute()
  return new Set(rows.flatMap((row) => (row.agent ? [row.agent] : [])))
}

/** Someone may have become free: the contact that has waited longest in their language goes to them. */
export async function giveNext(work: Work, agent: PersonId, language: Language): Promise<ContactId | null> {
  const next = await work.tx
    .selectFrom('desk.contacts as w')
    .select(['w.id', 'w.channel'])
    .where('w.state', '=', 'waiting')
    .where('w.language', '=', language)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('desk.contacts as e')
            .select('e.id')
            .whereRef('e.customer', '=', 'w.customer')
            .where('e.agent', '=', agent)
            .where('e.ended_by', '=', 'agent_for_conduct'),
        ),
      ),
    )
    .orderBy('w.started_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!next || !(await reach(work, agent, next.channel, false)).ok) return null
  await giveTo(work, next.id, agent)
  await record(work, {
    name: 'contact.given',
    about: next.id,
    body: { agent },
    topics: [`contact:${next.id}`, `person:${agent}`, 'floor'],
  })
  return next.id
}

/** The contact changes hands with its whole story; the customer says nothing twice. */
export async function handTo(
  work: Work,
  contact: ContactRow,
  to: PersonId,
): Promise<Outcome<null, 'agent.unavailable' | 'agent.busy'>> {
  const free = await reach(work, to, contact.channel, true, true)
  if (!free.ok) return refuse(free.refusal)
  await giveTo(work, contact.id, to)
  await record(work, {
    name: 'contact.handed_over',
    about: contact.id,
    body: { from: contact.agent, to },
    topics: [`contact:${contact.id}`, `person:${to}`, ...(contact.agent ? [`person:${contact.agent}`] : []), 'floor'],
  })
  return done(null)
}
