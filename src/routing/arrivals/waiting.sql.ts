import { sql } from 'kysely'
import { areKeptFrom } from '#care/public.ts'
import {
  addPromise,
  CHANNEL_CAN,
  type Channel,
  type ContactRow,
  endContactRow,
  findContactForUpdate,
  findCustomer,
  joinCase,
  openCase,
  plusWorkingMinutes,
  queueMessage,
  queueTime,
  tellNews,
} from '#desk/public.ts'
import { type ContactId, id, type PersonId } from '#kernel/ids.ts'
import { type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { openOfferOf } from '../offers/offer.sql.ts'
import { type Door, waysOf } from '../queues/ways.sql.ts'
import { firstOf, LETTER_MINUTES, leadFrom } from '../queues/ways.ts'
import { teamFor } from '../rule/team.sql.ts'
import { victimsOf } from './candidates.sql.ts'
import { type ComingContact, comingFrom } from './coming.sql.ts'
import { findSomebody, give } from './placing.sql.ts'
import { messageFor, type Occasion, PROMISED, titleFor } from './waiting.words.ts'

/** So often somebody who waits is looked at again, because what kept people away may have passed without a sound. */
const LOOK_MINUTES = 2
/** A call back is due this much working time later. */
const CALL_BACK_MINUTES = 120

const minutesLater = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

/** Whoever has the line open is looked at again and again; a letter and a closed door have their own moment. */
async function setNextLook(
  work: Work,
  contact: ContactId,
  it: { isLive: boolean; by: Date; moments: readonly (Date | null)[] },
): Promise<void> {
  const soon = it.isLive || it.by <= work.now ? minutesLater(work.now, LOOK_MINUTES) : null
  const next = firstOf(work.now, soon, it.by, ...it.moments) ?? minutesLater(work.now, LOOK_MINUTES)
  await setDeadline(work, 'contact_waits', contact, next)
}

/** Somebody waits: gives by when they are promised a call or an answer, if nobody has taken them until then. */
export async function watchWaiting(
  work: Work,
  contact: ContactId,
  it: { channel: Channel; lookAt: Date | null; door: Door },
): Promise<Date> {
  const { ways, time, opensAt } = it.door
  const isLive = CHANNEL_CAN[it.channel].has('hear_live')
  const from = opensAt ?? work.now
  const by = isLive ? minutesLater(from, ways.waitMostMinutes) : plusWorkingMinutes(time, work.now, LETTER_MINUTES)
  if (opensAt) await setDeadline(work, 'contact_waits', contact, opensAt)
  else await setNextLook(work, contact, { isLive, by, moments: [it.lookAt, leadFrom(ways, from)] })
  return by
}

export async function noteArrival(
  work: Work,
  contact: ContactId,
  it: ComingContact,
  callBackBy: Date | null,
): Promise<void> {
  await work.tx
    .insertInto('routing.arrivals')
    .values({
      contact,
      house: work.house,
      at: work.now,
      ours: it.ours,
      hard: it.hard,
      sensitive: it.entry,
      severe: it.sensitive?.severe ?? false,
      risk: it.p,
      // Only whoever waits on the line meets a clock of the rule.
      rank: callBackBy && it.isLive ? (await teamFor(work, it.p)).rank : 0,
      call_back_by: callBackBy,
    })
    .execute()
}

/** Since when somebody waits for us while we are open, and by when they are promised a call if nobody has answered until then. */
export async function waitingOf(work: Work, contact: ContactId): Promise<{ since: Date; by: Date | null }> {
  const row = await work.tx
    .selectFrom('routing.arrivals as a')
    .leftJoin('routing.announced as n', 'n.contact', 'a.contact')
    .select(['a.at', 'a.call_back_by', 'n.opens_at'])
    .where('a.contact', '=', contact)
    .executeTakeFirst()
  return { since: row?.opens_at ?? row?.at ?? work.now, by: row?.call_back_by ?? null }
}

/** Somebody still waits: who may take them now does; when they have waited enough, they are promised a call. */
export const contactWaits: Ring = async (work, about) => {
  const contact = await findContactForUpdate(work.tx, id(about))
  if (contact?.state !== 'waiting') return
  const { since, by: promised } = await waitingOf(work, contact.id)
  const lead = leadFrom(await waysOf(work, contact.queue), since)
  const known = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  const coming = { ...known, leadToo: lead !== null && lead <= work.now }
  const by = promised ?? work.now
  const isLate = work.now >= by
  const isLive = CHANNEL_CAN[contact.channel].has('hear_live')
  const offer = await openOfferOf(work, contact.id)
  // Somebody is being asked at this moment: they may still say yes, and are not hurried past their seconds.
  if (offer) return setNextLook(work, contact.id, { isLive, by: isLate ? offer.until : by, moments: [lead] })
  const promise = () => promiseCall(work, contact, coming, isLive ? 'waited' : 'letter')
  // Others were asked and nobody came: the promise is kept now, and nobody else is asked past it.
  if (isLate && coming.asked.length > 0 && (await promise())) return
  const { found, lookAt } = await findSomebody(work, contact.language, coming)
  if (found && (await give(work, contact.id, found)) === 'given') return
  if (!found && isLate && (await promise())) return
  await setNextLook(work, contact.id, { isLive, by, moments: [lookAt, lead] })
}

export type PromisedCall = { dueAt: Date; owner: PersonId; inWriting: boolean }

/** The line is closed with a promise: who calls, by when, said in writing. Nothing where nobody could keep it. */
export async function promiseCall(
  work: Work,
  contact: ContactRow,
  coming: ComingContact,
  because: Exclude<Occasion, 'agreed_writing'>,
): Promise<PromisedCall | null> {
  const owner = await whoCalls(work, contact, coming)
  if (!owner) return null
  const { reach } = coming.gate
  const isWritten = reach.kind === 'instead' && !reach.ways.includes('phone')
  const occasion = isWritten ? 'agreed_writing' : because
  const inWriting = occasion !== 'waited' && occasion !== 'closed'
  const caseId = contact.case_id ?? (await newCase(work, contact, owner, occasion))
  const soonest = plusWorkingMinutes(await queueTime(work, contact.queue), work.now, CALL_BACK_MINUTES)
  const dueAt = reach.kind === 'instead' && reach.from && !isWritten ? callWithin(reach.from, soonest) : soonest
  await addPromise(work, {
    caseId,
    contact: contact.id,
    kind: inWriting ? 'other' : 'call_back',
    words: PROMISED[occasion][contact.language],
    owner,
    madeBy: owner,
    dueAt,
  })
  const { phone, email } = await findCustomer(work, contact.customer)
  await queueMessage(work, {
    caseId,
    channel: phone ? 'sms' : email ? 'email' : 'on_screen',
    address: phone ?? email,
    words: messageFor(occasion, contact.language, dueAt, work.zone),
  })
  await endContactRow(work, contact.id, 'handed_over')
  await record(work, {
    name: 'contact.ended',
    about: contact.id,
    body: { by: 'handed_over' },
    topics: [`contact:${contact.id}`, 'floor', `person:${owner}`],
  })
  return { dueAt, owner, inWriting }
}

/** Whom we agreed certain hours with is called in them. */
const callWithin = (from: Date, soonest: Date): Date =>
  soonest > from ? soonest : new Date(from.getTime() + CALL_BACK_MINUTES * 60_000)

async function newCase(work: Work, contact: ContactRow, owner: PersonId, occasion: Occasion) {
  const caseId = await openCase(work, {
    customer: contact.customer,
    queue: contact.queue,
    language: contact.language,
    title: titleFor(occasion, contact.language),
    need: null,
    owner,
    kind: 'enquiry',
    channel: contact.channel,
  })
  await joinCase(work, contact.id, caseId)
  await tellNews(work, caseId, owner)
  return caseId
}

/** A lead of the language, one who is here rather than one who is not; else the second line. Not somebody it should not reach. */
async function whoCalls(work: Work, contact: ContactRow, coming: ComingContact): Promise<PersonId | null> {
  const { rows } = await sql<{ id: PersonId }>`
    select p.id from platform.people p left join routing.presence pr on pr.agent = p.id
    where p.role in ('lead', 'second_line', 'manager')
      and not exists (select from desk.absences a where a.person = p.id and a.from_at <= ${work.now}
        and (a.to_at is null or a.to_at > ${work.now}))
    order by (p.language = ${contact.language}) desc, (pr.state = 'available') desc nulls last,
      (p.role = 'lead') desc, (p.role = 'second_line') desc, p.created_at, p.key limit 20`.execute(work.tx)
  const { named } = coming.gate
  const all = [...(named ? [named] : []), ...rows.map((row) => row.id)]
  const kept = await areKeptFrom(
    work,
    coming.known,
    all.map((person) => ({ person, run: 0 })),
  )
  const hurt = await victimsOf(work, contact.customer)
  return all.find((person) => !kept.has(person) && !hurt.has(person)) ?? null
}
