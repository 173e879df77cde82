import type { ContactRow } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { couldTake } from '#routing/public.ts'
import { asFolded } from '../hearing/hear.sql.ts'

/**
 * Colleagues to whom a contact may be given in the middle, by name. Whoever rests, is busy, was hurt by this customer, has
 * had enough or is kept from it by a shield is not among them, and why somebody is missing is told to nobody.
 */
export async function calmColleagues(
  work: Work,
  contact: ContactRow,
): Promise<readonly { id: PersonId; name: string }[]> {
  const isHard = (asFolded(contact.conversation)?.so.borne ?? 0) >= 2
  const who = await couldTake(work, contact, isHard)
  if (who.size === 0) return []
  return work.tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('id', 'in', [...who])
    .where('role', '=', 'agent')
    .orderBy('key')
    .execute()
}
