import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import type { Waits } from './patience.ts'

export type Came = { slot: number; contacts: number; days: number }

/** Phone contacts by half hour of the house's own day. */
export async function cameByHalfHour(work: Work, since: Date, before: Date) {
  const { rows } = await sql<{ day: string; slot: number; contacts: number }>`
    select to_char(at, 'YYYY-MM-DD') as day,
      (extract(hour from at) * 2 + floor(extract(minute from at) / 30))::int as slot, count(*)::int as contacts
    from (select started_at at time zone ${work.zone} as at from desk.contacts
      where channel = 'phone' and started_at >= ${since} and started_at < ${before}) it
    group by 1, 2 order by 1, 2`.execute(work.tx)
  return rows
}

export type Line = {
  handled: number
  people: number
  handleSeconds: number | null
  answered: number
  hard: number
  offered: number
  gaveUp: number
}

/** Counts and one mean of the whole line. How many people answered is asked so that the mean is never one person's. */
export async function lineSince(work: Work, since: Date, before: Date): Promise<Line> {
  const { rows } = await sql<Line>`
    select count(*) filter (where answered_at is not null)::int as handled,
      count(distinct agent) filter (where answered_at is not null)::int as people,
      (avg(extract(epoch from ended_at - answered_at)) filter (where answered_at is not null))::float8 as "handleSeconds",
      count(*) filter (where answered_at is not null)::int as answered,
      count(*) filter (where answered_at is not null and coalesce((conversation -> 'so' ->> 'borne')::int, 0) >= 2)::int as hard,
      count(*)::int as offered,
      count(*) filter (where answered_at is null and ended_by = 'customer')::int as "gaveUp"
    from desk.contacts
    where channel = 'phone' and state = 'ended' and started_at >= ${since} and started_at < ${before}`.execute(work.tx)
  return rows[0] as Line
}

/** Whoever was answered, or was promised a call back, would have waited longer. */
export async function waitsSince(work: Work, since: Date, before: Date): Promise<Waits> {
  const { rows } = await sql<{ seconds: number; gaveUp: number; answered: number }>`
    select floor(extract(epoch from coalesce(answered_at, ended_at) - started_at))::int as seconds,
      count(*) filter (where answered_at is null and ended_by = 'customer')::int as "gaveUp",
      count(*) filter (where answered_at is not null or ended_by <> 'customer')::int as answered
    from desk.contacts
    where channel = 'phone' and state = 'ended' and started_at >= ${since} and started_at < ${before}
      and coalesce(answered_at, ended_at) >= started_at
    group by 1 order by 1`.execute(work.tx)
  return rows
}

const CONDUCT = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const

/** What the reader found of conduct that people let stand, and what people had to mark because it had not. */
export async function foundSince(work: Work, since: Date, before: Date): Promise<{ found: number; missed: number }> {
  const { rows } = await sql<{ found: number; missed: number }>`
    with said as (select u.id, u.reading from desk.utterances u
      where u.at >= ${since} and u.at < ${before} and u.final and u.who = 'customer'),
    read as (select u.id, s ->> 'kind' as kind from said u
      cross join lateral jsonb_array_elements(coalesce(u.reading -> 'signals', '[]')) s),
    word as (select k.utterance, k.kind, k.says from guard.corrections k where k.taken_back_at is null)
    select (select count(*)::int from read r where r.kind in (${sql.join(CONDUCT)})
        and not exists (select from word w where w.utterance = r.id and w.kind = r.kind and w.says = 'not_this')) as found,
      (select count(*)::int from word w join said u on u.id = w.utterance
        where w.says = 'missed' and w.kind in (${sql.join(CONDUCT)})) as missed`.execute(work.tx)
  return rows[0] ?? { found: 0, missed: 0 }
}
