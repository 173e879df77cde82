import { sql } from 'kysely'
import { CHANNEL_CAN, CHANNELS } from '#desk/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { ruleInForce } from '../modes/in-force.sql.ts'
import { mayAskAgain } from '../offers/offer.ts'
import { holdPresence } from '../presence/presence.sql.ts'
import { costOf } from '../protective/index.ts'
import { takesQueue, wasOpenFor } from '../queues/in-hand.sql.ts'
import { decide, decideContact } from '../rule/decide.ts'
import { inMinutes, type Team } from '../rule/live-roster.ts'
import { noteCost, teamFor } from '../rule/team.sql.ts'
import { byRule } from '../rule/weigh.ts'
import { candidate } from './candidates.sql.ts'
import { mayBeGiven } from './choice.ts'
import { comingFrom } from './coming.sql.ts'
import { letsTo } from './gate.ts'
import { give, lookAgain } from './placing.sql.ts'

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
    for (let page = 0; page < MOST_PAGES; page++) {
      const rows = await whoWaits(work, { agent, language, isLive, page })
      if (rows.length === 0) break
      await holdPresence(work, agent)
      const given = await giveOneOf(work, agent, rows)
      if (given !== undefined) return given
      if (rows.length < MOST_WAITING) break
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
      const given = await give(work, row.id, { agent, weighed: { how: 'rule', byRule: weighed } })
      if (given !== 'offered_already') return row.id
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
  const isTheirs =
    letsTo(coming.gate, agent) &&
    mayAskAgain(coming.asked, agent, work.now) &&
    mayBeGiven(coming, who, work.now) === null
  const { team, rank } = await teamFor(work, coming.p)
  return { it: { ...coming, rank: coming.isLive ? rank : 0 }, who, team, isTheirs }
}

const LIVE = CHANNELS.filter((channel) => CHANNEL_CAN[channel].has('hear_live'))

const whoWaits = (work: Work, it: { agent: PersonId; language: Language; isLive: boolean; page: number }) =>
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
    .where(sql<boolean>`not exists (select from routing.offers o where o.contact = contacts.id and o.answer is null)`)
    // What is kept for another way is nobody's turn, and holds up nobody behind it.
    .where(
      sql<boolean>`not exists (select from guard.access_turns t join guard.standings s on s.id = t.standing
        where t.contact = contacts.id and contacts.about is null and s.lapse_at > ${work.now} and s.lifted_at is null)`,
    )
    .where(takesQueue(work, sql`${it.agent}::uuid`, sql`contacts.queue`))
    .where(wasOpenFor(work))
    .orderBy('started_at')
    .orderBy('id')
    .limit(MOST_WAITING)
    .offset(it.page * MOST_WAITING)
    .execute()

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
