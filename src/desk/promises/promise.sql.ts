import type { CaseId, ContactId, PersonId, PromiseId } from '#kernel/ids.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { makeFindable } from '../search/search.sql.ts'
import { nextUpdateDue, UPDATE_WORDS } from './next-update.ts'
import { type CustomerPromise, keep, type PromiseKind } from './promise.ts'

const COLUMNS = [
  'id',
  'case_id',
  'contact',
  'kind',
  'words',
  'owner',
  'made_at',
  'due_at',
  'state',
  'kept_at',
  'kept_by',
  'broken_at',
  'moved_at',
] as const

const select = (tx: Tx) => tx.selectFrom('desk.promises').select(COLUMNS)
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export type NewPromise = {
  caseId: CaseId
  contact: ContactId | null
  kind: PromiseKind
  words: string
  owner: PersonId
  madeBy: PersonId
  dueAt: Date
}

/** Stores the promise with the deadline that will find it broken if nobody keeps it. */
export async function addPromise(work: Work, it: NewPromise): Promise<PromiseId> {
  const id = newId<'promise'>(work.now)
  await work.tx
    .insertInto('desk.promises')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      contact: it.contact,
      kind: it.kind,
      words: it.words,
      owner: it.owner,
      made_by: it.madeBy,
      made_at: work.now,
      due_at: it.dueAt,
    })
    .execute()
  await setDeadline(work, 'promise_due', id, it.dueAt)
  await makeFindable(work, it.caseId, it.words)
  await record(work, {
    name: 'promise.made',
    about: id,
    body: { case: it.caseId, owner: it.owner, kind: it.kind, due: it.dueAt.toISOString() },
    topics: topicsOf(it),
  })
  return id
}

const topicsOf = (it: { caseId: string; owner: string }) => [`case:${it.caseId}`, `person:${it.owner}`, 'floor']

export async function findPromiseForUpdate(work: Work, id: PromiseId): Promise<CustomerPromise | null> {
  const row = await select(work.tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toPromise(row) : null
}

export async function saveKept(
  work: Work,
  promise: CustomerPromise,
  kept: { keptAt: Date; keptBy: PersonId; late: boolean },
  words: string,
): Promise<void> {
  await work.tx
    .updateTable('desk.promises')
    .set({ state: 'kept', kept_at: kept.keptAt, kept_by: kept.keptBy, kept_words: words || null })
    .where('id', '=', promise.id)
    .execute()
  await meetDeadlines(work, 'promise_due', promise.id)
  await record(work, {
    name: 'promise.kept',
    about: promise.id,
    body: { case: promise.caseId, by: kept.keptBy, late: kept.late },
    topics: topicsOf(promise),
  })
}

export async function saveBroken(work: Work, promise: CustomerPromise, brokenAt: Date): Promise<void> {
  await work.tx
    .updateTable('desk.promises')
    .set({ state: 'broken', broken_at: brokenAt })
    .where('id', '=', promise.id)
    .execute()
  await record(work, {
    name: 'promise.broken',
    about: promise.id,
    body: { case: promise.caseId, owner: promise.owner },
    topics: topicsOf(promise),
  })
}

/** The old promise stays as it was said; the new one has its own moment. */
export async function saveMoved(
  work: Work,
  promise: CustomerPromise,
  moved: { movedAt: Date; to: Date },
  by: PersonId,
  words: string,
): Promise<PromiseId> {
  const next = await addPromise(work, {
    caseId: promise.caseId,
    contact: promise.contact,
    kind: promise.kind,
    words: words || promise.words,
    owner: promise.owner,
    madeBy: by,
    dueAt: moved.to,
  })
  await work.tx
    .updateTable('desk.promises')
    .set({ state: 'moved', moved_at: moved.movedAt, moved_to: next })
    .where('id', '=', promise.id)
    .execute()
  await meetDeadlines(work, 'promise_due', promise.id)
  await record(work, {
    name: 'promise.moved',
    about: promise.id,
    body: { case: promise.caseId, to: next },
    topics: topicsOf(promise),
  })
  return next
}

/** Promises as screens show them: of cases, of an owner, or all of a customer. */
export const promiseViews = (tx: Tx) =>
  tx
    .selectFrom('desk.promises as pr')
    .innerJoin('platform.people as o', 'o.id', 'pr.owner')
    .innerJoin('desk.cases as ca', 'ca.id', 'pr.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'ca.customer')
    .select([
      'pr.id',
      'pr.kind',
      'pr.words',
      'pr.state',
      'pr.made_at',
      'pr.due_at',
      'pr.kept_at',
      'pr.broken_at',
      'pr.kept_words',
      'pr.owner',
      'o.name as owner_name',
      'pr.case_id',
      'ca.number as case_number',
      'ca.customer',
      'cu.name as customer_name',
    ])
    .orderBy('pr.due_at')

export type PromiseViewRow = Awaited<ReturnType<ReturnType<typeof promiseViews>['executeTakeFirstOrThrow']>>

function toPromise(row: Row): CustomerPromise {
  const base = {
    id: row.id,
    caseId: row.case_id,
    contact: row.contact,
    kind: row.kind,
    words: row.words,
    owner: row.owner,
    dueAt: row.due_at,
  }
  if (row.state === 'kept' && row.kept_at && row.kept_by)
    return { ...base, state: 'kept', keptAt: row.kept_at, keptBy: row.kept_by }
  if (row.state === 'broken' && row.broken_at) return { ...base, state: 'broken', brokenAt: row.broken_at }
  if (row.state === 'moved' && row.moved_at) return { ...base, state: 'moved', movedAt: row.moved_at }
  if (row.state === 'open') return { ...base, state: 'open' }
  throw new Error('A settled promise lacks its settling column')
}

/**
 * The customer has heard from us: the promise of news is kept, and while the case is open the next one begins.
 * Keeping any promise is news, and so is a conversation.
 */
export async function tellNews(work: Work, caseId: CaseId, by: PersonId): Promise<void> {
  const row = await work.tx
    .selectFrom('desk.cases')
    .select(['state', 'language', 'owner'])
    .where('id', '=', caseId)
    // Two promises kept at once are two pieces of news and still one next piece.
    .forUpdate()
    .executeTakeFirst()
  const waiting = await select(work.tx)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'update')
    .where('contact', 'is', null)
    .where('state', 'in', ['open', 'broken'])
    .forUpdate()
    .execute()
  for (const it of waiting.map(toPromise)) {
    const kept = keep(it, by, work.now)
    if (kept.ok) await saveKept(work, it, kept.next, '')
  }
  if (row?.state !== 'open') return
  const owner = row.owner ?? by
  await addPromise(work, {
    caseId,
    contact: null,
    kind: 'update',
    words: UPDATE_WORDS[row.language],
    owner,
    madeBy: by,
    dueAt: nextUpdateDue(work.now, work.zone),
  })
}

/** What is still owed on a case. The next news is not: closing is news, and ends it. */
export async function hasOpenPromises(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx
    .selectFrom('desk.promises')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', 'in', ['open', 'broken'])
    .where((it) => it.or([it('kind', '!=', 'update'), it('contact', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
