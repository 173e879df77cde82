import { reopenCaseRow, tellNews } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'

/** The case is open again, and keeps count. Its clocks stay as they are: coming back buys no time. */
export async function reopenCase(work: Work, caseId: CaseId, by: PersonId | null, because: string): Promise<void> {
  const row = await reopenCaseRow(work, caseId)
  if (!row) return
  await work.tx
    .updateTable('redress.closings')
    .set({ reopened_at: work.now, reopened_by: by, reopened_because: because })
    .where('case_id', '=', caseId)
    .where('reopened_at', 'is', null)
    .execute()
  await record(work, {
    name: 'case.reopened',
    about: caseId,
    body: { times: row.reopened },
    topics: ['cases', `case:${caseId}`, 'floor', ...(row.owner ? [`person:${row.owner}`] : [])],
  })
  const owner = by ?? row.owner
  if (owner) await tellNews(work, caseId, owner)
}
