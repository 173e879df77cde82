import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { Ground } from '../grades/ground.sql.ts'
import type { RemedyKind } from './matrix.ts'

export type Similar = {
  id: CaseId
  number: number
  title: string
  loss: number
  given: number
  kinds: readonly RemedyKind[]
  full: boolean
  at: Date
}

const MOST = 20

/** Earlier cases of this queue with the same grade and matter whose remedy is decided, and what they got. Newest first. */
export async function similarCases(
  tx: Tx,
  ground: Ground,
  it: { matter: string; grade: number },
): Promise<readonly Similar[]> {
  const { rows } = await sql<Similar>`
    select c.id, c.number, c.title, g.money as loss, r.given, r.kinds, g.at,
      case when g.money > 0 then r.given >= g.money else r.approved > 0 end as full
    from redress.grades g
      join desk.cases c on c.id = g.case_id
      cross join lateral (
        select coalesce(sum(amount) filter (where state in ('approved','sent','received')
            and kind in ('repayment','compensation','fee_waiver')), 0)::bigint as given,
          count(*) filter (where state in ('approved','sent','received'))::int as approved,
          count(*) filter (where state <> 'proposed')::int as decided,
          coalesce(array_agg(distinct kind) filter (where state in ('approved','sent','received')), '{}') as kinds
        from redress.remedies where case_id = g.case_id and not extra) r
    where g.matter = ${it.matter} and g.grade = ${it.grade} and c.queue = ${ground.queue} and c.id <> ${ground.id}
      and r.decided > 0
      and not exists (select from redress.grades newer where newer.case_id = g.case_id and newer.version > g.version)
    order by g.at desc, c.id limit ${MOST}`.execute(tx)
  return rows
}
