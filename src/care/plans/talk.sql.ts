import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'
import type { Prompt } from './plan.ts'

/** The order tells nothing of who spoke first: by what was asked, then by the words themselves. */
export const notesOf = (work: Work, plan: string, day: string) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.snack_notes')
      .select(['id', 'prompt', 'words', 'author'])
      .where('plan', '=', plan)
      .where('day', '=', day)
      .orderBy('prompt')
      .orderBy('words')
      .orderBy('id')
      .execute(),
  )

/** No fact is written of it: a fact names who did it, and this must not. Screens are told that they should look again. */
export async function addNote(
  work: Work,
  it: { plan: string; day: string; prompt: Prompt; words: string; author: PersonId | null },
): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.snack_notes')
      .values({ house: work.house, ...it })
      .execute(),
  )
  work.topics.add('care-plans')
}

export async function takeNameOff(work: Work, note: string, author: PersonId): Promise<boolean> {
  const taken = await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.snack_notes')
      .set({ author: null })
      .where('id', '=', note)
      .where('author', '=', author)
      .executeTakeFirst(),
  )
  work.topics.add('care-plans')
  return taken.numUpdatedRows > 0n
}
