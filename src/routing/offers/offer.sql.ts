import { sql } from 'kysely'
import { CHANNEL_CAN, type Channel } from '#desk/public.ts'
import type { ContactId, PersonId, QueueId } from '#kernel/ids.ts'
import { meetDeadlines, newId, record, setDeadline, type Work } from '#platform/public.ts'
import type { Weighed } from '../arrivals/weighed.ts'
import { type Answer, endsAt } from './offer.ts'

/** How long somebody is asked before a contact of this queue is theirs. Nothing: they are given it at once. */
export async function offerSeconds(work: Work, queue: QueueId): Promise<number | null> {
  const row = await work.tx
    .selectFrom('routing.offering')
    .select('seconds')
    .where('queue', '=', queue)
    .executeTakeFirst()
  return row?.seconds ?? null
}

/** The same for a contact that is there, with the way it came by. */
export async function offeringOf(
  work: Work,
  contact: ContactId,
): Promise<{ seconds: number; channel: Channel } | null> {
  const row = await work.tx
    .selectFrom('routing.offering as o')
    .innerJoin('desk.contacts as c', 'c.queue', 'o.queue')
    .select(['o.seconds', 'c.channel'])
    .where('c.id', '=', contact)
    .executeTakeFirst()
  return row ?? null
}

const OFFER = ['id', 'contact', 'agent', 'at', 'until', 'answer', 'weighed'] as const

export const openOfferOf = (work: Work, contact: ContactId) =>
  work.tx
    .selectFrom('routing.offers')
    .select(OFFER)
    .where('contact', '=', contact)
    .where('answer', 'is', null)
    .executeTakeFirst()

export const openOfferTo = (work: Work, agent: PersonId) =>
  work.tx
    .selectFrom('routing.offers')
    .select(OFFER)
    .where('agent', '=', agent)
    .where('answer', 'is', null)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()

export const findOffer = (work: Work, id: string) =>
  work.tx.selectFrom('routing.offers').select(OFFER).where('id', '=', id).executeTakeFirst()
export const findOfferForUpdate = (work: Work, id: string) =>
  work.tx.selectFrom('routing.offers').select(OFFER).where('id', '=', id).forUpdate().executeTakeFirst()

export type OfferRow = NonNullable<Awaited<ReturnType<typeof findOffer>>>

/** Asks somebody whose presence row is held. Not where somebody is asked already: a contact is offered to one at a time. */
export async function offerTo(
  work: Work,
  it: { contact: ContactId; channel: Channel; agent: PersonId; weighed: Weighed; seconds: number },
): Promise<boolean> {
  const until = endsAt(work.now, it.seconds, await nextFrom(work, it.agent))
  const row = await work.tx
    .insertInto('routing.offers')
    .values({
      id: newId<'offer'>(work.now),
      house: work.house,
      contact: it.contact,
      agent: it.agent,
      voice: CHANNEL_CAN[it.channel].has('one_at_a_time'),
      weighed: JSON.stringify(it.weighed),
      at: work.now,
      until,
    })
    .onConflict((on) => on.column('contact').where('answer', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await setDeadline(work, 'offer_runs_out', row.id, until)
  // No name in what is kept for ever: who was asked and did not come is nobody's to count.
  await record(work, {
    name: 'contact.offered',
    about: it.contact,
    topics: [`contact:${it.contact}`, `person:${it.agent}`, 'floor'],
  })
  return true
}

/** The next moment from which somebody's time is known not to be ours. */
async function nextFrom(work: Work, agent: PersonId): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select least(
      (select shift_ends_at from routing.presence where agent = ${agent} and shift_ends_at > ${work.now}),
      (select min(from_at) from desk.absences where person = ${agent} and from_at > ${work.now}
        and (to_at is null or to_at > from_at)),
      (select min(from_at) from desk.slots where person = ${agent} and from_at > ${work.now} and released_at is null)
    ) as at`.execute(work.tx)
  return rows[0]?.at ?? null
}

/** What became of an offer. Whoever holds its row calls this. */
export async function closeOffer(work: Work, offer: OfferRow, answer: Answer): Promise<void> {
  await work.tx
    .updateTable('routing.offers')
    .set({ answer, answered_at: work.now })
    .where('id', '=', offer.id)
    .execute()
  await meetDeadlines(work, 'offer_runs_out', offer.id)
}

/** Others are asked, now or at a moment. Once is enough, however many want it. */
export async function askOthersAt(work: Work, contact: ContactId, at: Date): Promise<void> {
  await meetDeadlines(work, 'offer_goes_on', contact)
  await setDeadline(work, 'offer_goes_on', contact, at)
}

/** Notes that one ran out, and says whether one had before. */
export async function noteSilence(work: Work, agent: PersonId): Promise<boolean> {
  const row = await work.tx
    .insertInto('routing.unanswered')
    .values({ agent, house: work.house })
    .onConflict((on) => on.doNothing())
    .returning('agent')
    .executeTakeFirst()
  return row === undefined
}

/** They have said something, so they are here. */
export const forgetSilence = (work: Work, agent: PersonId) =>
  work.tx.deleteFrom('routing.unanswered').where('agent', '=', agent).execute()
