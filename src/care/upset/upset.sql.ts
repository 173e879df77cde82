import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** When somebody was last upset, or still is. Whether it was a contact or a talk, and which one, stays behind the wall. */
export async function lastUpset(work: Work, agent: PersonId): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select care.upset_until(${agent}, ${work.now}) as at`.execute(work.tx)
  return rows[0]?.at ?? null
}
