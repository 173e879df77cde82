import { sql } from 'kysely'
import {
  CHANNEL_CAN,
  type Channel,
  caseToJoin,
  findByExternal,
  findCaseByNumber,
  findOrAddCustomer,
  findSureCustomer,
  hasBrokenPromise,
  type Identification,
  openCasesOf,
} from '#desk/public.ts'
import { type About, isUnclaimed, noteMarkerReads, noteTurn, type Reach } from '#guard/public.ts'
import type { CaseId, ContactId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome } from '#kernel/outcome.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { offerSeconds, offerTo } from '../offers/offer.sql.ts'
import { type Announced, announcedTo } from '../queues/announced.sql.ts'
import { type Door, doorOf } from '../queues/ways.sql.ts'
import { announce } from './announce.sql.ts'
import { type ComingContact, comingFrom } from './coming.sql.ts'
import { gateOf } from './gate.sql.ts'
import { noteGiven } from './given.sql.ts'
import { findSomebody, NOBODY, reach, type Search } from './placing.sql.ts'
import { noteArrival, waitingOf, watchWaiting } from './waiting.sql.ts'

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
  verified?: 'login' | 'secret' | null
  about?: About | null
  place?: string
  repliesTo?: number | null
}

type Arrived = {
  id: ContactId
  agent: PersonId | null
  state: 'waiting' | 'running' | 'ended'
  again: boolean
  callBackBy: Date | null
  reach: Reach
  told: Announced | null
}

type Known = {
  customer: CustomerId
  open: readonly { id: CaseId; kind: string }[]
  caseId: CaseId | null
  isSure: boolean
}

/** A contact has come. The same `external` name twice is the same contact. */
export async function arrive(work: Work, it: Arrival): Promise<Outcome<Arrived, 'agent.unavailable' | 'agent.busy'>> {
  if (it.external) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${work.house}:${it.external}`}, 0))`.execute(work.tx)
    const before = await findByExternal(work.tx, it.external)
    if (before) {
      const waits = before.state === 'waiting'
      const by = waits && CHANNEL_CAN[before.channel].has('hear_live') ? (await waitingOf(work, before.id)).by : null
      const told = before.agent ? null : await announcedTo(work, before.id)
      const { reach } = waits ? await gateOf(work, before) : { reach: { kind: 'open' as const } }
      return done({ id: before.id, agent: before.agent, state: before.state, again: true, callBackBy: by, reach, told })
    }
  }
  const who = await whoIsIt(work, it)
  const coming = await comingFrom(work, {
    ...it,
    customer: who.customer,
    case_id: who.caseId,
    verified_by: who.isSure ? (it.verified ?? null) : null,
    about: it.about ?? null,
    place: it.place ?? '',
    started_at: new Date(work.now.getTime() - it.waitedSeconds * 1000),
  })
  // Whom a phone system chose by itself is not who was named for this customer.
  const isTurned = coming.gate.reach.kind === 'instead'
  if (it.agent && !isTurned) {
    const free = await reach(work, it.agent, coming, 'system')
    if (!free.ok) return free
  }
  const chosen = isTurned ? null : it.agent
  const door = doorFor(await doorOf(work, it.queue), it, coming)
  const search: Search = chosen
    ? { found: { agent: chosen, weighed: { how: 'system' } }, lookAt: null }
    : door.opensAt
      ? NOBODY
      : await findSomebody(work, it.language, coming)
  const arrived = await store(work, it, who, search, coming, door)
  return done(arrived.agent ? arrived : await announce(work, arrived, it, coming, door))
}

/** In danger nobody is told of opening hours; and whoever has another way to us was told that one. */
const doorFor = (door: Door, it: Arrival, coming: ComingContact): Door =>
  it.about === 'emergency' || coming.gate.reach.kind === 'instead' ? { ...door, opensAt: null } : door

async function whoIsIt(work: Work, it: Arrival): Promise<Known> {
  const isSure = it.verified !== undefined && it.verified !== null && hasMark(it.customer)
  const customer = isSure
    ? await findSureCustomer(work, it.customer, it.language, (known) => isUnclaimed(work.tx, known))
    : await findOrAddCustomer(work, it.customer, it.language)
  const open = await openCasesOf(work.tx, customer)
  const answered = it.repliesTo ? await findCaseByNumber(work.tx, it.repliesTo) : undefined
  // A number in a subject line may be a slip, or somebody else's: only a case of theirs is the one they answer.
  const caseId = answered?.customer === customer ? answered.id : caseToJoin(open)
  return { customer, open, caseId, isSure }
}

const hasMark = ({ phone, email, account }: Identification) =>
  phone !== undefined || email !== undefined || account !== undefined

async function store(
  work: Work,
  it: Arrival,
  { customer, open, caseId, isSure }: Known,
  { found, lookAt }: Search,
  coming: ComingContact,
  door: Door,
): Promise<Arrived> {
  // Whom a phone system chose, it rings by itself.
  const seconds = found && found.weighed.how !== 'system' ? await offerSeconds(work, it.queue) : null
  const agent = seconds === null ? (found?.agent ?? null) : null
  const id = newId<'contact'>(work.now)
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
      about: it.about ?? null,
      place: it.place ?? '',
      verified_by: isSure ? (it.verified ?? null) : null,
      verified_at: isSure ? work.now : null,
      after_broken_promise: await hasBrokenPromise(
        work,
        open.map((it) => it.id),
      ),
    })
    .execute()
  const by = agent ? null : await watchWaiting(work, id, { channel: it.channel, lookAt, door })
  await noteArrival(work, id, coming, by)
  if (found && seconds !== null) await offerTo(work, { ...found, contact: id, channel: it.channel, seconds })
  else if (found) await noteGiven(work, id, found)
  await record(work, {
    name: 'contact.arrived',
    about: id,
    body: { channel: it.channel, agent, customer, case: caseId },
    topics: [`contact:${id}`, 'floor', ...(agent ? [`person:${agent}`] : [])],
  })
  const { reach, held } = coming.gate
  if (reach.kind === 'instead')
    await noteMarkerReads(work, { customer, standings: [reach.standing], where: 'phone_system', about: id })
  if (held && reach.kind === 'instead')
    await noteTurn(work, { customer, contact: id, caseId, way: it.channel, said: reach })
  return { id, agent, state, again: false, callBackBy: by, reach, told: null }
}
