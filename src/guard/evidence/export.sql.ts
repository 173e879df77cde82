import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { SubjectKind } from './evidence.ts'
import type { Subject } from './subject.sql.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.exports as x')
    .innerJoin('platform.people as a', 'a.id', 'x.asked_by')
    .leftJoin('platform.people as d', 'd.id', 'x.decided_by')
    .selectAll('x')
    .select(['a.name as asked_name', 'd.name as decided_name'])
export type ExportRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const exportsSeen = (tx: Tx) => rows(tx).orderBy('x.asked_at', 'desc').limit(100).execute()
export const findExport = (tx: Tx, id: string) => rows(tx).where('x.id', '=', id).forUpdate('x').executeTakeFirst()

export async function addExport(
  work: Work,
  subject: Subject,
  it: { recipient: string; purpose: string; by: PersonId },
): Promise<string> {
  const id = newId<'export'>(work.now)
  await work.tx
    .insertInto('guard.exports')
    .values({
      id,
      house: work.house,
      about_kind: subject.on,
      about: subject.id,
      recipient: it.recipient,
      purpose: it.purpose,
      asked_by: it.by,
      asked_at: work.now,
    })
    .execute()
  await record(work, { name: 'export.asked', about: id, body: { on: subject.on }, topics: ['evidence'] })
  return id
}

export async function saveDecision(
  work: Work,
  row: ExportRow,
  it: { by: PersonId; approved: boolean; because: string },
): Promise<void> {
  await work.tx
    .updateTable('guard.exports')
    .set({ decided_by: it.by, decided_at: work.now, approved: it.approved, because: it.because || null })
    .where('id', '=', row.id)
    .execute()
  const topics = ['evidence', `person:${row.asked_by}`]
  await record(work, { name: it.approved ? 'export.approved' : 'export.declined', about: row.id, topics })
}

export const subjectOfExport = (row: ExportRow): Subject => ({ on: row.about_kind as SubjectKind, id: row.about })
