import type { ContactId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Signal } from '#reader/public.ts'
import type { Says, Speaker } from './correction.ts'

export type NewCorrection = {
  contact: ContactId
  utterance: string
  kind: string
  says: Says
  speaker: Speaker
  /** Which reader it was, and what it had said: nothing, where something was missed. */
  reader: string
  signal: Signal | null
}

export async function addCorrection(work: Work, it: NewCorrection): Promise<void> {
  const { utterance, kind, says, reader, signal, speaker } = it
  await work.tx
    .insertInto('guard.corrections')
    .values({
      id: newId(work.now),
      house: work.house,
      utterance,
      kind,
      says,
      reader,
      probability: signal?.probability ?? null,
      level: signal?.level ?? null,
      span_from: signal?.span[0] ?? null,
      span_to: signal?.span[1] ?? null,
      because: signal?.because ?? null,
      by: speaker.id,
      spoken_as: speaker.as,
      at: work.now,
    })
    .execute()
  await tell(work, 'signal.corrected', it)
}

export async function takeBackCorrection(
  work: Work,
  it: Pick<NewCorrection, 'contact' | 'utterance' | 'kind' | 'says'>,
  by: PersonId,
): Promise<void> {
  await work.tx
    .updateTable('guard.corrections')
    .set({ taken_back_at: work.now, taken_back_by: by })
    .where('utterance', '=', it.utterance)
    .where('kind', '=', it.kind)
    .where('taken_back_at', 'is', null)
    .execute()
  await tell(work, 'signal.correction_taken_back', it)
}

const tell = (
  work: Work,
  name: 'signal.corrected' | 'signal.correction_taken_back',
  { contact, utterance, kind, says }: Pick<NewCorrection, 'contact' | 'utterance' | 'kind' | 'says'>,
) => record(work, { name, about: contact, body: { utterance, kind, says }, topics: [`contact:${contact}`, 'floor'] })

/** The words that stand, in the order they were said. */
export const correctionsIn = (tx: Tx, contact: ContactId) =>
  tx
    .selectFrom('guard.corrections as k')
    .innerJoin('desk.utterances as u', 'u.id', 'k.utterance')
    .innerJoin('platform.people as p', 'p.id', 'k.by')
    .select(['k.utterance', 'k.kind', 'k.says', 'k.by', 'k.spoken_as', 'k.at', 'p.name as by_name'])
    .where('u.contact', '=', contact)
    .where('k.taken_back_at', 'is', null)
    .orderBy('k.at')
    .orderBy('k.id')
    .execute()

export async function standingOn(
  tx: Tx,
  utterance: string,
  kind: string,
): Promise<{ says: Says; by: PersonId; as: Speaker['as'] } | null> {
  const row = await tx
    .selectFrom('guard.corrections')
    .select(['says', 'by', 'spoken_as as as'])
    .where('utterance', '=', utterance)
    .where('kind', '=', kind)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
