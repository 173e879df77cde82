import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, record, type Work } from '#platform/public.ts'
import { STALE_MINUTES } from './card.ts'

/** Offered after a long contact. Whoever wants them takes them; nobody is asked why, and nobody is told who did not. */
export const OFFERED_MINUTES = 3

export async function offerMinutes(work: Work, agent: PersonId): Promise<void> {
  const id = newId<'minute-offer'>(work.now)
  const until = new Date(work.now.getTime() + STALE_MINUTES * 60_000)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.minute_offers')
      .values({ id, house: work.house, agent, offered_at: work.now, until })
      .execute(),
  )
  await record(work, { name: 'minutes.offered', about: id, topics: [`person:${agent}`] })
}

/** The offer that still stands, if any. Held: two taps take it once. */
export const standingOffer = (work: Work, agent: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.minute_offers')
      .select(['id', 'until'])
      .where('agent', '=', agent)
      .where('taken_at', 'is', null)
      .where('until', '>', work.now)
      .orderBy('until', 'desc')
      .limit(1)
      .forUpdate()
      .executeTakeFirst(),
  )

/** Taken: this one, and whatever else was still on offer. */
export async function takeOffer(work: Work, agent: PersonId): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.minute_offers')
      .set({ taken_at: work.now })
      .where('agent', '=', agent)
      .where('taken_at', 'is', null)
      .execute(),
  )
}
