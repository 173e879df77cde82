import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId } from '../new-id.ts'
import type { Work } from '../work.ts'

/**
 * Somebody opened a thing of somebody else's. It is written where it is opened, in the same work, and only the person it
 * is of can ever read the list. One's own look is nobody's news.
 */
export async function noteRead(work: Work, it: { of: PersonId | null; what: string; about: string }): Promise<void> {
  const { actor } = work
  if (actor.kind !== 'person' || !it.of || actor.id === it.of) return
  await sql`select care.note_read(${newId(work.now)}, ${it.of}, ${actor.id}, ${actor.name}, ${actor.role}, ${it.what},
    ${it.about}, ${work.now})`.execute(work.tx)
}
