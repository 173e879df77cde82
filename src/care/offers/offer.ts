import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'

/**
 * The four offers of practice 4.3 are stop or switch, rest, counselling, legal support. Counselling is a door the person
 * opens by themselves: it is offered on the same card and is no row anywhere.
 */
export const OFFER_KINDS = ['stop_or_switch', 'rest', 'legal'] as const
export type OfferKind = (typeof OFFER_KINDS)[number]
export const CHOICES = ['want', 'not_now', 'no'] as const
export type Choice = (typeof CHOICES)[number]
export type OfferState = 'open' | 'asked' | 'second' | 'granted' | 'fulfilled' | 'refused'

export type Offer = {
  kind: OfferKind
  agent: PersonId
  choice: Choice | null
  state: OfferState
  firstBy: PersonId | null
}

/** From what level on something is offered by the house itself, and somebody looks in. */
export const OFFERED_FROM = 3
/** Rest that somebody takes for themselves, without asking. */
export const OWN_REST_MINUTES = 15
/** Whoever is asked for another seat answers within this; legal support within a working day. */
export const SWITCH_MINUTES = 30

/** Who answers a request first, and who decides after a refusal. */
export const FIRST_ASKED: Readonly<Record<Exclude<OfferKind, 'rest'>, readonly Role[]>> = {
  stop_or_switch: ['lead', 'manager'],
  legal: ['legal'],
}
export const SECOND_ASKED: readonly Role[] = ['manager', 'second_line']

/** The choice is the person's until it was carried out or finally refused, and as often as they like. */
export function chooseOffer(
  offer: Offer,
  choice: Choice,
): Outcome<{ choice: Choice; state: OfferState }, 'offer.settled'> {
  if (offer.state === 'fulfilled' || offer.state === 'refused') return refuse('offer.settled')
  if (choice !== 'want') return done({ choice, state: 'open' })
  if (offer.kind === 'rest') return done({ choice, state: 'fulfilled' })
  return done({ choice, state: offer.state === 'open' ? 'asked' : offer.state })
}

export type RequestRefusal = 'request.your_own' | 'request.not_open' | 'request.needs_another'

const isAnswerable = (offer: Offer, by: PersonId): Outcome<null, 'request.your_own' | 'request.not_open'> =>
  offer.agent === by ? refuse('request.your_own') : done(null)

export function fulfilRequest(offer: Offer, by: PersonId): Outcome<{ state: 'fulfilled' }, RequestRefusal> {
  const may = isAnswerable(offer, by)
  if (!may.ok) return may
  return offer.state === 'asked' || offer.state === 'granted'
    ? done({ state: 'fulfilled' })
    : refuse('request.not_open')
}

/** A refusal is never the last word of one person: it goes to somebody else, with its reason in writing. */
export function turnDownRequest(offer: Offer, by: PersonId): Outcome<{ state: 'second' }, RequestRefusal> {
  const may = isAnswerable(offer, by)
  if (!may.ok) return may
  return offer.state === 'asked' ? done({ state: 'second' }) : refuse('request.not_open')
}

export function decideAgain(
  offer: Offer,
  by: PersonId,
  grants: boolean,
): Outcome<{ state: 'granted' | 'refused' }, RequestRefusal> {
  const may = isAnswerable(offer, by)
  if (!may.ok) return may
  if (offer.state !== 'second') return refuse('request.not_open')
  if (offer.firstBy === by) return refuse('request.needs_another')
  return done({ state: grants ? 'granted' : 'refused' })
}

/** Whose list a request stands on. What nobody answered in time stands on the second list too. */
export function answersRequest(
  role: Role,
  offer: Pick<Offer, 'kind' | 'state' | 'firstBy'>,
  me: PersonId,
  late: boolean,
): boolean {
  if (offer.kind === 'rest') return false
  if (offer.state === 'second') return SECOND_ASKED.includes(role) && offer.firstBy !== me
  if (offer.state !== 'asked' && offer.state !== 'granted') return false
  return FIRST_ASKED[offer.kind].includes(role) || (late && SECOND_ASKED.includes(role))
}

/** The days after something hard on which the person is asked, on their own page alone, whether they want anything. */
export const FOLLOW_UP_DAYS = [3, 14, 30] as const
const STAYS_DAYS = 2
const DAY = 86_400_000

/** Reckoned from the rest itself and kept nowhere: to skip it is to do nothing, and leaves nothing. */
export function followUpOf(hardAt: readonly Date[], now: Date): (typeof FOLLOW_UP_DAYS)[number] | null {
  const days = hardAt.map((at) => (now.getTime() - at.getTime()) / DAY)
  return FOLLOW_UP_DAYS.find((day) => days.some((since) => since >= day && since < day + STAYS_DAYS)) ?? null
}
