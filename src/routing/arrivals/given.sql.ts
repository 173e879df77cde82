import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { Weighed } from './weighed.ts'

/** To whom the house gave a contact first, and how it came to that. What happens to it later is the contact’s own. */
export async function noteGiven(
  work: Work,
  contact: ContactId,
  { agent }: { agent: PersonId; weighed: Weighed },
): Promise<void> {
  await work.tx
    .updateTable('routing.arrivals')
    .set({ given_to: agent, given_at: work.now })
    .where('contact', '=', contact)
    .where('given_to', 'is', null)
    .execute()
}
