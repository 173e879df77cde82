import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Person, Work } from '#platform/public.ts'
import { findReviewRow, type ReviewRow } from './review.sql.ts'
import { enter } from './room.sql.ts'

export const personIn = (work: Work): Person => {
  if (work.actor.kind !== 'person') throw new Error('Only people look at people')
  return work.actor
}

/** The review, held, if this person may see it at all. One that they may not see is not there. */
export async function seen(work: Work, id: string): Promise<Outcome<{ row: ReviewRow; me: Person }, 'review.unknown'>> {
  const me = personIn(work)
  await enter(work)
  const row = await findReviewRow(work.tx, id)
  return row ? done({ row, me }) : refuse('review.unknown')
}

/** The same, for whoever it is about, once they have been told of it. */
export async function aboutMe(
  work: Work,
  id: string,
): Promise<Outcome<{ row: ReviewRow; me: Person }, 'review.unknown'>> {
  const found = await seen(work, id)
  if (!found.ok) return found
  const { row, me } = found.next
  return row.agent === me.id && row.told_at !== null ? found : refuse('review.unknown')
}
