import { type ContactRow, findContactForUpdate } from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'

type Mine = { contact: ContactRow; me: PersonId }

/** The contact, held, if it is with the person who asks. */
export async function myContact(
  work: Work,
  raw: string,
): Promise<Outcome<Mine, 'contact.unknown' | 'contact.not_yours'>> {
  const contact = await findContactForUpdate(work.tx, id(raw))
  if (!contact || work.actor.kind !== 'person') return refuse('contact.unknown')
  if (contact.agent !== work.actor.id) return refuse('contact.not_yours')
  return done({ contact, me: work.actor.id })
}

export async function myRunningContact(
  work: Work,
  raw: string,
): Promise<Outcome<Mine, 'contact.unknown' | 'contact.not_yours' | 'contact.ended'>> {
  const found = await myContact(work, raw)
  if (found.ok && found.next.contact.state !== 'running') return refuse('contact.ended')
  return found
}
