import type { CustomerId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'

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
    .returning('customer')
    .executeTakeFirst()
  if (told) await tellStanding(work, 'standing.notified', { id: standing, customer: told.customer })
  return told !== undefined
}

/** Heard by the conduct page and by whatever waits on this customer. No reason and no word of anybody is in it. */
export const tellStanding = (
  work: Work,
  name: `standing.${string}`,
  it: { id: string; customer: CustomerId },
  body: Readonly<Record<string, string | number | boolean | null>> = {},
) => record(work, { name, about: it.id, body, topics: ['conduct', `customer:${it.customer}`] })
