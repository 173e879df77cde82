import { beginRecovery, findCardForUpdate, recoveryLengths, recoveryUntil, saveCard, settleCard } from '#care/public.ts'
import { type ContactRow, findContactForUpdate } from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { handTo, holdPresence } from '#routing/public.ts'
import { findAssistForUpdate, saveAnswered, whisper } from '../assists/assist.sql.ts'
import { answerAssist } from '../assists/assist.ts'
import { hardness } from '../conversation/conversation.ts'
import { asFolded } from '../hearing/hear.sql.ts'
import { answerCall, settleCareCard, takeOver, whisperTo } from './lead.contract.ts'

/** The policies of these routes let leads in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('Only a person leads')
  return work.actor.id
}

export const leadRoutes: readonly Route[] = [
  answer(answerCall, async (work, input) => {
    const before = await findAssistForUpdate(work.tx, input.id)
    if (!before) return refuse('assist.unknown')
    const answered = answerAssist(before, me(work), work.now)
    if (!answered.ok) return answered
    const contact = await findContactForUpdate(work.tx, before.contact)
    if (contact?.state !== 'running') return refuse('contact.ended')
    await saveAnswered(work, before, { by: me(work), mode: input.mode, ...answered.next })
    if (input.mode === 'take_over') {
      const taken = await take(work, contact, before.because === 'help_key' || before.because === 'self_harm')
      if (!taken.ok) return taken
    }
    return done({ contact: contact.id })
  }),
  answer(takeOver, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'running') return refuse('contact.ended')
    const taken = await take(work, contact, false)
    return taken.ok ? done({}) : taken
  }),
  answer(whisperTo, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'running') return refuse('contact.ended')
    await whisper(work, contact.id, me(work), input.words)
    return done({})
  }),
  answer(settleCareCard, async (work, input) => {
    const card = await findCardForUpdate(work, input.id)
    if (!card) return refuse('card.unknown')
    const settled = settleCard(card, input.state, work.now)
    if (!settled.ok) return settled
    await saveCard(work, card.id, settled.next.state, me(work))
    return done({})
  }),
]

/** The lead takes the contact; who had it is out of reach at once, before anything else is asked of anybody. */
async function take(
  work: Work,
  contact: ContactRow,
  helped: boolean,
): Promise<Outcome<null, 'agent.unavailable' | 'agent.busy'>> {
  const from = contact.agent
  const handed = await handTo(work, contact, me(work))
  if (!handed.ok || !from || from === me(work)) return handed
  const { shiftEndsAt } = await holdPresence(work, from)
  const so = asFolded(contact.conversation)?.so
  const level = so ? hardness(so) : 0
  const lengths = await recoveryLengths(work.tx)
  const until = recoveryUntil({ level, helped }, work.now, shiftEndsAt, lengths)
  if (until) await beginRecovery(work, { agent: from, contact: contact.id, level, until, lengths: lengths.version })
  return handed
}
