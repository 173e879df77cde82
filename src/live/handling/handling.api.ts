import { findContact } from '#desk/public.ts'
import { handlingFor } from '#guard/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { myContact, myRunningContact } from '../exits/mine.sql.ts'
import { makeSure, readHandling, undoSure } from './handling.contract.ts'
import { hasCase, joinAgain, saveSure, split, splitOf } from './handling.sql.ts'
import { sayWho, undoWho } from './identity.ts'

export const handlingRoutes: readonly Route[] = [
  answer(readHandling, async (work, input) => {
    const contact = await findContact(work.tx, id(input.id))
    const { actor } = work
    if (!contact || actor.kind !== 'person') return refuse('contact.unknown')
    if (actor.role === 'agent' && contact.agent !== actor.id) return refuse('contact.unknown')
    const at = { customer: contact.customer, way: contact.channel, caseId: contact.case_id, place: contact.place }
    return done({
      verifiedBy: contact.verified_by,
      split: (await splitOf(work, contact.id)) !== undefined,
      // Whoever only calls from a number is nobody yet, and nothing that was agreed with somebody else is shown of them.
      handling: contact.verified_by ? await handlingFor(work, at, { where: 'live', about: contact.id }) : null,
    })
  }),
  answer(makeSure, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    const there = await splitOf(work, contact.id)
    const said = sayWho({ verifiedBy: contact.verified_by, isSplit: there !== undefined }, input.is)
    if (!said.ok) return said
    if (said.next === 'split') await split(work, contact, me, input.name)
    if (said.next === 'verified') await saveSure(work, contact.id, 'questions')
    return done({})
  }),
  answer(undoSure, async (work, input) => {
    const found = await myContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    const there = await splitOf(work, contact.id)
    const used = there ? await hasCase(work, there.is_now) : false
    const said = undoWho({ verifiedBy: contact.verified_by, isSplit: there !== undefined, hasCase: used })
    if (!said.ok) return said
    if (there) await joinAgain(work, contact.id, there, me)
    else await saveSure(work, contact.id, null)
    return done({})
  }),
]
