import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import type { MeasureKind, Metric } from './metric.ts'

const TOPICS = ['organisation']

export type Planned = {
  kind: MeasureKind
  title: string
  owner: PersonId
  teams: readonly string[]
  startsAt: Date
  metric: Metric
  direction: 'up' | 'down'
  beforeWeeks: number
  afterWeeks: number
}

const all = (work: Work) =>
  work.tx
    .selectFrom('insight.measures as m')
    .innerJoin('platform.people as p', 'p.id', 'm.owner')
    .selectAll('m')
    .select(['p.key as owner_key', 'p.name as owner_name'])
    .orderBy('m.starts_at')
    .orderBy('m.id')

export const measures = (work: Work) => all(work).execute()
export type MeasureRow = Awaited<ReturnType<typeof measures>>[number]

export const findMeasure = (work: Work, id: string) => all(work).where('m.id', '=', id).executeTakeFirst()

/** Held while somebody changes it, so that two do not settle it differently at the last moment. */
export const holdMeasure = (work: Work, id: string) =>
  work.tx
    .selectFrom('insight.measures')
    .select(['id', 'starts_at', 'changed_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

const columns = (it: Planned, changed: Date) => ({
  kind: it.kind,
  title: it.title,
  owner: it.owner,
  teams: [...it.teams],
  starts_at: it.startsAt,
  metric: it.metric,
  direction: it.direction,
  before_weeks: it.beforeWeeks,
  after_weeks: it.afterWeeks,
  changed_at: changed,
})

export async function addMeasure(work: Work, finding: string, it: Planned, by: PersonId): Promise<string> {
  const id = newId(work.now)
  await work.tx
    .insertInto('insight.measures')
    .values({ id, house: work.house, finding, planned_by: by, planned_at: work.now, ...columns(it, work.now) })
    .execute()
  await record(work, { name: 'measure.planned', about: id, body: success(it), topics: TOPICS })
  return id
}

/** Every change has a moment of its own, also of two in the same instant: the table refuses one that has none. */
export async function rewriteMeasure(work: Work, of: { id: string; changed_at: Date }, it: Planned): Promise<void> {
  const { id } = of
  const changed = new Date(Math.max(work.now.getTime(), of.changed_at.getTime() + 1))
  await work.tx.updateTable('insight.measures').set(columns(it, changed)).where('id', '=', id).execute()
  await record(work, { name: 'measure.changed', about: id, body: success(it), topics: TOPICS })
}

/** What was to count as success stands in the facts as well, with the moment at which it was said. */
const success = ({ metric, direction, teams, startsAt, beforeWeeks, afterWeeks }: Planned) => ({
  metric,
  direction,
  teams: teams.length,
  starts_at: startsAt.toISOString(),
  before_weeks: beforeWeeks,
  after_weeks: afterWeeks,
})

export const toMeasure = (it: MeasureRow, now: Date) => ({
  id: it.id,
  kind: it.kind,
  title: it.title,
  owner: { key: it.owner_key, name: it.owner_name },
  teams: it.teams,
  startsAt: it.starts_at,
  metric: it.metric as Metric,
  direction: it.direction,
  beforeWeeks: it.before_weeks,
  afterWeeks: it.after_weeks,
  plannedAt: it.planned_at,
  changedAt: it.changed_at,
  hasBegun: it.starts_at <= now,
})

const OWNERS = ['lead', 'manager', 'second_line', 'qa', 'counsellor', 'legal', 'hr', 'executive'] as const

export const owners = (work: Work) =>
  work.tx
    .selectFrom('platform.people')
    .select(['key', 'name'])
    .where('role', 'in', OWNERS)
    .where('left_at', 'is', null)
    .orderBy('name')
    .execute()
