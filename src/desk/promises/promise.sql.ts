import type { CaseId, ContactId, PersonId, PromiseId } from '#kernel/ids.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { makeFindable } from '../search/search.sql.ts'
import { handToStandInIfAbsent, withdrawHandover } from './handover.sql.ts'
import { guardOwnership, letGo, passOn } from './ownership.sql.ts'
import type { Accepted, CustomerPromise, PromiseKind } from './promise.ts'
import type { KeptHow } from './tries.ts'

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
  'internal',
  'accepted',
  'source',
  'moves',
] as const

export const selectPromises = (tx: Tx) => tx.selectFrom('desk.promises').select(COLUMNS)
type Row = Awaited<ReturnType<ReturnType<typeof selectPromises>['executeTakeFirstOrThrow']>>

export type NewPromise = {
  caseId: CaseId
  contact: ContactId | null
  kind: PromiseKind
  words: string
  owner: PersonId
  madeBy: PersonId
  dueAt: Date
  accepted?: Accepted
  internal?: boolean
  source?: string | null
  moves?: number
  /** What the customer will expect now, in calm words. */
  expects?: string | null
}

/** Stores the promise with the deadline that will find it broken if nobody keeps it. */
export async function addPromise(work: Work, it: NewPromise): Promise<PromiseId> {
  const id = newId<'promise'>(work.now)
  // First what they will expect, then what is promised: the words stay with the promise, the fact says that it was asked.
  if (it.expects)
    await record(work, {
      name: 'expectation.heard',
      about: id,
      body: { case: it.caseId },
      topics: [`case:${it.caseId}`],
    })
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
      accepted: it.accepted ?? 'not_asked',
      internal: it.internal ?? false,
      source: it.source ?? null,
      moves: it.moves ?? 0,
      expects: it.expects || null,
    })
    .execute()
  await setDeadline(work, 'promise_due', id, it.dueAt)
  await makeFindable(work, it.caseId, it.words)
  if (it.kind === 'ownership') await guardOwnership(work, { id, owner: it.owner, dueAt: it.dueAt })
  await record(work, {
    name: 'promise.made',
    about: id,
    body: { case: it.caseId, owner: it.owner, kind: it.kind, due: it.dueAt.toISOString() },
    topics: topicsOf(it),
  })
  await handToStandInIfAbsent(work, { id, ...it })
  return id
}

const topicsOf = (it: { caseId: string; owner: string }) => [`case:${it.caseId}`, `person:${it.owner}`, 'floor']

export async function findPromiseForUpdate(work: Work, id: PromiseId): Promise<CustomerPromise | null> {
  const row = await selectPromises(work.tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toPromise(row) : null
}

export async function saveKept(
  work: Work,
  promise: CustomerPromise,
  kept: { keptAt: Date; keptBy: PersonId; late: boolean },
  words: string,
  more: { how?: KeptHow; news?: 'change' | 'no_change' } = {},
): Promise<void> {
  await work.tx
    .updateTable('desk.promises')
    .set({
      state: 'kept',
      kept_at: kept.keptAt,
      kept_by: kept.keptBy,
      kept_words: words || null,
      kept_how: more.how ?? 'done',
      news: more.news ?? null,
    })
    .where('id', '=', promise.id)
    .execute()
  await settled(work, promise.id)
  await record(work, {
    name: 'promise.kept',
    about: promise.id,
    body: { case: promise.caseId, by: kept.keptBy, late: kept.late, how: more.how ?? 'done' },
    topics: topicsOf(promise),
  })
}

/** Nothing rings any more, nobody's day is kept free, and nobody is still asked to take it. */
async function settled(work: Work, id: PromiseId): Promise<void> {
  await meetDeadlines(work, 'promise_due', id)
  await letGo(work, id)
  await withdrawHandover(work, id)
}

export async function saveBroken(
  work: Work,
  promise: CustomerPromise,
  brokenAt: Date,
  lead: PersonId | null = null,
): Promise<void> {
  await work.tx
    .updateTable('desk.promises')
    .set({ state: 'broken', broken_at: brokenAt, lead_told: lead })
    .where('id', '=', promise.id)
    .execute()
  await record(work, {
    name: 'promise.broken',
    about: promise.id,
    body: { case: promise.caseId, owner: promise.owner },
    topics: topicsOf(promise),
  })
}

/** The old promise stays as it was said; the new one has its own moment, its own reminders and its own time in the day. */
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
    internal: promise.internal,
    source: promise.source,
    // A new moment is one the customer has agreed to: that is what moving means.
    accepted: promise.internal ? 'not_asked' : 'yes',
    moves: promise.moves + 1,
  })
  await work.tx
    .updateTable('desk.promises')
    .set({ state: 'moved', moved_at: moved.movedAt, moved_to: next })
    .where('id', '=', promise.id)
    .execute()
  await passOn(work, promise.id, next)
  await settled(work, promise.id)
  await record(work, {
    name: 'promise.moved',
    about: promise.id,
    body: { case: promise.caseId, to: next },
    topics: topicsOf(promise),
  })
  return next
}

export function toPromise(row: Row): CustomerPromise {
  const base = {
    id: row.id,
    caseId: row.case_id,
    contact: row.contact,
    kind: row.kind,
    words: row.words,
    owner: row.owner,
    madeAt: row.made_at,
    dueAt: row.due_at,
    internal: row.internal,
    accepted: row.accepted,
    source: row.source,
    moves: row.moves,
  }
  if (row.state === 'kept' && row.kept_at && row.kept_by)
    return { ...base, state: 'kept', keptAt: row.kept_at, keptBy: row.kept_by }
  if (row.state === 'broken' && row.broken_at) return { ...base, state: 'broken', brokenAt: row.broken_at }
  if (row.state === 'moved' && row.moved_at) return { ...base, state: 'moved', movedAt: row.moved_at }
  if (row.state === 'open') return { ...base, state: 'open' }
  throw new Error('A settled promise lacks its settling column')
}

/** What is still owed on a case, to the customer or to ourselves. The next news is not: closing is news, and ends it. */
export async function hasOpenPromises(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx
    .selectFrom('desk.promises')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', 'in', ['open', 'broken'])
    .where((it) => it.or([it('kind', '!=', 'update'), it('contact', 'is not', null), it('internal', '=', true)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
