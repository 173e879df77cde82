import { id, type PersonId, type PromiseId } from '#kernel/ids.ts'
import { meetDeadlines, type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { addSlot, releaseSlots, SLOT_MINUTES } from '../slots/slot.sql.ts'

/** The owner is reminded this long before, and the lead two hours before. */
const REMIND_HOURS = [24, 4, 1]
const LEAD_HOURS = 2
const HOUR = 3_600_000

/** Owning something is more than a date: reminders, the lead told in time, and half an hour of the day kept for the call. */
export async function guardOwnership(work: Work, it: { id: PromiseId; owner: PersonId; dueAt: Date }): Promise<void> {
  const before = (hours: number) => new Date(it.dueAt.getTime() - hours * HOUR)
  const notBefore = (at: Date) => new Date(Math.max(at.getTime(), work.now.getTime()))
  for (const hours of REMIND_HOURS)
    if (before(hours) > work.now) await setDeadline(work, 'ownership_reminder', it.id, before(hours))
  await setDeadline(work, 'ownership_lead', it.id, notBefore(before(LEAD_HOURS)))
  const from = notBefore(new Date(it.dueAt.getTime() - SLOT_MINUTES * 60_000))
  await addSlot(work, { person: it.owner, promise: it.id, from, to: it.dueAt })
}

export async function letGo(work: Work, promise: PromiseId): Promise<void> {
  await meetDeadlines(work, 'ownership_reminder', promise)
  await meetDeadlines(work, 'ownership_lead', promise)
  await releaseSlots(work, promise)
}

/** What was asked of other departments is asked for the new promise now. */
export async function passOn(work: Work, from: PromiseId, to: PromiseId): Promise<void> {
  await work.tx.updateTable('desk.department_tasks').set({ promise: to }).where('promise', '=', from).execute()
}

const stillOpen = (work: Work, promise: PromiseId) =>
  work.tx
    .selectFrom('desk.promises as pr')
    .select(['pr.owner', 'pr.case_id'])
    .select((it) =>
      it
        .selectFrom('desk.department_tasks as t')
        .select((its) => its.fn.countAll<number>().as('n'))
        .whereRef('t.promise', '=', 'pr.id')
        .where('t.state', '=', 'asked')
        .as('unanswered'),
    )
    .where('pr.id', '=', promise)
    .where('pr.state', '=', 'open')
    .forUpdate('pr')
    .executeTakeFirst()

/** Tells the owner's screen that the moment comes nearer, and how many departments still owe an answer. The call is made all the same. */
export const ownershipReminder: Ring = async (work, about) => {
  const promise = await stillOpen(work, id(about))
  if (promise)
    await record(work, {
      name: 'promise.comes_due',
      about,
      body: { owner: promise.owner, unanswered: Number(promise.unanswered ?? 0) },
      topics: [`person:${promise.owner}`, `case:${promise.case_id}`],
    })
}

/** Two hours before, the lead's floor shows it, so that somebody calls even if the owner cannot. */
export const ownershipNearsLead: Ring = async (work, about) => {
  const promise = await stillOpen(work, id(about))
  if (promise)
    await record(work, {
      name: 'promise.lead_told',
      about,
      body: { owner: promise.owner },
      topics: ['floor', `person:${promise.owner}`],
    })
}
