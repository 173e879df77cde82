import { sql } from 'kysely'
import { areKeptFrom, hurtBy } from '#care/public.ts'
import { shieldedFrom } from '#guard/public.ts'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { startOfDay, type Work } from '#platform/public.ts'
import { atTheirCap } from '../modes/exposure-cap.sql.ts'
import { hasBackup, hasRoom, isAwayNow, takesQueue } from '../queues/in-hand.sql.ts'
import { fitsBeside, isPastShift, notTheirs, ONE_TO_ONE_MINUTES, USUAL_TEXTS } from '../queues/in-hand.ts'
import { hoursOnDuty } from '../rule/duty.sql.ts'
import type { Weighable } from '../rule/live-roster.ts'
import { LONGEST_HOURS } from '../seats/seat.ts'
import { NEW_DAYS, type Volunteer } from './choice.ts'
import type { ComingContact } from './coming.sql.ts'

export type Known = Weighable & { agent: PersonId }

/** People looked at for one contact. More than these are not free at once, or it does not matter who of them it is. */
const MOST_LOOKED_AT = 60
/** A break or a seat this long is a rest: what came before it is no longer "in a row". */
const REST_MINUTES = 10

type Row = {
  agent: PersonId
  state: 'available' | 'away'
  role: string
  created_at: Date
  idle_since: Date
  unavailable_until: Date | null
  slot_until: Date | null
  is_asked: boolean
  in_seat: boolean
  voices: number
  texts: number
  texts_for_us: number
  most_texts: number | null
  said_at: Date | null
  shift_ends_at: Date | null
  is_away_now: boolean
  takes_queue: boolean
  has_backup: boolean
  run: number
  last_hard: Date | null
  strain: number
  had: number
  last_severe: boolean
  hours: number
  empowered: boolean
  until: Date | null
  most: number | null
  most_severe: number | null
  spacing_minutes: number | null
  taken: number
  taken_severe: number
  last_at: Date | null
}

/** Those who say they are here, whose queue it is and who have room for it, as far as one may know before holding their rows. */
export async function freePeople(work: Work, language: Language, it: ComingContact): Promise<readonly Known[]> {
  const roles = ['agent', ...(it.ours ? ['second_line'] : []), ...(it.leadToo ? ['lead'] : [])]
  return look(
    work,
    it,
    sql`pr.state = 'available' and p.role = any(${roles}) and p.language = ${language}
      and not exists (select from routing.offers o where o.agent = pr.agent and o.answer is null)
      and ${hasRoom(it.oneAtATime)} and ${takesQueue(work, sql`pr.agent`, sql`${it.queue}`)}`,
  )
}

/** One person, whose presence row is held. */
export async function candidate(work: Work, agent: PersonId, it: ComingContact): Promise<Known> {
  const [found] = await look(work, it, sql`pr.agent = ${agent}`)
  if (!found) throw new Error('Hold the presence row of a person before asking about them')
  return found
}

async function look(work: Work, it: ComingContact, who: ReturnType<typeof sql>): Promise<readonly Known[]> {
  const today = startOfDay(work.now, work.zone)
  const { rows } = await sql<Row>`
    select pr.agent, pr.state, p.role, p.created_at, rest.at as rested_at,
      greatest(pr.since, last.at) as idle_since,
      care.unavailable_until(pr.agent, ${work.now}) as unavailable_until,
      (select max(s.to_at) from desk.slots s where s.person = pr.agent and s.released_at is null
        and s.from_at <= ${work.now} and s.to_at > ${work.now}) as slot_until,
      exists (select from routing.offers o where o.agent = pr.agent and o.answer is null) as is_asked,
      sits.from_at is not null as in_seat,
      hand.voices, hand.texts, hand.texts_for_us, pr.said_at, pr.shift_ends_at,
      (select k.texts from routing.capacities k where k.agent = pr.agent) as most_texts,
      ${isAwayNow(work, ONE_TO_ONE_MINUTES)} as is_away_now,
      ${takesQueue(work, sql`pr.agent`, sql`${it.queue}`)} as takes_queue,
      (not ${it.critical} or ${hasBackup(work)}) as has_backup,
      load.run, load.last_hard, load.strain, borne.had, borne.last_severe, duty.hours,
      (p.role = 'second_line' or exists (select from routing.empowered e where e.agent = pr.agent
        and (e.until is null or e.until > ${work.now}))) as empowered,
      v.until, v.most, v.most_severe, v.spacing_minutes,
      coalesce(t.taken, 0)::int as taken, coalesce(t.taken_severe, 0)::int as taken_severe, t.last_at
    from routing.presence pr
      join platform.people p on p.id = pr.agent
      cross join lateral routing.in_hand(pr.agent) hand
      left join routing.sittings sits on sits.agent = pr.agent and sits.ended_at is null
        and sits.from_at > ${work.now}::timestamptz - make_interval(hours => ${LONGEST_HOURS})
      left join lateral (select max(ended_at) as at from desk.contacts c where c.agent = pr.agent and c.state = 'ended') last on true
      left join lateral (select max(at) as at from (
          select pr.since as at where pr.state = 'available' and pr.last_break_at is not null
            and pr.since - greatest(pr.last_break_at, (select max(c.ended_at) from desk.contacts c
              where c.agent = pr.agent and c.state = 'ended' and c.ended_at <= pr.since)) >= make_interval(mins => ${REST_MINUTES})
          union all select coalesce(x.ended_at, ${work.now}) from routing.sittings x where x.agent = pr.agent
            and coalesce(x.ended_at, ${work.now}) - x.from_at >= make_interval(mins => ${REST_MINUTES})) rests) rest on true
      left join lateral care.load_of(pr.agent, rest.at, ${work.now}) load on true
      left join lateral care.exposure_of(pr.agent, ${work.now}) borne on true
      left join lateral (${hoursOnDuty(work, sql`pr.agent`)}) duty on true
      left join routing.volunteers v on v.agent = pr.agent and v.left_at is null
      left join lateral (select count(*) filter (where a.given_at >= ${today}) as taken,
          count(*) filter (where a.given_at >= ${today} and a.severe) as taken_severe,
          max(coalesce(c.ended_at, ${work.now})) as last_at
        from routing.arrivals a join desk.contacts c on c.id = a.contact
        where a.given_to = pr.agent and a.sensitive is not null
          and a.given_at > ${work.now}::timestamptz - interval '24 hours') t on v.agent is not null
    where ${who}
    order by hand.voices + hand.texts, pr.since limit ${MOST_LOOKED_AT}`.execute(work.tx)
  const capped: ReadonlySet<PersonId> = it.hard ? await atTheirCap(work) : new Set()
  const victims = await victimsOf(work, it.customer)
  const kept = await areKeptFrom(
    work,
    it.known,
    rows.map((row) => ({ person: row.agent, run: row.run })),
  )
  return rows.map((row) => ({
    ...toKnown(row, work, victims, kept),
    ...byQueueOf(row, it, work.now),
    isAtCap: capped.has(row.agent),
  }))
}

