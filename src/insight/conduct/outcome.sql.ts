import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import type { Cell } from '../organisation/effect.ts'
import { measures } from '../organisation/measure.sql.ts'
import { WEEK } from '../organisation/metric.ts'
import { attritionOf } from '../organisation/picture.sql.ts'
import { cellsAround, type Span } from '../organisation/rows.sql.ts'
import { type OutcomeMetric, type Start, WEEKS } from './outcome.ts'

type PeopleCell = Cell & { people: readonly string[] }

const WIDE = { beforeWeeks: WEEKS, afterWeeks: WEEKS }

/** Everything that began on a day. A decision about somebody is about the teams that spoke with them in the weeks before. */
export async function startsOf(work: Work): Promise<readonly Start[]> {
  const done = (await measures(work)).map(
    (it): Start => ({
      key: `measure:${it.id}`,
      kind: 'measure',
      name: it.title,
      startsAt: it.starts_at,
      beforeWeeks: it.before_weeks,
      afterWeeks: it.after_weeks,
      teams: it.teams,
    }),
  )
  const decided = await sql<{ id: string; rung: string; at: Date; teams: string[] }>`
    select s.id, s.rung, s.starts_at as at, coalesce((select array_agg(distinct p.team) from desk.contacts c
        join platform.people p on p.id = c.agent where c.customer = s.customer and p.team <> ''
          and c.started_at < s.starts_at and c.started_at >= s.starts_at - make_interval(weeks => ${WEEKS})), '{}') as teams
    from guard.standings s where s.state = 'approved' and s.starts_at <= ${work.now}
    order by s.starts_at desc limit 100`.execute(work.tx)
  const written = await sql<{ version: number; at: Date; teams: string[] }>`
    select q.version, q.effective_at as at, (select coalesce(array_agg(distinct p.team) filter (where p.team <> ''), '{}')
      from platform.people p) as teams
    from guard.policies q where q.effective_at <= ${work.now} order by 1 desc`.execute(work.tx)
  return [
    ...done.filter((it) => it.startsAt <= work.now),
    ...decided.rows.map(
      (it): Start => ({
        key: `standing:${it.id}`,
        kind: 'standing',
        name: it.rung,
        startsAt: it.at,
        teams: it.teams,
        ...WIDE,
      }),
    ),
    ...written.rows.map(
      (it): Start => ({
        key: `policy:${it.version}`,
        kind: 'policy',
        name: String(it.version),
        startsAt: it.at,
        teams: it.teams,
        ...WIDE,
      }),
    ),
  ]
}

/** Rows by team and week around a start; nothing at all where the house does not record it. */
export async function cellsOf(
  work: Work,
  metric: OutcomeMetric,
  start: Date,
  span: Span,
): Promise<readonly PeopleCell[] | null> {
  if (metric === 'exposed') return cellsAround(work, metric, start, span)
  if (metric === 'left') return (await attritionOf(work, span)) ? cellsAround(work, metric, start, span) : null
  return metric === 'rested' ? rested(work, start, span) : incidents(work, start, span)
}

async function incidents(work: Work, start: Date, span: Span): Promise<readonly PeopleCell[]> {
  const { rows } = await sql<PeopleCell>`
    select p.team, floor(extract(epoch from c.started_at - ${start}) / 604800)::integer as week,
      count(*) filter (where exists (select from guard.incidents i where i.contact = c.id and i.state = 'confirmed'
        and i.decided_at < ${span.asOf}))::integer as n,
      count(*)::integer as m, array_agg(distinct c.agent::text) as people
    from desk.contacts c join platform.people p on p.id = c.agent
    where c.started_at >= ${span.from} and c.started_at < ${span.to} and c.state = 'ended' and p.team <> ''
    group by 1, 2`.execute(work.tx)
  return rows
}

async function rested(work: Work, start: Date, span: Span): Promise<readonly PeopleCell[]> {
  const { rows } = await sql<PeopleCell>`
    select team, floor(extract(epoch from at - ${start}) / 604800)::integer as week,
      count(minutes)::integer as n, count(*)::integer as m, array_agg(distinct person::text) as people
    from care.rests_after(${span.from}, ${span.to}) where team <> '' group by 1, 2`.execute(work.tx)
  return rows
}

/** Minutes of rest after something hard, in the treated teams, on either side of the start. */
export async function restMinutes(work: Work, start: Start, span: Span) {
  const { rows } = await sql<{ before: number; after: number }>`
    select coalesce(sum(minutes) filter (where at < ${start.startsAt}), 0)::int as before,
      coalesce(sum(minutes) filter (where at >= ${start.startsAt}), 0)::int as after
    from care.rests_after(${span.from}, ${span.to}) where team = any(${[...start.teams]})`.execute(work.tx)
  return rows[0] ?? { before: 0, after: 0 }
}

export const spanOf = (start: Start, weeks: number, now: Date): Span => {
  const to = new Date(Math.min(start.startsAt.getTime() + weeks * WEEK, now.getTime()))
  return { from: new Date(start.startsAt.getTime() - start.beforeWeeks * WEEK), to, asOf: now }
}
