import { sql } from 'kysely'
import type { Ring, Tx, Work } from '#platform/public.ts'
import { tellStanding } from './notified.sql.ts'
import type { Rung } from './options.ts'
import { findStanding } from './standing.sql.ts'

export type Late = {
  standing: string
  rung: Rung
  what: 'review' | 'risk_review' | 'appeal' | 'notice'
  dueAt: Date
}

/**
 * What is late at this moment, asked of the rows: no job has to have noticed it. A danger that nobody looked at before it
 * ended by itself stays here for a month; everything else goes when it is done or over.
 */
export async function attentionOf(tx: Tx, now: Date): Promise<Late[]> {
  const { rows } = await sql<Late>`
    select * from (
      select s.id as standing, s.rung, 'review' as what, s.review_at as "dueAt" from guard.standings s
        where s.state = 'approved' and s.rung <> 'E' and s.lifted_at is null and s.review_at <= ${now} and s.lapse_at > ${now}
      union all
      select s.id, s.rung, 'risk_review', s.review_at from guard.standings s
        where s.state = 'approved' and s.rung = 'E' and s.lifted_at is null and s.review_at <= ${now}
          and s.review_at > ${now}::timestamptz - interval '30 days'
          and not exists (select from guard.standing_reviews r where r.standing = s.id)
      union all
      select s.id, s.rung, 'appeal', a.due_at from guard.standing_appeals a join guard.standings s on s.id = a.standing
        where a.decided_at is null and a.due_at <= ${now}
      union all
      -- Decided and begun, and nobody has told them: it has no effect, and somebody should know that.
      select s.id, s.rung, 'notice', coalesce(s.delay_until, s.starts_at) from guard.standings s
        where s.state = 'approved' and s.lifted_at is null and s.notified_at is null and s.lapse_at > ${now}
          and coalesce(s.delay_until, s.starts_at) <= ${now}
    ) late order by "dueAt", standing`.execute(tx)
  return rows
}

/** The alarm only tells the screens. What it is about was true a moment before, with or without it. */
const tell =
  (name: `standing.${string}`, holds: (row: NonNullable<Row>, now: Date) => boolean): Ring =>
  async (work: Work, about: string) => {
    const row = await findStanding(work.tx, about)
    if (row?.state === 'approved' && !row.lifted_at && holds(row, work.now)) await tellStanding(work, name, row)
  }
type Row = Awaited<ReturnType<typeof findStanding>>

export const standingReviewDue = tell('standing.review_fell_due', (row, now) => (row.review_at ?? now) <= now)
export const standingLapses = tell('standing.lapsed', (row, now) => (row.lapse_at ?? now) <= now)
export const standingAppealDue: Ring = async (work, about) => {
  const open = await work.tx
    .selectFrom('guard.standing_appeals')
    .select('id')
    .where('standing', '=', about)
    .where('decided_at', 'is', null)
    .where('due_at', '<=', work.now)
    .executeTakeFirst()
  const row = open && (await findStanding(work.tx, about))
  if (row) await tellStanding(work, 'standing.appeal_fell_due', row)
}
