import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, newId, record, type Work } from '#platform/public.ts'

/** Behind the wall, and told to nobody but those who look here: the fact carries no word, no case and no name. */
export async function addOwnState(
  work: Work,
  it: { agent: PersonId; contact: ContactId; words: string; by: PersonId },
): Promise<void> {
  const id = newId<'own_state'>(work.now)
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.own_states')
      .values({ id, house: work.house, at: work.now, ...it })
      .execute(),
  )
  await record(work, { name: 'care.own_state_filed', about: id, topics: [`person:${it.agent}`] })
}

export const ownStatesOf = (work: Work, contact: ContactId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.own_states')
      .select(['words', 'at', 'by'])
      .where('contact', '=', contact)
      .orderBy('at')
      .execute(),
  )