const isNewHere = (row: Row, now: Date) =>
  row.role === 'agent' && now.getTime() - row.created_at.getTime() < NEW_DAYS * 86_400_000

/** What queue, hands and hours say of one person and this contact. */
const byQueueOf = (row: Row, it: ComingContact, now: Date) => ({
  isBusy: !fitsBeside(it.oneAtATime, {
    inVoice: row.voices > 0 || row.is_asked,
    texts: row.texts,
    textsForUs: row.texts_for_us,
    mostTexts: row.most_texts ?? USUAL_TEXTS,
  }),
  held: row.voices + row.texts,
  isGone: row.is_away_now || isPastShift(it.oneAtATime, { shiftEndsAt: row.shift_ends_at, saidAt: row.said_at }, now),
  notTheirs: notTheirs({
    // Whoever was named for this customer was asked; which queues they take is for everybody else.
    takesQueue: row.takes_queue || it.gate.only === row.agent,
    critical: it.critical,
    isNew: isNewHere(row, now),
    hasBackup: row.has_backup,
  }),
})

const toKnown = (
  row: Row,
  work: Work,
  victims: ReadonlySet<PersonId>,
  kept: ReadonlySet<PersonId>,
): Omit<Known, 'isBusy' | 'held' | 'isGone' | 'notTheirs' | 'isAtCap'> => ({
  agent: row.agent,
  state: row.state,
  unavailableUntil: row.unavailable_until,
  inSlotUntil: row.slot_until,
  inSeat: row.in_seat,
  // Whoever is asked whether they take one is not asked for a second meanwhile.
  inOneAtATime: row.voices > 0 || row.is_asked,
  isTheirVictim: victims.has(row.agent),
  isKept: kept.has(row.agent),
  run: row.run,
  lastHardAt: row.last_hard,
  strain: row.strain,
  had: row.had,
  hours: row.hours,
  lastWasSevere: row.last_severe,
  isNew: isNewHere(row, work.now),
  isEmpowered: row.empowered,
  volunteer: volunteerOf(row),
  idleSince: row.idle_since,
})

const volunteerOf = (row: Row): Volunteer | null =>
  row.until === null || row.most === null || row.most_severe === null || row.spacing_minutes === null
    ? null
    : {
        until: row.until,
        most: row.most,
        mostSevere: row.most_severe,
        spacingMinutes: row.spacing_minutes,
        taken: row.taken,
        takenSevere: row.taken_severe,
        lastAt: row.last_at,
      }

/** Whom this customer went against and who has not said they would meet again, wherever it was, and whoever had to end it (practice, rules 29 and 76). */
export async function victimsOf(work: Work, customer: CustomerId): Promise<ReadonlySet<PersonId>> {
  const apart = await shieldedFrom(work.tx, customer, work.now)
  const ended = await work.tx
    .selectFrom('desk.contacts')
    .select('agent')
    .where('customer', '=', customer)
    .where('ended_by', '=', 'agent_for_conduct')
    .union((it) =>
      it
        .selectFrom('guard.incidents')
        .select('agent')
        .where('customer', '=', customer)
        .where('category', '=', 'behaviour')
        .where('state', '=', 'confirmed'),
    )
    .execute()
  const all = new Set([...(await hurtBy(work, customer)), ...ended.flatMap((row) => (row.agent ? [row.agent] : []))])
  if (all.size === 0) return apart
  const willing = await work.tx
    .selectFrom('routing.meets_again')
    .select('agent')
    .where('customer', '=', customer)
    .where('agent', 'in', [...all])
    .execute()
  for (const { agent } of willing) all.delete(agent)
  // A pair that a lead has set apart stays apart, whatever was once said about meeting again.
  return new Set([...all, ...apart])
}
