import type { CustomerId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import type { Rung } from './options.ts'

/**
 * They have been told: from this moment the decision has effect, if its start has come. Whoever delivers the letter calls it
 * once, in the work that stores the proof of delivery. Told twice is told the first time; a decision that is not approved
 * cannot be told.
 */
export async function markNotified(work: Work, standing: string, at: Date): Promise<boolean> {
  const told = await work.tx
    .updateTable('guard.standings')
    .set({ notified_at: at })
    .where('id', '=', standing)
    .where('state', '=', 'approved')
    .where('notified_at', 'is', null)
    .returning(['id', 'customer', 'rung', 'extends', 'starts_at'])
    .executeTakeFirst()
  if (!told) return false
  await endBefore(work, told, later(told.starts_at ?? at, at))
  await tellStanding(work, 'standing.notified', told)
  return true
}

const later = (a: Date, b: Date) => new Date(Math.max(a.getTime(), b.getTime()))

type Told = { customer: CustomerId; rung: Rung; extends: string | null }

/** A decision that goes on from another, or ends the relation, takes its place: the front line reads one instruction. */
async function endBefore(work: Work, told: Told, at: Date): Promise<void> {
  await work.tx
    .updateTable('guard.standings')
    .set((it) => ({ lapse_at: at, review_at: it.fn<Date>('least', ['review_at', it.val(at)]) }))
    .where('customer', '=', told.customer)
    .where('state', '=', 'approved')
    .where((it) =>
      it.or([
        ...(told.extends ? [it('id', '=', told.extends)] : []),
        ...(told.rung === 'R5' ? [it('rung', '=', 'R4')] : []),
        it.val(false),
      ]),
    )
    .where('lapse_at', '>', at)
    .where('starts_at', '<', at)
    .execute()
}

/** Heard by the conduct page and by whatever waits on this customer. No reason and no word of anybody is in it. */
export const tellStanding = (
  work: Work,
  name: `standing.${string}`,
  it: { id: string; customer: CustomerId },
  body: Readonly<Record<string, string | number | boolean | null>> = {},
) => record(work, { name, about: it.id, body, topics: ['conduct', `customer:${it.customer}`] })
