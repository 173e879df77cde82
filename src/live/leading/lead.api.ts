import { findCardForUpdate, saveCard, settleCard } from '#care/public.ts'
import { type ContactRow, findContact, findContactForUpdate } from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { findAssistForUpdate, saveAnswered, saveOutcome } from '../assists/assist.sql.ts'
import { type AssistBecause, type AssistMode, answerAssist, settleAssist } from '../assists/assist.ts'
import { assistsOf, whisper } from '../assists/read.sql.ts'
import { calmColleagues } from './calm.sql.ts'
import { answerCall, listCalm, settleCareCard, settleHelp, takeOver, whisperTo } from './lead.contract.ts'
import { type MoveRefusal, moveTo, moveToCalm } from './move.sql.ts'

/** The policies of these routes let leads in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('Only a person leads')
  return work.actor.id
}

export const leadRoutes: readonly Route[] = [
  answer(answerCall, async (work, input) => {
    const before = await findAssistForUpdate(work.tx, input.id)
    if (!before) return refuse('assist.unknown')
    const contact = await findContactForUpdate(work.tx, before.contact)
    if (!contact) return refuse('assist.unknown')
    const to = input.to ?? null
    const how = { mode: input.mode, to, someoneThere: contact.agent !== null }
    const answered = answerAssist(before, me(work), how, work.now)
    if (!answered.ok) return answered
    if (contact.state === 'ended') return refuse('contact.ended')
    await saveAnswered(work, before, { by: me(work), mode: input.mode, to: to ? id(to) : null, ...answered.next })
    const moved = await changeHands(work, contact, { because: before.because, mode: input.mode, to })
    return moved.ok ? done({ contact: contact.id }) : moved
  }),
  answer(settleHelp, async (work, input) => {
    const assist = await findAssistForUpdate(work.tx, input.id)
    if (!assist) return refuse('assist.unknown')
    const settled = settleAssist(assist, me(work))
    if (!settled.ok) return settled
    await saveOutcome(work, assist, input.outcome)
    return done({})
  }),
  answer(listCalm, async (work, input) => {
    const contact = await findContact(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state === 'ended') return refuse('contact.ended')
    return done({ colleagues: [...(await calmColleagues(work, contact))] })
  }),
  answer(takeOver, async (work, input) => {
    if (input.to && !input.because) return refuse('transfer.no_reason')
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'running') return refuse('contact.ended')
    const helped = await answerAllIn(work, contact, input.to ?? null)
    const taken = input.to
      ? await moveToCalm(work, contact, input.to, helped, input.because)
      : await moveTo(work, contact, me(work), helped)
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

/** Whoever takes a contact has come to every call that was open in it. Gives whether the person there had asked for help. */
async function answerAllIn(work: Work, contact: ContactRow, to: string | null): Promise<boolean> {
  const mode = to ? 'transfer' : 'take_over'
  let helped = false
  for (const { id: call } of (await assistsOf(work.tx, contact.id)).filter((it) => it.state === 'asked')) {
    const assist = await findAssistForUpdate(work.tx, call)
    if (!assist) continue
    const answered = answerAssist(assist, me(work), { mode, to, someoneThere: true }, work.now)
    if (!answered.ok) continue
    await saveAnswered(work, assist, { by: me(work), mode, to: to ? id(to) : null, ...answered.next })
    helped ||= isForThePerson(assist.because)
  }
  return helped
}

/** Called for the sake of whoever sits there, who then gets time to be composed again. */
const isForThePerson = (because: AssistBecause) => because === 'help_key' || because === 'self_harm'

/** Who comes may only speak along, take the contact, or give it to somebody who can. */
async function changeHands(
  work: Work,
  contact: ContactRow,
  it: { because: AssistBecause; mode: AssistMode; to: string | null },
): Promise<Outcome<null, MoveRefusal>> {
  const helped = isForThePerson(it.because)
  if (it.mode === 'transfer' && it.to) return moveToCalm(work, contact, it.to, helped)
  if (it.mode === 'take_over') return moveTo(work, contact, me(work), helped)
  return done(null)
}
