import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { LedRow } from './supervisor.ts'

export type Lead = { id: PersonId; name: string; team: string }

export const leads = (work: Work): Promise<readonly Lead[]> =>
  work.tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'team'])
    .where('role', '=', 'lead')
    .where('left_at', 'is', null)
    .orderBy('name')
    .execute()

/** Whose people they are: same team and language, as for whoever is asked to answer first. */
const LED = sql`platform.people a join platform.people l on l.role = 'lead' and l.team = a.team and l.language = a.language and l.team <> ''`

/** A case may still be opened again for so long. */
const YOUNG_DAYS = 14

export async function reopenedRows(work: Work, since: Date, before: Date): Promise<readonly LedRow[]> {
  const { rows } = await sql<LedRow>`
    select l.id as lead, case when k.reopened_at is null and k.at > ${work.now}::timestamptz - make_interval(days => ${YOUNG_DAYS})
      then null else k.reopened_at is not null end as counts
    from redress.closings k join ${LED} on a.id = k.by where k.at >= ${since} and k.at < ${before}`.execute(work.tx)
  return rows
}

export async function answeredRows(work: Work, since: Date, before: Date): Promise<readonly LedRow[]> {
  const { rows } = await sql<LedRow>`
    select l.id as lead, case when b.replied_at is null and b.first_due_at > ${work.now} then null
      else coalesce(b.replied_at <= b.first_due_at, false) end as counts
    from guard.backings b join ${LED} on a.id = b.agent
    where b.asked_at >= ${since} and b.asked_at < ${before} and b.state <> 'withdrawn'`.execute(work.tx)
  return rows
}

export async function breakRows(work: Work, since: Date, before: Date): Promise<readonly LedRow[]> {
  const { rows } = await sql<LedRow>`
    select k.decider as lead, k.granted as counts from care.breaks_answered(${since}, ${before}) k
      join platform.people p on p.id = k.decider and p.role = 'lead'`.execute(work.tx)
  return rows
}
