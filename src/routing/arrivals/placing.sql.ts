import { sql } from 'kysely'
import { CHANNEL_CAN, CHANNELS, type ContactRow, giveTo } from '#desk/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { meetDeadlines, record, setDeadline, type Work } from '#platform/public.ts'
import { ruleInForce } from '../modes/in-force.sql.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { costOf } from '../protective/index.ts'
import { takesQueue, wasOpenFor } from '../queues/in-hand.sql.ts'
import { decide, decideContact } from '../rule/decide.ts'
import type { HandedBecause } from '../rule/handed.ts'
import { inMinutes, type Team } from '../rule/live-roster.ts'
import { noteCost, teamFor } from '../rule/team.sql.ts'
import { byRule } from '../rule/weigh.ts'
import { leaveWhoHasHadEnough } from '../volunteers/volunteer.sql.ts'
import { candidate, freePeople } from './candidates.sql.ts'
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
  const gone = new Set<number>()
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

/** Whoever was named for this customer, their row held. They were asked, so they need not have volunteered; they rest as everybody does. */
async function isFree(work: Work, named: PersonId, coming: ComingContact): Promise<boolean> {
  await holdPresence(work, named)
  const may = mayBeGiven({ ...coming, sensitive: null }, await candidate(work, named, coming), work.now)
  return may === null
}

/** So many who wait are looked at for one person at once, and so often: whom they may not be given holds up nobody behind. */
const MOST_WAITING = 24
const MOST_PAGES = 5

/**
 * Someone may have become free: of those who wait, in their language and theirs to take, the rule chooses one; who waits on
 * the line comes before who waits for a letter. The gates are asked for the one that was chosen, and if they say no, for the
 * next. One that a clock of the rule keeps from them is looked at again when the clock has run out.
 */
export async function giveNext(work: Work, agent: PersonId, language: Language): Promise<ContactId | null> {
  for (const isLive of [true, false])
    for (let page = 0, after: Date | null = null; page < MOST_PAGES; page++) {
      const rows = await whoWaits(work, { agent, language, isLive, after })
      const last = rows.at(-1)
      if (!last) break
      await holdPresence(work, agent)
      const given = await giveOneOf(work, agent, rows)
      if (given !== undefined) return given
      if (rows.length < MOST_WAITING) break
      after = last.started_at
    }
  return null
}

/** The one that the rule chooses and no gate keeps; null when a clock keeps what is left, undefined when none is theirs. */
async function giveOneOf(work: Work, agent: PersonId, rows: readonly Row[]): Promise<ContactId | null | undefined> {
  const rule = await ruleInForce(work)
  const left = [...rows]
  let team: Team | null = null
  for (let first = left[0]; first; first = left[0]) {
    const known = await weighFor(work, first, agent)
    team ??= known.team
    const waiting = left.map((row) => ({ since: row.started_at, p: row.risk, rank: row.rank, ours: row.ours }))
    const { place, lookAt } = decideContact(waiting, known.who, work.now, rule, team)
    const row = place === null ? undefined : left[place]
    if (place === null || !row) {
      if (lookAt) for (const { id } of left) await lookAgain(work, id, lookAt)
      return null
    }
    const theirs = row === first ? known : await weighFor(work, row, agent)
    if (theirs.isTheirs && (await holdWaiting(work, row.id))) {
      const decided = decide(theirs.it, [theirs.who], work.now, rule, theirs.team)
      const weighed = byRule(theirs.it, [theirs.who], { ...decided, nth: 0 }, work.now, rule, theirs.team)
      noteCost(work.house, costOf(decided.roster, 0, inMinutes(work.now), rule.weights))
      await give(work, row.id, { agent, weighed: { how: 'rule', byRule: weighed } })
      return row.id
    }
    left.splice(place, 1)
  }
  return undefined
}

type Row = Awaited<ReturnType<typeof whoWaits>>[number]

/** One of those who wait as it would come to this person, and whether every gate lets it. */
async function weighFor(work: Work, row: Row, agent: PersonId) {
  const coming = await comingFrom(work, { ...row, heardBefore: row.heard_before })
  const who = await candidate(work, agent, coming)
  const isTheirs = letsTo(coming.gate, agent) && mayBeGiven(coming, who, work.now) === null
  const { team, rank } = await teamFor(work, coming.p)
  return { it: { ...coming, rank: coming.isLive ? rank : 0 }, who, team, isTheirs }
}

const LIVE = CHANNELS.filter((channel) => CHANNEL_CAN[channel].has('hear_live'))

const whoWaits = (work: Work, it: { agent: PersonId; language: Language; isLive: boolean; after: Date | null }) =>
  work.tx
    .selectFrom('desk.contacts')
    .innerJoin('routing.arrivals as a', 'a.contact', 'desk.contacts.id')
    .select([
      'id',
      'channel',
      'customer',
      'queue',
      'heard_before',
      'case_id',
      'verified_by',
      'about',
      'place',
      'started_at',
      'a.risk',
      'a.rank',
      'a.ours',
    ])
    .where('state', '=', 'waiting')
    .where('language', '=', it.language)
    .where('channel', it.isLive ? 'in' : 'not in', LIVE)
    .$if(it.after !== null, (rows) => rows.where('started_at', '>', it.after))
    // What is kept for another way is nobody's turn, and holds up nobody behind it.
    .where(
      sql<boolean>`not exists (select from guard.access_turns t join guard.standings s on s.id = t.standing
        where t.contact = contacts.id and contacts.about is null and s.lapse_at > ${work.now} and s.lifted_at is null)`,
    )
    .where(takesQueue(work, sql`${it.agent}::uuid`, sql`contacts.queue`))
    .where(wasOpenFor(work))
    .orderBy('started_at')
    .limit(MOST_WAITING)
    .execute()

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

/** The contact is theirs now. Both rows are held by whoever calls this. */
export async function give(work: Work, contact: ContactId, found: Found): Promise<void> {
  const { agent } = found
  await giveTo(work, contact, agent)
  await noteGiven(work, contact, found)
  await record(work, {
    name: 'contact.given',
    about: contact,
    body: { agent },
    topics: [`contact:${contact}`, `person:${agent}`, 'floor'],
  })
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
