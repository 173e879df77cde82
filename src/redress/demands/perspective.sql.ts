import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import type { Variant } from './demand.ts'

export const perspectivesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.perspectives')
    .select(['id', 'demand', 'variant', 'words', 'answer'])
    .where('case_id', '=', caseId)
    .execute()

export async function isVulnerable(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx
    .selectFrom('redress.circumstances')
    .select('id')
    .where('case_id', '=', caseId)
    .where('vulnerable', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertPerspective(
  work: Work,
  { it, me }: Held,
  offered: { demand: string; variant: Variant; words: string },
): Promise<string> {
  const perspective = newId<'perspective'>(work.now)
  await work.tx
    .insertInto('redress.perspectives')
    .values({ id: perspective, house: work.house, case_id: it.id, ...offered, by: me.id, at: work.now })
    .execute()
  await record(work, {
    name: 'perspective.offered',
    about: offered.demand,
    body: { case: it.id },
    topics: topicsOf(it),
  })
  return perspective
}

/** The first answer stands; asking again would be pressing. */
export async function saveAnswer(
  work: Work,
  { it }: Held,
  demand: string,
  answer: 'accepted' | 'rejected',
): Promise<boolean> {
  const row = await work.tx
    .updateTable('redress.perspectives')
    .set({ answer, answered_at: work.now })
    .where('demand', '=', demand)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await record(work, { name: `perspective.${answer}`, about: demand, body: { case: it.id }, topics: topicsOf(it) })
  return true
}
