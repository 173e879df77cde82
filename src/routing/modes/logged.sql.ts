import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/public.ts'
import type { Logged } from './comparison.ts'
import type { CameTo } from './monitors.ts'
import { toRule } from './rule.sql.ts'
import { armOn } from './rule-in-force.ts'

const BACK_TO_BACK_MINUTES = 30
/** From here on a contact went against somebody: what the customer did, as it was heard. */
const HARD = sql<boolean>`coalesce((c.conversation -> 'so' ->> 'borne')::int, 0) >= 2`

/** How the rule first gave it. */
const WAY = sql`select w.beside, w.rank from routing.assignments w where w.contact = c.id and w.how = 'rule' order by w.at limit 1`

type Answered = {
  contact: string
  agent: string
  started_at: Date
  answered_at: Date
  ended_at: Date
  hard: boolean
  other: string | null
}

/** Contacts that the house gave somebody, the oldest answered first, with the arm of their day. What a rule that only looks on would have done stands with those it looked on. */
export async function loggedSince(work: Work, since: Date): Promise<readonly Logged[]> {
  const { rows } = await sql<Answered>`
    select c.id as contact, coalesce(a.given_to, c.agent) as agent, c.started_at, c.answered_at, c.ended_at, ${HARD} as hard,
      way.beside ->> 'agent' as other
    from routing.arrivals a join desk.contacts c on c.id = a.contact left join lateral (${WAY}) way on true
    where c.state = 'ended' and c.answered_at >= ${since} and c.agent is not null
    order by c.answered_at, c.id`.execute(work.tx)
  const arms = await armsOf(work, since)
  const lastHardEnd = new Map<string, number>()
  return rows.map((it) => {
    const day = dayOf(it.answered_at, work.zone)
    const answered = it.answered_at.getTime()
    const last = lastHardEnd.get(it.agent)
    const backToBack = it.hard && last !== undefined && answered - last < BACK_TO_BACK_MINUTES * 60_000
    if (it.hard) lastHardEnd.set(it.agent, Math.max(last ?? 0, it.ended_at.getTime()))
    return {
      day,
      arm: arms(day, it.answered_at),
      contact: it.contact,
      agent: it.agent,
      otherChoice: it.other,
      waitedSeconds: Math.max(0, (answered - it.started_at.getTime()) / 1000),
      hard: it.hard,
      backToBack,
      minute: minuteIn(it.answered_at, work.zone),
    }
  })
}

async function armsOf(work: Work, since: Date): Promise<(day: string, at: Date) => string> {
  const rows = await work.tx
    .selectFrom('routing.rules')
    .select(['id', 'version', 'preset', 'mode', 'other_rule', 'seed', 'from_at', 'ended_at'])
    .where('mode', '=', 'switchback')
    .where((it) => it.or([it('ended_at', 'is', null), it('ended_at', '>', since)]))
    .execute()
  const trials = rows.map((it) => toRule(work, it))
  return (day, at) => {
    const trial = trials.find((it) => it.from <= at && (it.ended === null || it.ended > at))
    return trial ? armOn(trial, day) : 'live'
  }
}

const minuteIn = (at: Date, zone: string): number => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [hours = 0, minutes = 0] = clock.format(at).split(':').map(Number)
  return hours * 60 + minutes
}

/** How risky each contact looked before it was answered, and what came of it: its rank where the rule gave it, else the steps of what is on record. */
export async function cameToSince(work: Work, since: Date): Promise<readonly CameTo[]> {
  const { rows } = await sql<CameTo>`
    select coalesce(way.rank, case when a.hard then 1 when a.ours then 0.6 else 0.3 end)::double precision as rank, ${HARD} as hard,
      greatest(0, extract(epoch from c.answered_at - c.started_at))::double precision as "waitedSeconds"
    from routing.arrivals a join desk.contacts c on c.id = a.contact left join lateral (${WAY}) way on true
    where c.state = 'ended' and c.answered_at >= ${since}`.execute(work.tx)
  return rows
}

/** Of what people reported of themselves: how many the reader had not heard. Counts alone; no report is opened for it. */
export async function reportedSince(work: Work, since: Date): Promise<{ reported: number; missed: number }> {
  const { rows } = await sql<{ reported: number; missed: number }>`
    select count(*)::int as reported, count(*) filter (where not ${HARD})::int as missed
    from (select distinct contact from guard.incidents where reported_by = agent and contact is not null
        and state <> 'not_confirmed' and level >= 2 and reported_at >= ${since}) i
      join desk.contacts c on c.id = i.contact`.execute(work.tx)
  return rows[0] ?? { reported: 0, missed: 0 }
}
