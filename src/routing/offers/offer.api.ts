import { findContact, findQueue } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { comingFrom } from '../arrivals/coming.sql.ts'
import { isAskedWhetherHere } from '../presence/presence.sql.ts'
import { accept, decline } from './answer.sql.ts'
import { acceptOffer, declineOffer, myOffer, readOffering, setOffering } from './offer.contract.ts'
import { openOfferTo } from './offer.sql.ts'
import { offeringQueues, queueName, saveOffering } from './offering.sql.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('An offer is made to a person')
  return work.actor
}

export const offerRoutes: readonly Route[] = [
  answer(myOffer, async (work) => {
    const stillHere = await isAskedWhetherHere(work, me(work).id)
    return done({ offer: await shown(work, me(work)), stillHere })
  }),
  answer(acceptOffer, (work, input) => accept(work, me(work).id, input.id)),
  answer(declineOffer, (work, input) => decline(work, me(work).id, input.id)),
  answer(readOffering, async (work) => done({ queues: await offeringQueues(work) })),
  answer(setOffering, async (work, input) => {
    const queue = await findQueue(work.tx, input.key)
    if (!queue) return refuse('queue.unknown')
    await saveOffering(work, queue.id, input.seconds, me(work).id)
    return done({})
  }),
]

/** What somebody may know before they say yes: by which way, in which language, how long, and what is ours to put right. */
async function shown(work: Work, { id: agent }: Person) {
  const offer = await openOfferTo(work, agent)
  const contact = offer && offer.until > work.now ? await findContact(work.tx, offer.contact) : undefined
  if (!offer || !contact) return null
  const { owed, ours } = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
  return {
    id: offer.id,
    contact: contact.id,
    channel: contact.channel,
    language: contact.language,
    queue: await queueName(work, contact.queue),
    waitingSince: contact.started_at,
    at: offer.at,
    until: offer.until,
    owed: ours ? { broken: owed.broken, unresolved: owed.unresolved } : null,
  }
}
