import { sql } from 'kysely'
import {
  CHANNEL_CAN,
  type Channel,
  caseToJoin,
  findByExternal,
  findOrAddCustomer,
  hasBrokenPromise,
  type Identification,
  openCasesOf,
} from '#desk/public.ts'
import type { ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome } from '#kernel/outcome.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { type ComingContact, comingFrom } from './coming.sql.ts'
import { findSomebody, reach } from './placing.sql.ts'
import { callBackBy, noteArrival, watchWaiting } from './waiting.sql.ts'

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

type Arrived = {
  id: ContactId
  agent: PersonId | null
  state: 'waiting' | 'running' | 'ended'
  again: boolean
  callBackBy: Date | null
}

/** A contact has come. The same `external` name twice is the same contact. */
export async function arrive(work: Work, it: Arrival): Promise<Outcome<Arrived, 'agent.unavailable' | 'agent.busy'>> {
  if (it.external) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${work.house}:${it.external}`}, 0))`.execute(work.tx)
    const before = await findByExternal(work.tx, it.external)
    if (before) {
      const by = before.state === 'waiting' ? await callBackBy(work, before.id) : null
      return done({ id: before.id, agent: before.agent, state: before.state, again: true, callBackBy: by })
    }
  }
  const customer = await findOrAddCustomer(work, it.customer, it.language)
  const coming = await comingFrom(work, { ...it, customer })
  if (it.agent) {
    const free = await reach(work, it.agent, coming, 'system')
    if (!free.ok) return free
  }
  const agent = it.agent ?? (await findSomebody(work, it.language, coming))
  return done(await store(work, it, customer, agent, coming))
}

async function store(
  work: Work,
  it: Arrival,
  customer: CustomerId,
  agent: PersonId | null,
  coming: ComingContact,
): Promise<Arrived> {
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
  // Somebody who waits with the line open is told by when we call; a letter waits for its turn.
  const by = agent || !CHANNEL_CAN[it.channel].has('hear_live') ? null : await watchWaiting(work, id)
  await noteArrival(work, id, coming, { agent, callBackBy: by })
  await record(work, {
    name: 'contact.arrived',
    about: id,
    body: { channel: it.channel, agent, customer, case: caseId },
    topics: [`contact:${id}`, 'floor', ...(agent ? [`person:${agent}`] : [])],
  })
  return { id, agent, state, again: false, callBackBy: by }
}
