import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'

/** Says to the database who is looking. Until then every row of the room is as if it were not there. */
export async function enter(work: Work): Promise<void> {
  const reader = work.actor.kind === 'person' ? work.actor.id : work.actor.kind === 'clock' ? 'clock' : ''
  await sql`select set_config('app.reader', ${reader}, true)`.execute(work.tx)
}
