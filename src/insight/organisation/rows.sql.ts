import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { HELP_SECONDS } from '../wins/wins.sql.ts'
import type { UnitWeek } from './candidate.ts'
import type { Cell } from './effect.ts'
import { ABOUT, COMPARED, CONDUCT_KINDS, METRICS, type Metric, type UnitKind } from './metric.ts'

/** Some weeks of a house, as they were known at a moment: what is said later about them changes no figure. */
export type Span = { from: Date; to: Date; asOf: Date }
export type Which = { metric: Metric; by: UnitKind; unit: string }

/**
 * Every metric is one question that gives one row a thing: whether it counts, why it is left out, and where it belongs.
 * Figures are counted from these rows and the rows are opened from the same, so the two cannot differ.
 */
type Question = (span: Span) => RawBuilder<unknown>

const confirmed = (span: Span, contact: RawBuilder<unknown>) => sql`exists (select from guard.confirmations m
  join desk.utterances u on u.id = m.utterance where u.contact = ${contact} and m.counts and m.at < ${span.asOf})`

const contacts = (span: Span, counts: RawBuilder<unknown>) => sql`
  select c.id, c.started_at as at, case when c.state = 'running' then null else ${counts} end as counts,
    case when c.state = 'running' then 'still_running' end as because,
    p.team, q.key as queue, '' as kind, c.agent
  from desk.contacts c join platform.people p on p.id = c.agent join desk.queues q on q.id = c.queue
  where c.started_at >= ${span.from} and c.started_at < ${span.to} and c.state <> 'waiting'`

const exposed: Question = (span) => contacts(span, confirmed(span, sql`c.id`))

const abuseAfterBroken: Question = (span) =>
  contacts(span, sql`(c.after_broken_promise and ${confirmed(span, sql`c.id`)})`)

const helpLate: Question = (span) => sql`
  select a.id, a.asked_at as at,
    case when a.state = 'withdrawn' or (a.answered_at is null and a.asked_at > ${secondsBefore(span.asOf, HELP_SECONDS)})
      then null else coalesce(a.answered_at, 'infinity') > a.asked_at + make_interval(secs => ${HELP_SECONDS}) end as counts,
    case when a.state = 'withdrawn' then 'withdrawn'
      when a.answered_at is null and a.asked_at > ${secondsBefore(span.asOf, HELP_SECONDS)} then 'still_open' end as because,
    p.team, q.key as queue, '' as kind, a.agent
  from live.assists a join platform.people p on p.id = a.agent
    join desk.contacts c on c.id = a.contact join desk.queues q on q.id = c.queue
  where a.because = 'help_key' and a.asked_at >= ${span.from} and a.asked_at < ${span.to}`

const promiseBroken: Question = (span) => sql`
  select pr.id, pr.due_at as at,
    case when pr.state = 'moved' and pr.moves = 0 then null
      else not coalesce(pr.state = 'kept' and pr.kept_at <= pr.due_at, false) end as counts,
    case when pr.state = 'moved' and pr.moves = 0 then 'moved_before_due' end as because,
    p.team, q.key as queue, '' as kind, pr.owner as agent
  from desk.promises pr join platform.people p on p.id = pr.owner
    join desk.cases ca on ca.id = pr.case_id join desk.queues q on q.id = ca.queue
  where not pr.internal and pr.due_at >= ${span.from} and pr.due_at < ${span.to} and pr.due_at < ${span.asOf}`

/** What was read as conduct at level 2 or above, and whether anybody has said a word about it: that it counts, or that it does not. */
const unreported: Question = (span) => sql`
  select u.id, u.at, not exists (select from guard.confirmations m where m.utterance = u.id and m.kind = s.kind and m.at < ${span.asOf})
      and not exists (select from guard.corrections k where k.utterance = u.id and k.kind = s.kind and k.at < ${span.asOf}
        and k.taken_back_at is null) as counts,
    null as because, p.team, q.key as queue, s.kind, c.agent
  from desk.contacts c join desk.utterances u on u.contact = c.id
    join platform.people p on p.id = c.agent join desk.queues q on q.id = c.queue
    cross join lateral (select distinct x->>'kind' as kind from jsonb_array_elements(u.reading->'signals') x
      where (x->>'level')::integer >= 2 and x->>'kind' = any(${[...CONDUCT_KINDS]})) s
  where c.started_at >= ${span.from} and c.started_at < ${span.to} and c.state = 'ended' and u.who = 'customer'`

