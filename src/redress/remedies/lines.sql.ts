import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { InThree } from '../stock/stock.sql.ts'

export const remedyLines = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.remedies as r')
    .innerJoin('platform.people as p', 'p.id', 'r.proposed_by')
    .leftJoin('platform.people as a', 'a.id', 'r.approved_by')
    .leftJoin('platform.people as f', 'f.id', 'r.refused_by')
    .leftJoin('redress.stock as s', 's.id', 'r.stock_item')
    .selectAll('r')
    .select(['p.name as proposer', 'a.name as approver', 'f.name as refuser', 's.name as thing'])
    .where('r.case_id', '=', caseId)
    .orderBy('r.proposed_at')
    .orderBy('r.id')
    .execute()
export type RemedyLine = Awaited<ReturnType<typeof remedyLines>>[number]

/** What a remedy can answer: everything that was asked of us, and nothing that was asked against a colleague. */
export const demandsToAnswer = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.demands')
    .select(['id', 'words', 'kind', 'state'])
    .where('case_id', '=', caseId)
    .where('kind', '!=', 'against_staff')
    .orderBy('at')
    .execute()

export type Deviation = Awaited<ReturnType<typeof deviations>>[number]
const MOST = 200

export const deviations = (tx: Tx) =>
  tx
    .selectFrom('redress.remedies as r')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .innerJoin('platform.people as p', 'p.id', 'r.proposed_by')
    .select(['r.id', 'r.case_id', 'c.number', 'r.kind', 'r.extra', 'r.grade', 'r.amount', 'r.currency', 'r.because'])
    .select(['p.role', 'r.state', 'r.proposed_at'])
    .select(
      sql<boolean>`exists (select from desk.contacts o where o.case_id = r.case_id
        and o.started_at > coalesce(r.approved_at, r.proposed_at))`.as('came_again'),
    )
    .where((it) => it.or([it('r.off_matrix', '=', true), it('r.extra', '=', true)]))
    .orderBy('r.proposed_at', 'desc')
    .limit(MOST)
    .execute()

export const thingOf = (row: Pick<RemedyLine, 'thing'>): InThree | null => row.thing as InThree | null
