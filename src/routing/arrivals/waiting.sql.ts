import { sql } from 'kysely'
import { areKeptFrom } from '#care/public.ts'
import {
  addPromise,
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
import { victimsOf } from './candidates.sql.ts'
import { type ComingContact, comingFrom } from './coming.sql.ts'
import { findSomebody, give } from './placing.sql.ts'
import { CALL_BACK_WORDS, callBackMessage, callBackTitle, WRITE_BACK_WORDS, writeBackMessage } from './waiting.words.ts'

/** Nobody waits longer with the line open, whatever the reason: by then we have promised to call. */
export const WAIT_MOST_MINUTES = 10
/** So often somebody who waits is looked at again, because what kept people away may have passed without a sound. */
const LOOK_MINUTES = 2
/** A call back is due this much working time later. */
const CALL_BACK_MINUTES = 120

const minutesLater = (work: Work, minutes: number) => new Date(work.now.getTime() + minutes * 60_000)

/** The earlier of the next look and the moment at which somebody who is free may be looked at again. */
const nextLook = (work: Work, lookAt: Date | null): Date => {
  const next = minutesLater(work, LOOK_MINUTES)
  return lookAt && lookAt < next ? lookAt : next
}

export async function watchWaiting(work: Work, contact: ContactId, lookAt: Date | null): Promise<Date> {
  await setDeadline(work, 'contact_waits', contact, nextLook(work, lookAt))
  return minutesLater(work, WAIT_MOST_MINUTES)
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
      call_back_by: callBackBy,
    })
    .execute()
}

/** By when somebody who waits is promised a call, if nobody has answered until then. */
export async function callBackBy(work: Work, contact: ContactId): Promise<Date | null> {
  const row = await work.tx
    .selectFrom('routing.arrivals')
    .select('call_back_by')
    .where('contact', '=', contact)
    .executeTakeFirst()
  return row?.call_back_by ?? null
}

/** Somebody still waits: who may take them now does; when they have waited enough, they are promised a call. */
export const contactWaits: Ring = async (work, about) => {
  const contact = await findContactForUpdate(work.tx, id(about))
  if (contact?.state !== 'waiting') return
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  const by = (await callBackBy(work, contact.id)) ?? work.now
  const isLate = work.now >= by
  const offer = await openOfferOf(work, contact.id)
  // Somebody is being asked at this moment: they may still say yes.
  if (offer) return setDeadline(work, 'contact_waits', contact.id, afterOffer(work, offer.until, by))
  // Others were asked and nobody came: the promise is kept now, and nobody else is asked past it.
  if (isLate && coming.asked.length > 0 && (await promiseCall(work, contact, coming))) return
  const { found, lookAt } = await findSomebody(work, contact.language, coming)
  if (found && (await give(work, contact.id, found)) === 'given') return
  if (!found && isLate && (await promiseCall(work, contact, coming))) return
  const next = nextLook(work, lookAt)
  await setDeadline(work, 'contact_waits', contact.id, work.now < by && by < next ? by : next)
}

/** The next look, or the promised moment; where that has passed, as soon as whoever is asked has had their seconds. */
function afterOffer(work: Work, until: Date, by: Date): Date {
  const next = nextLook(work, null)
  if (work.now < by) return by < next ? by : next
  return until > work.now ? until : new Date(work.now.getTime() + 1000)
}

/** The line is closed with a promise: who calls, by when, said in writing. Gives its moment, or nothing where nobody could keep it. */
export async function promiseCall(work: Work, contact: ContactRow, coming: ComingContact): Promise<Date | null> {
  const owner = await whoCalls(work, contact, coming)
  if (!owner) return null
  const caseId = contact.case_id ?? (await newCase(work, contact, owner))
  const { reach } = coming.gate
  const isWritten = reach.kind === 'instead' && !reach.ways.includes('phone')
  const soonest = plusWorkingMinutes(await queueTime(work, contact.queue), work.now, CALL_BACK_MINUTES)
  const dueAt = reach.kind === 'instead' && reach.from && !isWritten ? callWithin(reach.from, soonest) : soonest
  await addPromise(work, {
    caseId,
    contact: contact.id,
    kind: isWritten ? 'other' : 'call_back',
    words: (isWritten ? WRITE_BACK_WORDS : CALL_BACK_WORDS)[contact.language],
    owner,
    madeBy: owner,
    dueAt,
  })
  const { phone, email } = await findCustomer(work, contact.customer)
  await queueMessage(work, {
    caseId,
    channel: phone ? 'sms' : email ? 'email' : 'on_screen',
    address: phone ?? email,
    words: (isWritten ? writeBackMessage : callBackMessage)(contact.language, dueAt, work.zone),
  })
  await endContactRow(work, contact.id, 'handed_over')
  await record(work, {
    name: 'contact.ended',
    about: contact.id,
    body: { by: 'handed_over' },
    topics: [`contact:${contact.id}`, 'floor', `person:${owner}`],
  })
  return dueAt
}

/** Whom we agreed certain hours with is called in them. */
const callWithin = (from: Date, soonest: Date): Date =>
  soonest > from ? soonest : new Date(from.getTime() + CALL_BACK_MINUTES * 60_000)

async function newCase(work: Work, contact: ContactRow, owner: PersonId) {
  const caseId = await openCase(work, {
    customer: contact.customer,
    queue: contact.queue,
    language: contact.language,
    title: callBackTitle(contact.language),
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
