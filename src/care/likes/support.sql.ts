import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, record, type Work } from '#platform/public.ts'
import type { Dislike, Likes } from '../cards/card.ts'

export type Support = Likes & {
  signs: string
  helps: string
  asks: string
  shared: boolean
  diet: string
  dietShared: boolean
}

const EMPTY: Support = {
  signs: '',
  helps: '',
  asks: '',
  dislikes: [],
  remote: false,
  shared: false,
  diet: '',
  dietShared: false,
}

export async function supportOf(work: Work, agent: PersonId): Promise<Support> {
  const row = await behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.support_cards').selectAll().where('agent', '=', agent).executeTakeFirst(),
  )
  if (!row) return EMPTY
  const { signs, helps, asks, remote, shared, diet } = row
  const dislikes = row.dislikes as Dislike[]
  return { signs, helps, asks, dislikes, remote, shared, diet, dietShared: row.diet_shared }
}

/** For choosing what a human is asked to do. It reaches nobody: only what follows from it does. */
export const likesOf = async (work: Work, agent: PersonId): Promise<Likes> => supportOf(work, agent)

/** Screens of a lead look again where something was shared or was taken back; what somebody writes for themselves tells nobody. */
export async function saveSupport(work: Work, agent: PersonId, it: Support): Promise<void> {
  const before = await supportOf(work, agent)
  const { dietShared, ...words } = it
  const row = { ...words, dislikes: [...it.dislikes], diet_shared: dietShared, changed_at: work.now }
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.support_cards')
      .values({ agent, house: work.house, ...row })
      .onConflict((conflict) => conflict.column('agent').doUpdateSet(row))
      .execute(),
  )
  if (before.shared || it.shared)
    await record(work, {
      name: it.shared ? 'support.shared' : 'support.taken_back',
      about: agent,
      topics: [`person:${agent}`, 'floor'],
    })
}
