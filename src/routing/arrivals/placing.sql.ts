import { sql } from 'kysely'
import { type ContactRow, giveTo } from '#desk/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { meetDeadlines, record, setDeadline, type Work } from '#platform/public.ts'
import { ruleInForce } from '../modes/in-force.sql.ts'
import { offeringOf, offerTo } from '../offers/offer.sql.ts'
import { mayAskAgain, toAsk } from '../offers/offer.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { costOf } from '../protective/index.ts'
import { decide } from '../rule/decide.ts'
import type { HandedBecause } from '../rule/handed.ts'
import { inMinutes } from '../rule/live-roster.ts'
import { noteCost, teamFor } from '../rule/team.sql.ts'
import { byRule } from '../rule/weigh.ts'
import { leaveWhoHasHadEnough } from '../volunteers/volunteer.sql.ts'
import { candidate, freePeople, type Known } from './candidates.sql.ts'
import { type ChosenBy, mayBeGiven, mayBeReached, toldAs } from './choice.ts'
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

export const NOBODY: Search = { found: null, lookAt: null }
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
  if (free.length === 0) return NOBODY
  const { team, rank } = await teamFor(work, coming.p)
  const rule = await ruleInForce(work)
  const it = { ...coming, rank: coming.isLive ? rank : 0 }
  const gone = askedBefore(coming, free, work.now)
  for (;;) {
    const decided = decide(it, free, work.now, rule, team, gone)
    const { nth, lookAt } = decided
    const chosen = nth === null ? undefined : free[nth]
    if (nth === null || !chosen) return { found: null, lookAt }
    await sql`savepoint look`.execute(work.tx)
    await holdPresence(work, chosen.agent)
    if (mayBeGiven(coming, await candidate(work, chosen.agent, coming), work.now) === null) {
      await sql`release savepoint look`.execute(work.tx)
      noteCost(work.house, costOf(decided.roster, nth, inMinutes(work.now), rule.weights))
      return someone(chosen.agent, { how: 'rule', byRule: byRule(it, free, { ...decided, nth }, work.now, rule, team) })
    }
    await sql`rollback to savepoint look`.execute(work.tx)
    gone.add(nth)
  }
}

/** Those who were asked for this contact and did not take it, while others have not been asked as often. */
function askedBefore(coming: ComingContact, free: readonly Known[], now: Date): Set<number> {
  if (coming.asked.length === 0) return new Set()
  const may = free.filter((who) => mayBeGiven(coming, who, now) === null)
  const next = new Set(toAsk(may, coming.asked, now).map((who) => who.agent))
  return new Set(free.flatMap((who, nth) => (next.has(who.agent) ? [] : [nth])))
}

/** Whoever was named for this customer, their row held. They were asked, so they need not have volunteered; they rest as everybody does. */
async function isFree(work: Work, named: PersonId, coming: ComingContact): Promise<boolean> {
  if (!mayAskAgain(coming.asked, named, work.now)) return false
  await holdPresence(work, named)
  const may = mayBeGiven({ ...coming, sensitive: null }, await candidate(work, named, coming), work.now)
  return may === null
}

/** Somebody who waits is looked at again at this moment, unless they would be before. */
export async function lookAgain(work: Work, contact: ContactId, at: Date): Promise<void> {
  const open = work.tx.selectFrom('platform.deadlines').select('id').where('about', '=', contact)
  const before = await open
    .where('kind', '=', 'contact_waits')
    .where('state', '=', 'open')
    .where('due_at', '<=', at)
    .limit(1)
    .executeTakeFirst()
  if (before) return
  await meetDeadlines(work, 'contact_waits', contact)
  await setDeadline(work, 'contact_waits', contact, at)
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

/** The contact changes hands with its whole story; the customer says nothing twice. A colleague who hands it over says why. */
export async function handTo(work: Work, contact: ContactRow, to: PersonId, because?: HandedBecause): Promise<Reached> {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  const mine = by === to
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  const free = await reach(work, to, coming, mine ? 'self' : 'colleague')
  if (!free.ok) return refuse(free.refusal)
  await giveTo(work, contact.id, to)
  const weighed: Weighed = mine || !by ? { how: 'taken' } : { how: 'handed', because: because ?? 'asked_for_help', by }
  await noteGiven(work, contact.id, { agent: to, weighed })
  await record(work, {
    name: 'contact.handed_over',
    about: contact.id,
    body: { from: contact.agent, to, ...(weighed.because ? { because: weighed.because } : {}) },
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
  const may = free.filter((who) => who.agent !== contact.agent && mayBeGiven(it, who, work.now) === null)
  return new Set(may.map(({ agent }) => agent))
}
