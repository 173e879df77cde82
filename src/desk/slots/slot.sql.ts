import type { PersonId, PromiseId } from '#kernel/ids.ts'
import { newId, setDeadline, type Work } from '#platform/public.ts'

/** A call back takes this long of somebody's day, and ends at the moment that was promised. */
export const SLOT_MINUTES = 30

/** Keeps time free in somebody's day for a promise; when it is over they can be reached again. */
export async function addSlot(
  work: Work,
  it: { person: PersonId; promise: PromiseId; from: Date; to: Date },
): Promise<void> {
  await work.tx
    .insertInto('desk.slots')
    .values({
      id: newId(work.now),
      house: work.house,
      person: it.person,
      promise: it.promise,
      from_at: it.from,
      to_at: it.to,
    })
    .execute()
  await setDeadline(work, 'slot_over', it.person, it.to)
}

/** The time is not needed any more. Whoever it was kept for can be reached from now on. */
export async function releaseSlots(work: Work, promise: PromiseId): Promise<void> {
  const released = await work.tx
    .updateTable('desk.slots')
    .set({ released_at: work.now })
    .where('promise', '=', promise)
    .where('released_at', 'is', null)
    .where('to_at', '>', work.now)
    .returning(['person', 'from_at'])
    .execute()
  for (const slot of released) if (slot.from_at <= work.now) await setDeadline(work, 'slot_over', slot.person, work.now)
}

/** The promise has changed hands, and the time kept for it goes along. */
export async function moveSlots(work: Work, promise: PromiseId, to: PersonId): Promise<void> {
  const moved = await work.tx
    .updateTable('desk.slots')
    .set({ person: to })
    .where('promise', '=', promise)
    .where('released_at', 'is', null)
    .where('to_at', '>', work.now)
    .returning('to_at')
    .execute()
  for (const slot of moved) await setDeadline(work, 'slot_over', to, slot.to_at)
}

const running = (work: Work, person: PersonId) =>
  work.tx
    .selectFrom('desk.slots')
    .select('to_at')
    .where('person', '=', person)
    .where('released_at', 'is', null)
    .where('to_at', '>', work.now)

/** Until when this person's time belongs to a call back; none while it does not. */
export async function inSlotUntil(work: Work, person: PersonId): Promise<Date | null> {
  const row = await running(work, person).where('from_at', '<=', work.now).orderBy('to_at', 'desc').executeTakeFirst()
  return row?.to_at ?? null
}

export const slotsOf = (work: Work, person: PersonId, before: Date) =>
  work.tx
    .selectFrom('desk.slots as s')
    .innerJoin('desk.promises as pr', 'pr.id', 's.promise')
    .innerJoin('desk.cases as ca', 'ca.id', 'pr.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'ca.customer')
    .select(['s.from_at', 's.to_at', 'pr.case_id', 'ca.number', 'cu.name as customer'])
    .distinct()
    .where('s.person', '=', person)
    .where('s.released_at', 'is', null)
    .where('s.to_at', '>', work.now)
    .where('s.from_at', '<', before)
    .orderBy('s.from_at')
    .execute()
