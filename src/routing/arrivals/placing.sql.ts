import { sql } from 'kysely'
import { type ContactRow, giveTo } from '#desk/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { record, type Work } from '#platform/public.ts'
import { offeringOf, offerTo } from '../offers/offer.sql.ts'
import { mayAskAgain, toAsk } from '../offers/offer.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { leaveWhoHasHadEnough } from '../volunteers/volunteer.sql.ts'
import { candidate, freePeople } from './candidates.sql.ts'
import { type ChosenBy, inOrder, mayBeGiven, mayBeReached, toldAs } from './choice.ts'
import { type ComingContact, comingFrom } from './coming.sql.ts'
import { letsTo } from './gate.ts'
import { noteGiven } from './given.sql.ts'
import type { Weighed } from './weighed.ts'

type Reached = Outcome<null, 'agent.unavailable' | 'agent.busy'>

/** Whether a contact may reach somebody who was chosen; while the answer is used, their presence row is held. */
export async function reach(work: Work, agent: PersonId, coming: ComingContact, by: ChosenBy): Promise<Reached> {
  await holdPresence(work, agent)
  if (by === 'system' && !letsTo(coming.gate, agent)) return refuse('agent.unavailable')
  const why = mayBeReached(coming, await candidate(work, agent, coming), work.now, by)
  return why ? refuse(toldAs(why)) : done(null)
}

export type Found = { agent: PersonId; weighed: Weighed }
/** Somebody, or nobody; and from when somebody who is free may be looked at again. */
export type Search = { found: Found | null; lookAt: Date | null }

const NOBODY: Search = { found: null, lookAt: null }
const someone = (agent: PersonId, weighed: Weighed): Search => ({ found: { agent, weighed }, lookAt: null })

/**
 * Somebody for this contact, their row held, or nobody. One row is held at a time: who turns out to be taken is let go
 * of at once, so that two contacts never wait for each other, whatever their order is.
 */
export async function findSomebody(work: Work, language: Language, coming: ComingContact): Promise<Search> {
  const { held, only } = coming.gate
  if (held) return NOBODY
  if (only) return (await isFree(work, only, coming)) ? someone(only, { how: 'named' }) : NOBODY
  const free = await freePeople(work, language, coming)
  if (coming.sensitive) await leaveWhoHasHadEnough(work, free)
  for (const { agent } of toAsk(inOrder(coming, free, work.now), coming.asked, work.now)) {
    await sql`savepoint look`.execute(work.tx)
    await holdPresence(work, agent)
    if (mayBeGiven(coming, await candidate(work, agent, coming), work.now) === null) {
      await sql`release savepoint look`.execute(work.tx)
      return someone(agent, { how: 'rule' })
    }
    await sql`rollback to savepoint look`.execute(work.tx)
  }
  return NOBODY
}

/** Whoever was named for this customer, their row held. They were asked, so they need not have volunteered; they rest as everybody does. */
async function isFree(work: Work, named: PersonId, coming: ComingContact): Promise<boolean> {
  if (!mayAskAgain(coming.asked, named, work.now)) return false
  await holdPresence(work, named)
  const may = mayBeGiven({ ...coming, sensitive: null }, await candidate(work, named, coming), work.now)
  return may === null
}

/** So many who wait are looked at for one person: a customer whom they may not be given holds up nobody behind. */
const MOST_WAITING = 12

/** Someone may have become free: the contact that has waited longest, in their language and theirs to take, goes to them. */
export async function giveNext(work: Work, agent: PersonId, language: Language): Promise<ContactId | null> {
  const waiting = await work.tx
    .selectFrom('desk.contacts')
    .select(['id', 'channel', 'customer', 'queue', 'heard_before', 'case_id', 'verified_by', 'about', 'place'])
    .where('state', '=', 'waiting')
    .where('language', '=', language)
    .where(sql<boolean>`not exists (select from routing.offers o where o.contact = contacts.id and o.answer is null)`)
    // What is kept for another way is nobody's turn, and holds up nobody behind it.
    .where(
      sql<boolean>`not exists (select from guard.access_turns t join guard.standings s on s.id = t.standing
        where t.contact = contacts.id and contacts.about is null and s.lapse_at > ${work.now} and s.lifted_at is null)`,
    )
    .orderBy('started_at')
    .limit(MOST_WAITING)
    .execute()
  if (waiting.length === 0) return null
  await holdPresence(work, agent)
  for (const it of waiting) {
    const coming = await comingFrom(work, { ...it, heardBefore: it.heard_before })
    if (!letsTo(coming.gate, agent) || !mayAskAgain(coming.asked, agent, work.now)) continue
    if (mayBeGiven(coming, await candidate(work, agent, coming), work.now) !== null) continue
    if (!(await holdWaiting(work, it.id))) continue
    if ((await give(work, it.id, { agent, weighed: { how: 'rule' } })) === 'offered_already') continue
    return it.id
  }
  return null
}

async function holdWaiting(work: Work, contact: ContactId): Promise<boolean> {
  const row = await work.tx
    .selectFrom('desk.contacts')
    .select('id')
    .where('id', '=', contact)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row !== undefined
}

/** Theirs now; asked whether they take it; or somebody is being asked already. */
export type Given = 'given' | 'offered' | 'offered_already'

/** The queue says whether the contact is theirs now or offered first. Both rows are held by whoever calls this. */
export async function give(work: Work, contact: ContactId, found: Found): Promise<Given> {
  const { agent, weighed } = found
  const offering = await offeringOf(work, contact)
  if (offering) return (await offerTo(work, { contact, agent, weighed, ...offering })) ? 'offered' : 'offered_already'
  await giveTo(work, contact, agent)
  await noteGiven(work, contact, found)
  await record(work, {
    name: 'contact.given',
    about: contact,
    body: { agent },
    topics: [`contact:${contact}`, `person:${agent}`, 'floor'],
  })
  return 'given'
}

/** The contact changes hands with its whole story; the customer says nothing twice. */
export async function handTo(work: Work, contact: ContactRow, to: PersonId): Promise<Reached> {
  const mine = work.actor.kind === 'person' && work.actor.id === to
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  const free = await reach(work, to, coming, mine ? 'self' : 'colleague')
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

/**
 * Whom this running contact could be given to: the same gates as when the house gives one itself, and a contact in which
 * somebody is being insulted is a hard one. In no order: one could be read as who has borne least.
 */
export async function couldTake(work: Work, contact: ContactRow, isHard: boolean): Promise<ReadonlySet<PersonId>> {
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  // Volunteers are for what the house sends; here a person who leads has looked.
  const hard = coming.hard || isHard
  const it = { ...coming, hard, known: { ...coming.known, hard }, sensitive: null }
  const free = await freePeople(work, contact.language, it)
  return new Set(inOrder(it, free, work.now).flatMap(({ agent }) => (agent === contact.agent ? [] : agent)))
}
