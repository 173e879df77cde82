import { beginRecovery, recoveryLengths, recoveryUntil } from '#care/public.ts'
import type { ContactRow } from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import { type HandedBecause, handTo, holdPresence } from '#routing/public.ts'
import { hardness } from '../conversation/conversation.ts'
import { asFolded } from '../hearing/hear.sql.ts'
import { calmColleagues } from './calm.sql.ts'

export type MoveRefusal = 'agent.unavailable' | 'agent.busy' | 'transfer.not_to_them'

/** The contact changes hands; who had it is out of reach at once, before anything else is asked of anybody. */
export async function moveTo(
  work: Work,
  contact: ContactRow,
  to: PersonId,
  helped: boolean,
  because?: HandedBecause,
): Promise<Outcome<null, MoveRefusal>> {
  const from = contact.agent
  const handed = await handTo(work, contact, to, because)
  if (!handed.ok || !from || from === to) return handed
  const { shiftEndsAt } = await holdPresence(work, from)
  const so = asFolded(contact.conversation)?.so
  const level = so ? hardness(so) : 0
  const lengths = await recoveryLengths(work.tx)
  const until = recoveryUntil({ level, helped }, work.now, shiftEndsAt, lengths)
  if (until) await beginRecovery(work, { agent: from, contact: contact.id, level, until, lengths: lengths.version })
  return handed
}

/** To a colleague who can take it. Whatever keeps somebody from it is one answer, so that no reason can be read from it. */
export async function moveToCalm(
  work: Work,
  contact: ContactRow,
  to: string,
  helped: boolean,
  because?: HandedBecause,
): Promise<Outcome<null, MoveRefusal>> {
  const person = id<'person'>(to)
  // Held first: who is free in the list is still free when the contact comes.
  const known = (await calmColleagues(work, contact)).some((it) => it.id === person)
  if (!known) return refuse('transfer.not_to_them')
  await holdPresence(work, person)
  const still = (await calmColleagues(work, contact)).some((it) => it.id === person)
  if (!still) return refuse('transfer.not_to_them')
  const moved = await moveTo(work, contact, person, helped, because)
  return moved.ok ? done(null) : refuse('transfer.not_to_them')
}
