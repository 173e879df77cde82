import { enter } from '#fair/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Person, Tx, Work } from '#platform/public.ts'

/** Says to the database who is looking, and gives them. Until then every row of coaching is as if it were not there. */
export async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('Coaching is between people')
  await enter(work)
  return work.actor
}

export const personNamed = (tx: Tx, id: PersonId) =>
  tx.selectFrom('platform.people').select(['id', 'name', 'role', 'team']).where('id', '=', id).executeTakeFirst()
