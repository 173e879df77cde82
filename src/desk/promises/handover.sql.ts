import type { CaseId, PersonId, PromiseId } from '#kernel/ids.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { isAbsent, standInFor } from '../absences/absence.sql.ts'
import { moveSlots } from '../slots/slot.sql.ts'
import type { HandedBecause } from './handover.ts'

export type Owned = { id: PromiseId; caseId: CaseId; owner: PersonId; dueAt: Date }

const topicsOf = (promise: Owned, to: PersonId) => [
  `case:${promise.caseId}`,
  `person:${promise.owner}`,
  `person:${to}`,
  'floor',
]

const addRow = (work: Work, promise: Owned, to: PersonId, because: HandedBecause, state: 'asked' | 'at_once') =>
  work.tx
    .insertInto('desk.promise_handovers')
    .values({
      id: newId(work.now),
      house: work.house,
      promise: promise.id,
      from_owner: promise.owner,
      to_owner: to,
      because,
      asked_by: work.actor.kind === 'person' ? work.actor.id : null,
      asked_at: work.now,
      state,
      settled_at: state === 'asked' ? null : work.now,
    })
    .execute()

/** Asks a colleague to take it. Until they say yes it stays with whoever has it. */
export async function askToTake(work: Work, promise: Owned, to: PersonId): Promise<void> {
  await withdrawHandover(work, promise.id)
  await addRow(work, promise, to, 'asked', 'asked')
  await record(work, {
    name: 'promise.handover_asked',
    about: promise.id,
    body: { case: promise.caseId, from: promise.owner, to },
    topics: topicsOf(promise, to),
  })
}

/** The promise has another owner from now on, by somebody's word or by a rule. The customer's moment stays. */
export async function giveAtOnce(work: Work, promise: Owned, to: PersonId, because: HandedBecause): Promise<void> {
  await withdrawHandover(work, promise.id)
  await addRow(work, promise, to, because, 'at_once')
  await changeOwner(work, promise, to, because)
}

async function changeOwner(work: Work, promise: Owned, to: PersonId, because: HandedBecause): Promise<void> {
  await work.tx.updateTable('desk.promises').set({ owner: to }).where('id', '=', promise.id).execute()
  await moveSlots(work, promise.id, to)
  await record(work, {
    name: 'promise.handed_over',
    about: promise.id,
    body: { case: promise.caseId, from: promise.owner, to, because },
    topics: topicsOf(promise, to),
  })
}

/** Whom somebody has asked to take it, if nobody has answered yet. */
export const waitingHandover = (work: Work, promise: PromiseId) =>
  work.tx
    .selectFrom('desk.promise_handovers')
    .select(['id', 'from_owner', 'to_owner'])
    .where('promise', '=', promise)
    .where('state', '=', 'asked')
    .forUpdate()
    .executeTakeFirst()

export async function answerHandover(work: Work, promise: Owned, to: PersonId, accepts: boolean): Promise<void> {
  await work.tx
    .updateTable('desk.promise_handovers')
    .set({ state: accepts ? 'accepted' : 'declined', settled_at: work.now })
    .where('promise', '=', promise.id)
    .where('state', '=', 'asked')
    .execute()
  if (accepts) await changeOwner(work, promise, to, 'asked')
  else
    await record(work, {
      name: 'promise.handover_declined',
      about: promise.id,
      body: { case: promise.caseId, from: promise.owner, to },
      topics: topicsOf(promise, to),
    })
}

export async function withdrawHandover(work: Work, promise: PromiseId): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.promise_handovers')
    .set({ state: 'withdrawn', settled_at: work.now })
    .where('promise', '=', promise)
    .where('state', '=', 'asked')
    .returning(['from_owner', 'to_owner'])
    .executeTakeFirst()
  if (row)
    await record(work, {
      name: 'promise.handover_withdrawn',
      about: promise,
      body: { from: row.from_owner, to: row.to_owner },
      topics: [`person:${row.from_owner}`, `person:${row.to_owner}`],
    })
  return row !== undefined
}

/** Somebody will not be here at the moment that was promised: who stands in for them has it from the first minute. */
export async function handToStandInIfAbsent(work: Work, promise: Owned): Promise<void> {
  const because = await isAbsent(work.tx, promise.owner, promise.dueAt)
  if (!because) return
  const to = await standInFor(work, promise.owner, promise.dueAt)
  if (to) await giveAtOnce(work, promise, to, because)
}
