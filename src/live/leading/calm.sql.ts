import { sql } from 'kysely'
import { unavailableUntil } from '#care/public.ts'
import { type ContactRow, inSlotUntil } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/**
 * Colleagues to whom a contact may be given in the middle: here, free, of its language, and not hurt by this customer
 * before. The longest free first. Why somebody is not among them is told to nobody.
 */
export async function calmColleagues(
  work: Work,
  contact: Pick<ContactRow, 'id' | 'language' | 'customer' | 'agent'>,
): Promise<readonly { id: PersonId; name: string }[]> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select p.id, p.name from routing.presence r join platform.people p on p.id = r.agent
    where r.state = 'available' and p.role = 'agent' and p.language = ${contact.language}
      and p.id is distinct from ${contact.agent}
      and not exists (select from desk.contacts c where c.agent = p.id and c.state = 'running')
      and not exists (select from desk.contacts c where c.customer = ${contact.customer} and c.agent = p.id
        and (c.ended_by = 'agent_for_conduct' or coalesce((c.conversation #>> '{so,directed}')::int, 0) > 0))
      and not exists (select from live.assists a join desk.contacts c on c.id = a.contact
        where c.customer = ${contact.customer} and a.agent = p.id
        and (a.mode in ('take_over','transfer') or coalesce((c.conversation #>> '{so,directed}')::int, 0) > 0))
    order by r.since, p.key`.execute(work.tx)
  const calm: { id: PersonId; name: string }[] = []
  for (const it of rows) {
    const out = [await unavailableUntil(work, it.id), await inSlotUntil(work, it.id)]
    if (!out.some((until) => until && until > work.now)) calm.push(it)
  }
  return calm
}
