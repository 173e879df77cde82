import type { PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { packFor } from './steps.ts'

export async function openSteps(work: Work, incident: string): Promise<void> {
  const pack = packFor(work.zone)
  await work.tx
    .insertInto('guard.confined_steps')
    .values(
      pack.steps.map((it) => ({
        incident,
        key: it.key,
        house: work.house,
        pack: pack.key,
        as_of: pack.asOf,
        due_at: new Date(work.now.getTime() + it.withinHours * 3_600_000),
      })),
    )
    .execute()
}

export const stepsOfIncident = (tx: Tx, incident: string) =>
  tx
    .selectFrom('guard.confined_steps as s')
    .leftJoin('platform.people as p', 'p.id', 's.done_by')
    .select(['s.key', 's.pack', 's.as_of', 's.due_at', 's.done_at', 's.words', 'p.name as done_by'])
    .where('s.incident', '=', incident)
    .orderBy('s.due_at')
    .orderBy('s.key')
    .execute()

export async function saveStepDone(
  work: Work,
  it: { incident: string; key: string; words: string; by: PersonId },
): Promise<boolean> {
  const saved = await work.tx
    .updateTable('guard.confined_steps')
    .set({ done_at: work.now, done_by: it.by, words: it.words })
    .where('incident', '=', it.incident)
    .where('key', '=', it.key)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (saved.numUpdatedRows > 0n)
    await record(work, { name: 'incident.step_done', about: it.incident, body: { step: it.key }, topics: ['conduct'] })
  return saved.numUpdatedRows > 0n
}

export const confinedWords = (tx: Tx, incident: string) =>
  tx
    .selectFrom('guard.confined_words')
    .select(['beyond_normal', 'harm', 'because', 'compliance'])
    .where('incident', '=', incident)
    .executeTakeFirst()

export const saveConfinedWords = (
  work: Work,
  incident: string,
  it: { beyond_normal?: string; harm?: string; because?: string },
) => work.tx.updateTable('guard.confined_words').set(it).where('incident', '=', incident).execute()
