import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/** When the last rest ended that a hard contact had brought about, if that was after `since`. Which contact it was stays behind the wall. */
export async function restedLately(work: Work, agent: PersonId, since: Date): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select care.resting_lately(${agent}, ${since}) as at`.execute(work.tx)
  return rows[0]?.at ?? null
}
