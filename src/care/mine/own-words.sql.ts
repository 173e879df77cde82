import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'
import type { OwnWord } from './own-words.ts'

export const ownWordsOf = (work: Work, me: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.own_words').select(['confirmation', 'kind', 'at']).where('agent', '=', me).execute(),
  )

export async function saveOwnWord(work: Work, me: PersonId, confirmation: string, kind: OwnWord | null): Promise<void> {
  await behindTheWall(work.tx, async () => {
    if (kind === null)
      await work.tx
        .deleteFrom('care.own_words')
        .where('confirmation', '=', confirmation)
        .where('agent', '=', me)
        .execute()
    else
      await work.tx
        .insertInto('care.own_words')
        .values({ confirmation, house: work.house, agent: me, kind, at: work.now })
        .onConflict((conflict) => conflict.column('confirmation').doUpdateSet({ kind, at: work.now }))
        .execute()
  })
}
