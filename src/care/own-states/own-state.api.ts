import { findContactForUpdate } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Route, type Work } from '#platform/public.ts'
import { askForCare } from '../cards/card.sql.ts'
import { fileOwnState, readOwnStates } from './own-state.contract.ts'
import { addOwnState, ownStatesOf } from './own-state.sql.ts'

export const ownStateRoutes: readonly Route[] = [
  answer(fileOwnState, async (work, input) => {
    const found = await heardBy(work, input.id)
    if (!found.ok) return found
    const { contact, agent, me } = found.next
    await addOwnState(work, { agent, contact, words: input.words, by: me })
    // Care first: somebody looks in, and the card says no more than it says after any hard contact.
    await askForCare(work, { agent, contact, because: 'hard_contact', minutes: 0 })
    return done({})
  }),
  answer(readOwnStates, async (work, input) => {
    const found = await heardBy(work, input.id)
    if (!found.ok) return found
    const { agent, contact } = found.next
    const filed = await ownStatesOf(work, contact)
    if (filed.length > 0) await noteRead(work, { of: agent, what: 'own_state', about: contact })
    return done({ filed: filed.map((it) => ({ words: it.words, at: it.at, mine: it.by === found.next.me })) })
  }),
]

/** The agent of the contact, for themselves, or a lead. To anybody else there is no such contact. */
async function heardBy(work: Work, raw: string) {
  const contact = await findContactForUpdate(work.tx, id(raw))
  if (!contact?.agent || work.actor.kind !== 'person') return refuse('contact.unknown')
  if (work.actor.role !== 'lead' && contact.agent !== work.actor.id) return refuse('contact.unknown')
  return done({ contact: contact.id, agent: contact.agent, me: work.actor.id })
}
