import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { type FileStore, meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { FileType } from './file-type.ts'

export const filesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.files as f')
    .leftJoin('platform.people as p', 'p.id', 'f.by')
    .leftJoin('desk.files as pv', 'pv.preview_of', 'f.id')
    .select(['f.id', 'f.name', 'f.type', 'f.size', 'f.sha256', 'f.at', 'f.by', 'f.erased_at', 'p.name as by_name'])
    .select((it) => it('pv.id', 'is not', null).as('has_preview'))
    .where('f.case_id', '=', caseId)
    .where('f.preview_of', 'is', null)
    .orderBy('f.at')
    .orderBy('f.id')
    .execute()

/** How many a case has, with the case held, so that two that come at once are counted one after the other. */
export async function countFiles(work: Work, caseId: CaseId): Promise<number> {
  await work.tx.selectFrom('desk.cases').select('id').where('id', '=', caseId).forUpdate().execute()
  const { n } = await work.tx
    .selectFrom('desk.files')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('case_id', '=', caseId)
    .where('preview_of', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export const findFile = (tx: Tx, caseId: CaseId, file: string, preview: boolean) =>
  tx
    .selectFrom('desk.files')
    .select(['id', 'name', 'type', 'stored'])
    .where(preview ? 'preview_of' : 'id', '=', file)
    .where('case_id', '=', caseId)
    .where('erased_at', 'is', null)
    .where('preview_of', preview ? 'is not' : 'is', null)
    .executeTakeFirst()

export type NewFile = {
  caseId: CaseId
  name: string
  type: FileType
  bytes: Uint8Array
  by: PersonId | null
  previewOf?: string
}

/** First the file on the disk, then its row. A row that does not come about takes its file with it. */
export async function keepFile(work: Work, store: FileStore, it: NewFile): Promise<string> {
  const { stored, sha256 } = await store.put(it.bytes)
  try {
    const id = newId<'file'>(work.now)
    await work.tx
      .insertInto('desk.files')
      .values({
        id,
        house: work.house,
        case_id: it.caseId,
        name: it.name,
        type: it.type,
        size: it.bytes.length,
        sha256,
        stored,
        preview_of: it.previewOf ?? null,
        by: it.by,
        at: work.now,
      })
      .execute()
    if (!it.previewOf) {
      await lookAtAge(work, it.caseId)
      await record(work, {
        name: 'file.kept',
        about: id,
        body: { case: it.caseId, type: it.type, size: it.bytes.length, sha256 },
        topics: [`case:${it.caseId}`],
      })
    }
    return id
  } catch (fault) {
    await store.remove(stored)
    throw fault
  }
}

export const AGE = 'files_expire'

/** An age to look at is set with the first file. While one is open no second is needed. */
async function lookAtAge(work: Work, caseId: CaseId): Promise<void> {
  const open = await work.tx
    .selectFrom('platform.deadlines')
    .select('id')
    .where('about', '=', caseId)
    .where('kind', '=', AGE)
    .where('state', '=', 'open')
    .executeTakeFirst()
  const keeping = open ? null : await keepingOf(work, caseId)
  if (keeping) await lookAgain(work, caseId, new Date(work.now.getTime() + keeping.keepDays * 86_400_000))
}

export async function lookAgain(work: Work, caseId: CaseId, at: Date): Promise<void> {
  await meetDeadlines(work, AGE, caseId)
  await setDeadline(work, AGE, caseId, at)
}

export async function keepingOf(work: Work, caseId: CaseId) {
  const row = await work.tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .leftJoin('desk.holds as h', (join) => join.onRef('h.case_id', '=', 'c.id').on('h.lifted_at', 'is', null))
    .select(['c.closed_at', 'q.keep_files_days', 'h.because'])
    .select(sql<boolean>`desk.kept_for_law(c.id)`.as('kept'))
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  // Why something else than the case itself is held is not told here: it may be somebody's own legal matter.
  return row
    ? { closedAt: row.closed_at, keepDays: row.keep_files_days, isHeld: row.kept, heldBecause: row.because }
    : null
}

/** Takes the files of a case off the disk, once the rows say so. That there were such files stays written, their names do not. */
export async function eraseFiles(work: Work, store: FileStore, caseId: CaseId): Promise<number> {
  const gone = await work.tx
    .updateTable('desk.files')
    .set({ erased_at: work.now, name: '' })
    .where('case_id', '=', caseId)
    .where('erased_at', 'is', null)
    .returning(['stored', 'preview_of'])
    .execute()
  if (gone.length === 0) return 0
  work.afterwards.push(async () => {
    for (const { stored } of gone) await store.remove(stored)
  })
  const n = gone.filter((it) => it.preview_of === null).length
  await record(work, { name: 'files.erased', about: caseId, body: { files: n }, topics: [`case:${caseId}`] })
  return n
}

/** Of these names, the ones that a row still stands for. */
export async function stillNamed(tx: Tx, stored: readonly string[]): Promise<ReadonlySet<string>> {
  if (stored.length === 0) return new Set()
  const rows = await tx
    .selectFrom('desk.files')
    .select('stored')
    .where('stored', 'in', stored)
    .where('erased_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.stored))
}

export async function setHold(work: Work, caseId: CaseId, because: string, by: PersonId): Promise<boolean> {
  const row = await work.tx
    .insertInto('desk.holds')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, because, by, at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'case.held', about: caseId, topics: [`case:${caseId}`] })
  return row !== undefined
}

export async function endHold(work: Work, caseId: CaseId, by: PersonId): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.holds')
    .set({ lifted_at: work.now, lifted_by: by })
    .where('case_id', '=', caseId)
    .where('lifted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await record(work, { name: 'case.hold_lifted', about: caseId, topics: [`case:${caseId}`] })
  await lookAgain(work, caseId, work.now)
  return true
}
