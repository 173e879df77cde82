import type { ContactRow } from '#desk/public.ts'
import type { About } from '#guard/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { comingFrom } from './coming.sql.ts'
import { findSomebody, give, lookAgain } from './placing.sql.ts'

/** They have said what it is about. From here on they wait as everybody waits, and nobody stands in between. */
export async function letThrough(work: Work, contact: ContactRow, about: About): Promise<PersonId | null> {
  await work.tx.updateTable('desk.contacts').set({ about }).where('id', '=', contact.id).execute()
  await record(work, {
    name: 'contact.came_about',
    about: contact.id,
    body: { about },
    topics: [`contact:${contact.id}`, 'floor'],
  })
  const coming = await comingFrom(work, { ...contact, about, heardBefore: contact.heard_before })
  const { found, lookAt } = await findSomebody(work, contact.language, coming)
  const given = found ? await give(work, contact.id, found) : null
  if (!found && lookAt) await lookAgain(work, contact.id, lookAt)
  return given === 'given' ? (found?.agent ?? null) : null
}
