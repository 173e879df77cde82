import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Danger } from './danger.ts'

/** Tells those who lead, in the transaction that found it. Once for each cause. */
export async function raiseAlert(work: Work, caseId: CaseId, because: Danger | 'assessed'): Promise<void> {
  const row = await work.tx
    .insertInto('desk.alerts')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, because, raised_at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row)
    await record(work, {
      name: 'safety.raised',
      about: caseId,
      body: { alert: row.id, because },
      topics: ['floor', 'cases', `case:${caseId}`],
    })
}

export const openAlerts = (tx: Tx) =>
  tx
    .selectFrom('desk.alerts as a')
    .innerJoin('desk.cases as c', 'c.id', 'a.case_id')
    .select(['a.id', 'a.because', 'a.raised_at', 'c.id as case_id', 'c.number', 'c.title'])
    .where('a.seen_at', 'is', null)
    .orderBy('a.raised_at')
    .limit(50)
    .execute()

export async function seeAlert(work: Work, alert: string, by: PersonId): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.alerts')
    .set({ seen_at: work.now, seen_by: by })
    .where('id', '=', alert)
    .where('seen_at', 'is', null)
    .returning('case_id')
    .executeTakeFirst()
  if (row)
    await record(work, {
      name: 'safety.seen',
      about: row.case_id,
      body: { alert },
      topics: ['floor', 'cases', `case:${row.case_id}`],
    })
  return row !== undefined
}

/** Somebody may come to harm, as a person assessed it or as it was read. Once so, a second person closes it. */
export async function isSafetyCase(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx.selectFrom('desk.alerts').select('id').where('case_id', '=', caseId).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Whether this person has to leave the closing to somebody else: it is about safety, and they took it or are first line. */
export async function needsSecondPerson(work: Work, caseId: CaseId): Promise<boolean> {
  if (work.actor.kind !== 'person' || !(await isSafetyCase(work.tx, caseId))) return false
  if (work.actor.role === 'agent') return true
  const taken = await work.tx
    .selectFrom('desk.intakes')
    .select('id')
    .where('case_id', '=', caseId)
    .where('written_by', '=', work.actor.id)
    .limit(1)
    .executeTakeFirst()
  return taken !== undefined
}
