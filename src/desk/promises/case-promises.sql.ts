import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

export const promisesOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.promises as pr')
    .innerJoin('platform.people as o', 'o.id', 'pr.owner')
    .innerJoin('platform.people as m', 'm.id', 'pr.made_by')
    .leftJoin('desk.promises as next', 'next.id', 'pr.moved_to')
    .select([
      'pr.id',
      'pr.kind',
      'pr.contact',
      'pr.words',
      'pr.state',
      'pr.made_at',
      'm.name as made_by',
      'pr.due_at',
      'next.due_at as moved_to',
      'pr.moves',
      'pr.owner',
      'o.key as owner_key',
      'o.name as owner_name',
      'pr.kept_at',
      'pr.kept_words',
      'pr.kept_how',
      'pr.accepted',
      'pr.internal',
      'pr.source',
    ])
    .where('pr.case_id', '=', caseId)
    .orderBy('pr.due_at')
    .orderBy('pr.made_at')
    .execute()

export type PromiseOfCase = Awaited<ReturnType<typeof promisesOfCase>>[number]

export const handoversOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.promise_handovers as h')
    .innerJoin('desk.promises as pr', 'pr.id', 'h.promise')
    .innerJoin('platform.people as f', 'f.id', 'h.from_owner')
    .innerJoin('platform.people as t', 't.id', 'h.to_owner')
    .select([
      'h.promise',
      'h.state',
      'h.because',
      'h.asked_at',
      'h.settled_at',
      'f.name as from_name',
      'h.to_owner',
      't.key as to_key',
      't.name as to_name',
    ])
    .where('pr.case_id', '=', caseId)
    .where('h.state', 'in', ['asked', 'accepted', 'at_once'])
    .orderBy('h.asked_at')
    .execute()

export const slotsOfCase = (tx: Tx, caseId: CaseId, now: Date) =>
  tx
    .selectFrom('desk.slots as s')
    .innerJoin('desk.promises as pr', 'pr.id', 's.promise')
    .select(['s.promise', 's.from_at', 's.to_at'])
    .where('pr.case_id', '=', caseId)
    .where('s.released_at', 'is', null)
    .where('s.to_at', '>', now)
    .execute()
