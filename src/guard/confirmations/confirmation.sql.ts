import type { ContactId, PersonId } from '#kernel/ids.ts'
import { newId, type Tx, type Work } from '#platform/public.ts'

/** A person’s word that something was done to them, or was not after all. The last word holds. */
export async function confirmMark(
  work: Work,
  it: { utterance: string; kind: string; counts: boolean; by: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('guard.confirmations')
    .values({ id: newId(work.now), house: work.house, ...it, at: work.now })
    .onConflict((conflict) =>
      conflict.columns(['utterance', 'kind']).doUpdateSet({ counts: it.counts, by: it.by, at: work.now }),
    )
    .execute()
}

export const marksIn = (tx: Tx, contact: ContactId) =>
  tx
    .selectFrom('guard.confirmations as m')
    .innerJoin('desk.utterances as u', 'u.id', 'm.utterance')
    .select(['m.utterance', 'm.kind', 'm.counts'])
    .where('u.contact', '=', contact)
    .execute()

export const isCounted = async (tx: Tx, utterance: string, kind: string): Promise<boolean> =>
  (await tx
    .selectFrom('guard.confirmations')
    .select('id')
    .where('utterance', '=', utterance)
    .where('kind', '=', kind)
    .where('counts', '=', true)
    .executeTakeFirst()) !== undefined
