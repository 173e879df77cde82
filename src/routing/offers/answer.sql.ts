import { type ContactRow, findContactForUpdate, giveTo } from '#desk/public.ts'
import { type ContactId, id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome } from '#kernel/outcome.ts'
import { type Ring, record, type Work } from '#platform/public.ts'
import { candidate } from '../arrivals/candidates.sql.ts'
import { mayBeGiven, type WhyNot } from '../arrivals/choice.ts'
import { type ComingContact, comingFrom } from '../arrivals/coming.sql.ts'
import { letsTo } from '../arrivals/gate.ts'
import { noteGiven } from '../arrivals/given.sql.ts'
import { giveNext } from '../arrivals/next.sql.ts'
import { findSomebody, give } from '../arrivals/placing.sql.ts'
import { waitingOf } from '../arrivals/waiting.sql.ts'
import type { Weighed } from '../arrivals/weighed.ts'
import { languageOf } from '../presence/presence.people.sql.ts'
import { holdPresence, savePresence } from '../presence/presence.sql.ts'
import { endSitting } from '../seats/sitting.sql.ts'
import {
  askOthersAt,
  closeOffer,
  findOffer,
  findOfferForUpdate,
  forgetSilence,
  noteSilence,
  type OfferRow,
  openOfferOf,
} from './offer.sql.ts'
import { afterRunningOut, againAt, answerBy, runsOut } from './offer.ts'

type Held = { contact: ContactRow; offer: OfferRow }

/** The contact first, then the person, then the offer: whoever changes one of them meets the others in the same order. */
async function hold(work: Work, offerId: string): Promise<Held | null> {
  const seen = await findOffer(work, offerId)
  const contact = seen && (await findContactForUpdate(work.tx, seen.contact))
  if (!contact) return null
  await holdPresence(work, seen.agent)
  const offer = await findOfferForUpdate(work, offerId)
  return offer ? { contact, offer } : null
}

type Gone = Outcome<never, 'offer.gone'>
const GONE: Gone = { ok: false, refusal: 'offer.gone' }

/**
 * Yes. Everything that may keep a contact from somebody is asked once more with their row held: what has begun since they
 * were asked counts. Then it goes on to somebody else, and nothing is given.
 */
export async function accept(
  work: Work,
  me: PersonId,
  offerId: string,
): Promise<Outcome<{ contact: ContactId | null }, 'offer.gone'>> {
  const held = await hold(work, offerId)
  if (held?.contact.state !== 'waiting') return GONE
  const { contact, offer } = held
  const said = answerBy(offer, me, 'accepted', work.now)
  if (!said.ok) return said
  await forgetSilence(work, me)
  // No more an offer while it is looked at, or it would itself keep its person busy.
  await closeOffer(work, offer, 'accepted')
  const weighed = offer.weighed as Weighed
  if ((await keptFrom(work, contact, me, weighed)) !== null) {
    await closeOffer(work, offer, 'withdrawn')
    await askOthersAt(work, contact.id, work.now)
    return done({ contact: null })
  }
  await giveTo(work, contact.id, me)
  await noteGiven(work, contact.id, { agent: me, weighed })
  await record(work, {
    name: 'contact.given',
    about: contact.id,
    body: { agent: me },
    topics: [`contact:${contact.id}`, `person:${me}`, 'floor'],
  })
  return done({ contact: contact.id })
}

/** Not now, and no reason asked. Whoever is next is asked at once, and whatever waits besides may reach this person. */
export async function decline(
  work: Work,
  me: PersonId,
  offerId: string,
): Promise<Outcome<Record<string, never>, 'offer.gone'>> {
  const held = await hold(work, offerId)
  if (!held) return GONE
  const said = answerBy(held.offer, me, 'declined', work.now)
  if (!said.ok) return said
  await forgetSilence(work, me)
  await closeOffer(work, held.offer, 'declined')
  await goesOn(work, held)
  await nextFor(work, me)
  return done({})
}

/** Nobody answered in time. Where that is so twice in a row, the house asks whether they are still here. */
export const offerRunsOut: Ring = async (work, about) => {
  const held = await hold(work, about)
  if (!held || !runsOut(held.offer, work.now)) return
  const { contact, offer } = held
  const { agent } = offer
  // Closed first, so that it does not keep its own person busy while the others are asked about.
  await closeOffer(work, offer, 'timed_out')
  // What ended with a shift or a leave that began was never theirs to answer.
  const came = await keptFrom(work, contact, agent, offer.weighed as Weighed)
  if (came !== null) await closeOffer(work, offer, 'withdrawn')
  await goesOn(work, held)
  if (came !== null) return
  if (afterRunningOut(await noteSilence(work, agent)) === 'ask_whether_here') return askWhetherHere(work, agent)
  await nextFor(work, agent)
}

/** It is looked at again: at once, and after a while where only those could be asked who have just been. */
export const offerGoesOn: Ring = async (work, about) => {
  const contact = await findContactForUpdate(work.tx, id(about))
  if (contact?.state !== 'waiting' || (await openOfferOf(work, contact.id))) return
  // By now a call was promised, and who asks whom is over: the promise is kept by the clock of whoever waits.
  const { by } = await waitingOf(work, contact.id)
  if (by && by <= work.now) return
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  const { found } = await findSomebody(work, contact.language, coming)
  if (found) return void (await give(work, contact.id, found))
  const again = againAt(coming.asked, work.now)
  if (again) await askOthersAt(work, contact.id, again)
}

async function keptFrom(
  work: Work,
  contact: ContactRow,
  agent: PersonId,
  weighed: Weighed,
): Promise<WhyNot | 'named' | null> {
  const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  if (!letsTo(coming.gate, agent)) return 'named'
  return mayBeGiven(asOffered(coming, weighed), await candidate(work, agent, coming), work.now)
}

/** Whoever was named for a customer was asked for themselves and need not have volunteered. */
const asOffered = (coming: ComingContact, weighed: Weighed) =>
  weighed.how === 'named' ? { ...coming, sensitive: null } : coming

async function goesOn(work: Work, { contact, offer }: Held): Promise<void> {
  await record(work, {
    name: 'contact.offered_on',
    about: contact.id,
    topics: [`contact:${contact.id}`, `person:${offer.agent}`, 'floor'],
  })
  await askOthersAt(work, contact.id, work.now)
}

async function nextFor(work: Work, agent: PersonId): Promise<void> {
  const language = await languageOf(work.tx, agent)
  if (language) await giveNext(work, agent, language)
}

/** Perhaps they were called away. They say that they are here with one press, and nobody hears of it. */
async function askWhetherHere(work: Work, agent: PersonId): Promise<void> {
  const before = await holdPresence(work, agent)
  await savePresence(work, agent, { ...before, state: 'away', lastBreakAt: work.now, because: 'no_answer' })
  await endSitting(work, agent)
  await forgetSilence(work, agent)
  await record(work, {
    name: 'presence.changed',
    about: agent,
    body: { state: 'away' },
    topics: [`person:${agent}`, 'floor'],
  })
}
