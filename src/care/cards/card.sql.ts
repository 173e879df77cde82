import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, type Ring, record, setDeadline, type Work } from '#platform/public.ts'
import { likesOf } from '../likes/support.sql.ts'
import { type CareCard, kindnessFor, STALE_MINUTES } from './card.ts'
import { offerMinutes } from './minutes.sql.ts'
import { fitsALead } from './tuning.sql.ts'

export type CareAsked = {
  agent: PersonId
  contact: ContactId
  because: 'hard_contact' | 'long_contact'
  minutes: number
}

/**
 * Asks a human, never the person themselves, and sends nothing in anybody's name. Whether it was long enough to ask is
 * decided here, by what the leads of this floor can do; a hard contact always asks.
 */
export async function askForCare(work: Work, it: CareAsked): Promise<void> {
  if (it.because === 'long_contact') await offerMinutes(work, it.agent)
  const how = kindnessFor(await likesOf(work, it.agent))
  if (!how || (it.because === 'long_contact' && !(await fitsALead(work, it)))) return
  const id = newId<'card'>(work.now)
  const staleAt = new Date(work.now.getTime() + STALE_MINUTES * 60_000)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.cards')
      .values({ id, house: work.house, ...it, ...how, asked_at: work.now, stale_at: staleAt })
      .execute(),
  )
  await setDeadline(work, 'card_stale', id, staleAt)
  await record(work, { name: 'care.asked', about: id, topics: ['floor'] })
}

export async function findCardForUpdate(work: Work, id: string): Promise<(CareCard & { agent: PersonId }) | null> {
  const row = await behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.cards')
      .select(['id', 'agent', 'state', 'stale_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  return row ? { id: row.id, agent: row.agent, state: row.state, staleAt: row.stale_at } : null
}

export async function saveCard(
  work: Work,
  id: string,
  state: 'done' | 'declined' | 'stale',
  by: PersonId | null,
): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.cards')
      .set({ state, settled_at: work.now, settled_by: by })
      .where('id', '=', id)
      .execute(),
  )
  await record(work, { name: `care.${state}`, about: id, topics: ['floor'] })
}

/** Cards that still wait for a human, without those whose time has passed, whether or not a clock has rung. */
export const openCards = (work: Work) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.cards')
      .select(['id', 'agent', 'contact', 'because', 'minutes', 'does', 'quiet', 'asked_at', 'stale_at'])
      .where('state', '=', 'open')
      .where('stale_at', '>', work.now)
      .orderBy('asked_at')
      .execute(),
  )

export const cardsBetween = (work: Work, since: Date, before: Date) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.cards')
      .select(['id', 'agent', 'contact', 'because', 'asked_at', 'state', 'settled_at', 'stale_at'])
      .where('asked_at', '>=', since)
      .where('asked_at', '<', before)
      .orderBy('asked_at')
      .execute(),
  )

export const cardWentStale: Ring = async (work, about) => {
  const card = await findCardForUpdate(work, about)
  if (card?.state === 'open' && work.now >= card.staleAt) await saveCard(work, about, 'stale', null)
}
