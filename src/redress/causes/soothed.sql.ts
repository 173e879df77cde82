import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { addTask, latestCause } from './cause.sql.ts'
import { wantsCauseReview } from './soothed.ts'

const endsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.wrap_ups as w')
    .innerJoin('desk.contacts as c', 'c.id', 'w.contact')
    .select(['w.calm', 'w.solved'])
    .where('c.case_id', '=', caseId)
    .execute()

/** After each end of a contact: twice soothed and not helped asks for the cause, once, of the owner and of quality. */
export async function askWhySoothed(work: Work, caseId: CaseId): Promise<void> {
  if (!wantsCauseReview(await endsOf(work.tx, caseId)) || (await latestCause(work.tx, caseId))) return
  const asked = await addTask(work, 'cause_review', caseId)
  if (!asked) return
  const row = await work.tx.selectFrom('desk.cases').select('owner').where('id', '=', caseId).executeTakeFirst()
  await record(work, {
    name: 'cause.asked_for',
    about: caseId,
    body: { task: asked },
    topics: [`case:${caseId}`, 'causes', ...(row?.owner ? [`person:${row.owner}`] : [])],
  })
}

/** Open reviews with the case they are about: all of them for quality, their own for whoever owns the case. */
export const causeReviews = (tx: Tx) =>
  tx
    .selectFrom('redress.tasks as t')
    .innerJoin('desk.cases as c', (join) => join.on(sql<boolean>`c.id::text = t.about`))
    .leftJoin('platform.people as o', 'o.id', 'c.owner')
    .select(['t.id', 't.at', 'c.id as case', 'c.number', 'c.title', 'c.owner', 'o.name as owner_name'])
    .where('t.kind', '=', 'cause_review')
    .where('t.done_at', 'is', null)
    .orderBy('t.at')
    .limit(200)
    .execute()