/** One row for every week that somebody of the floor was here, and whether it was their last. */
const left: Question = (span) => sql`
  select p.id, w as at, coalesce(p.left_at < w + interval '7 days' and p.left_at < ${span.asOf}, false) as counts,
    null as because, p.team, '' as queue, '' as kind, p.id as agent
  from platform.people p cross join generate_series(${span.from}::timestamptz, ${lastWeek(span)}::timestamptz, interval '7 days') w
  where p.role = 'agent' and p.created_at < w + interval '7 days' and (p.left_at is null or p.left_at >= w)`

const QUESTIONS: Readonly<Record<Metric, Question>> = {
  help_late: helpLate,
  exposed,
  abuse_after_broken: abuseAfterBroken,
  promise_broken: promiseBroken,
  unreported,
  left,
}

const secondsBefore = (at: Date, seconds: number) => new Date(at.getTime() - seconds * 1000)
const lastWeek = (span: Span) => secondsBefore(span.to, 1)
const weekOf = (since: Date) => sql`floor(extract(epoch from r.at - ${since}) / 604800)::integer`

/** By unit and week: how many count, of how many, and who stands behind them. */
export async function talliesOf(work: Work, metric: Metric, by: UnitKind, span: Span): Promise<readonly UnitWeek[]> {
  const { rows } = await sql<UnitWeek>`
    select r.${sql.ref(by)} as unit, ${weekOf(span.from)} as week,
      count(*) filter (where r.counts)::integer as n, count(*) filter (where r.counts is not null)::integer as m,
      array_agg(distinct r.agent::text) as people
    from (${QUESTIONS[metric](span)}) r group by 1, 2 order by 1, 2`.execute(work.tx)
  return rows
}

export async function allTallies(work: Work, span: Span) {
  const all: Partial<Record<Metric, Partial<Record<UnitKind, readonly UnitWeek[]>>>> = {}
  for (const metric of METRICS) {
    all[metric] = {}
    for (const by of COMPARED[metric]) all[metric][by] = await talliesOf(work, metric, by, span)
  }
  return all
}

/** Cells of teams around a start. */
export async function cellsAround(work: Work, metric: Metric, start: Date, span: Span) {
  const { rows } = await sql<Cell & { people: string[]; out: number }>`
    select r.team, ${weekOf(start)} as week,
      count(*) filter (where r.counts)::integer as n, count(*) filter (where r.counts is not null)::integer as m,
      count(*) filter (where r.counts is null)::integer as out, array_agg(distinct r.agent::text) as people
    from (${QUESTIONS[metric](span)}) r where r.team <> '' group by 1, 2 order by 1, 2`.execute(work.tx)
  return rows
}

export type EvidenceRow = {
  about: (typeof ABOUT)[Metric]
  at: Date
  queue: string
  kind: string
  counts: boolean | null
  because: string | null
}

/** So many rows are opened at once; how many there are in all is said beside them. */
export const OPENED = 300

/** The rows behind a figure, those that count first. No person, no customer and no number that leads to either is in one. */
export async function rowsBehind(
  work: Work,
  metric: Metric,
  span: Span,
  where: { by: UnitKind; units: readonly string[] },
): Promise<{ total: number; rows: readonly EvidenceRow[] }> {
  const { rows } = await sql<Omit<EvidenceRow, 'about'> & { total: number }>`
    select r.at, r.queue, r.kind, r.counts, r.because, count(*) over ()::integer as total
    from (${QUESTIONS[metric](span)}) r where r.${sql.ref(where.by)} = any(${[...where.units]})
    order by r.counts desc nulls last, r.at desc limit ${OPENED}`.execute(work.tx)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => ({ about: ABOUT[metric], ...row })) }
}
