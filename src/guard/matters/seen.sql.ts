import { enter } from '#fair/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Person, Work } from '#platform/public.ts'
import { findMatter, type MatterRow } from './matter.sql.ts'

export async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('A matter is between people')
  await enter(work)
  return work.actor
}

/** The matter, held, if it is this person's or they are of legal. To anybody else there is none. */
export async function seen(
  work: Work,
  raw: string,
): Promise<Outcome<{ matter: MatterRow; me: Person }, 'matter.unknown'>> {
  const me = await come(work)
  const matter = await findMatter(work.tx, raw)
  return matter ? done({ matter, me }) : refuse('matter.unknown')
}
