import type { CaseId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import type { Tx, Work } from '#platform/public.ts'

const DECIDERS: readonly Role[] = ['lead', 'second_line']

/** A loss is asked for and not graded yet: whoever decides on it does not read how calm the customer was. */
export async function hidesManner(tx: Tx, caseId: CaseId, role: Role | null): Promise<boolean> {
  if (role === null || !DECIDERS.includes(role)) return false
  const row = await tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.demands as d', 'd.case_id', 'c.id')
    .select('c.id')
    .where('c.id', '=', caseId)
    .where('c.graded_at', 'is', null)
    .where('d.kind', 'in', ['compensation', 'refund'])
    .where('d.state', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** It has been graded: from here on how the customer was cannot move the grade any more. */
export async function markGraded(work: Work, caseId: CaseId): Promise<void> {
  await work.tx
    .updateTable('desk.cases')
    .set({ graded_at: work.now })
    .where('id', '=', caseId)
    .where('graded_at', 'is', null)
    .execute()
}
