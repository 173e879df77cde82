import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { upsetUntil } from '../recoveries/recovery.sql.ts'

/** When the last rest after a hard contact, or the last talk about one, was over, if that was after `since`. Which it was stays behind the wall. */
export async function restedLately(work: Work, agent: PersonId, since: Date): Promise<Date | null> {
  const at = await upsetUntil(work, agent)
  return at && at >= since ? at : null
}
