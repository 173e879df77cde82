import type { PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'

/** Stands up. Whoever calls this holds the person's presence row. */
export async function endSitting(work: Work, person: PersonId): Promise<boolean> {
  const ended = await work.tx
    .updateTable('routing.sittings')
    .set({ ended_at: work.now })
    .where('agent', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) return false
  await record(work, { name: 'seat.left', about: person, topics: [`person:${person}`, 'floor', 'seats'] })
  return true
}
