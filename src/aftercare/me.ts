import type { Person, Work } from '#platform/public.ts'

/** The policies of these routes let people in and nobody else. */
export function me(work: Pick<Work, 'actor'>): Person {
  if (work.actor.kind !== 'person') throw new Error('Aftercare is between people')
  return work.actor
}
