import {
  answersRequest,
  beginRecovery,
  chooseOffer,
  decideAgain,
  FIRST_ASKED,
  findOfferForUpdate,
  fulfilRequest,
  type OfferKind,
  type OfferRow,
  OWN_REST_MINUTES,
  SECOND_ASKED,
  SWITCH_MINUTES,
  saveOffer,
  toOffer,
  turnDownRequest,
  unavailableUntil,
} from '#care/public.ts'
import { houseTime, plusWorkingDays } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { holdPresence } from '#routing/public.ts'
import { me } from '../me.ts'
import { chooseOfferNow, decideRequestAgain, fulfilRequestNow, refuseRequest } from './offer.contract.ts'

export const offerRoutes: readonly Route[] = [
  answer(chooseOfferNow, async (work, input) => {
    const person = me(work)
    // The person's row first, as everywhere: a rest that begins here and a contact that arrives meet there.
    await holdPresence(work, person.id)
    const row = await findOfferForUpdate(work, input.id)
    if (row?.agent !== person.id) return refuse('offer.unknown')
    const chosen = chooseOffer(toOffer(row), input.choice)
    if (!chosen.ok) return chosen
    const { state, choice } = chosen.next
    if (state === 'fulfilled') await restLonger(work, row)
    const taken = state === 'fulfilled' ? { fulfilled_by: person.id, fulfilled_at: work.now } : {}
    const due = state === 'asked' && row.state !== 'asked' ? { due_at: firstDue(work, row.kind) } : {}
    const gone = state === 'open' ? { due_at: null } : {}
    await saveOffer(work, row, {
      choice,
      chosen_at: work.now,
      ...(state === row.state ? {} : { state }),
      ...taken,
      ...due,
      ...gone,
    })
    return done({ state })
  }),
  answer(fulfilRequestNow, async (work, input) => {
    const found = await requestFor(work, input.id)
    if (!found.ok) return found
    const may = fulfilRequest(toOffer(found.next), me(work).id)
    if (!may.ok) return may
    await saveOffer(work, found.next, {
      state: 'fulfilled',
      fulfilled_by: me(work).id,
      fulfilled_at: work.now,
      due_at: null,
    })
    return done({})
  }),
  answer(refuseRequest, async (work, input) => {
    const found = await requestFor(work, input.id)
    if (!found.ok) return found
    const may = turnDownRequest(toOffer(found.next), me(work).id)
    if (!may.ok) return may
    await saveOffer(work, found.next, {
      state: 'second',
      first_by: me(work).id,
      first_because: input.because,
      first_at: work.now,
      due_at: plusWorkingDays(houseTime(work), work.now, 1),
    })
    return done({})
  }),
  answer(decideRequestAgain, async (work, input) => {
    const found = await requestFor(work, input.id)
    if (!found.ok) return found
    const decided = decideAgain(toOffer(found.next), me(work).id, input.grants)
    if (!decided.ok) return decided
    await saveOffer(work, found.next, {
      state: decided.next.state,
      second_by: me(work).id,
      second_because: input.because,
      second_at: work.now,
      due_at: decided.next.state === 'granted' ? firstDue(work, found.next.kind) : null,
    })
    return done(decided.next)
  }),
]

const firstDue = (work: Work, kind: OfferKind): Date =>
  kind === 'legal'
    ? plusWorkingDays(houseTime(work), work.now, 1)
    : new Date(work.now.getTime() + SWITCH_MINUTES * 60_000)

/** Rest that somebody wants is theirs at once: nobody is asked, and it begins where the rest they have ends. */
async function restLonger(work: Work, row: OfferRow): Promise<void> {
  const already = await unavailableUntil(work, row.agent)
  const from = already && already > work.now ? already : work.now
  const until = new Date(from.getTime() + OWN_REST_MINUTES * 60_000)
  await beginRecovery(work, { agent: row.agent, contact: null, level: 0, until })
}

/** To whom it is not addressed, there is no such request: not that it was made, and not what was declined. */
async function requestFor(
  work: Work,
  id: string,
): Promise<Outcome<OfferRow, 'request.unknown' | 'request.needs_another' | 'request.not_open' | 'request.your_own'>> {
  const row = await findOfferForUpdate(work, id)
  if (!row || row.kind === 'rest' || row.choice !== 'want') return refuse('request.unknown')
  const { id: who, role } = me(work)
  if (row.agent !== who && !FIRST_ASKED[row.kind].includes(role) && !SECOND_ASKED.includes(role))
    return refuse('request.unknown')
  if (row.agent === who) return refuse('request.your_own')
  if (row.state === 'second' && row.first_by === who) return refuse('request.needs_another')
  if (row.state === 'fulfilled' || row.state === 'refused') return refuse('request.not_open')
  return answersRequest(role, toOffer(row), who, row.passed_on > 0) ? done(row) : refuse('request.unknown')
}
