import { enter } from '#fair/public.ts'
import type { Person, Work } from '#platform/public.ts'

/** The policies of these routes let people in and nobody else; the database is told who looks. */
export async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('An incident is between people')
  await enter(work)
  return work.actor
}
