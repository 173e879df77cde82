import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export const openWait = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.waits as w')
    .innerJoin('platform.people as p', 'p.id', 'w.by')
    .select(['w.id', 'w.since', 'w.words', 'p.name as by'])
    .where('w.case_id', '=', caseId)
    .where('w.ended_at', 'is', null)
    .executeTakeFirst()

export async function addWait(work: Work, caseId: CaseId, words: string, by: PersonId): Promise<boolean> {
  if (await openWait(work.tx, caseId)) return false
  await work.tx
    .insertInto('desk.waits')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, words, since: work.now, by })
    .execute()
  await record(work, { name: 'wait.begun', about: caseId, topics: [`case:${caseId}`] })
  return true
}

export async function endWait(work: Work, caseId: CaseId): Promise<void> {
  const ended = await work.tx
    .updateTable('desk.waits')
    .set({ ended_at: work.now })
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (ended) await record(work, { name: 'wait.ended', about: caseId, topics: [`case:${caseId}`] })
}
