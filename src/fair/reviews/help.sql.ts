import type { PersonId } from '#kernel/ids.ts'
import { meetDeadlines, record, type Tx, type Work } from '#platform/public.ts'

type Looked = { id: string; case_id: string; agent: PersonId; hr_at: Date | null }

/** Whoever helps is told what with and by when; why is between the colleague and those who looked. */
export async function addHelp(
  work: Work,
  row: Looked,
  plan: { what: string; helper: PersonId; by: Date },
): Promise<void> {
  await work.tx
    .insertInto('fair.helps')
    .values({
      review: row.id,
      house: work.house,
      agent: row.agent,
      helper: plan.helper,
      what: plan.what,
      due_at: plan.by,
      hr_too: row.hr_at !== null,
    })
    .execute()
  await record(work, { name: 'help.promised', about: row.id, topics: [`person:${plan.helper}`] })
}

export const findHelp = (tx: Tx, review: string) =>
  tx.selectFrom('fair.helps').selectAll().where('review', '=', review).forUpdate().executeTakeFirst()

export const helpsDone = async (tx: Tx, reviews: readonly string[]) =>
  reviews.length === 0
    ? []
    : tx.selectFrom('fair.helps').select(['review', 'done_at']).where('review', 'in', reviews).execute()

/** What I have said I would do for somebody, until it is done. */
export const myHelps = (tx: Tx, helper: PersonId) =>
  tx
    .selectFrom('fair.helps as h')
    .innerJoin('platform.people as p', 'p.id', 'h.agent')
    .select(['h.review', 'h.what', 'h.due_at', 'p.name'])
    .where('h.helper', '=', helper)
    .where('h.done_at', 'is', null)
    .orderBy('h.due_at')
    .limit(20)
    .execute()

/** Done is done: the first who says so has said it. */
export async function saveHelped(
  work: Work,
  help: { review: string; agent: PersonId; helper: PersonId },
  by: PersonId,
) {
  const done = await work.tx
    .updateTable('fair.helps')
    .set({ done_at: work.now, done_by: by })
    .where('review', '=', help.review)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return
  await meetDeadlines(work, 'review_plan_due', help.review)
  await record(work, {
    name: 'help.given',
    about: help.review,
    topics: ['helps', `person:${help.agent}`, `person:${help.helper}`],
  })
}

/** The moment has come and nobody has said that it was done. Whoever helps is reminded; nobody is blamed. */
export async function tellHelpLate(work: Work, review: string): Promise<void> {
  const help = await findHelp(work.tx, review)
  if (!help || help.done_at || help.due_at > work.now) return
  await record(work, { name: 'help.late', about: review, topics: ['helps', `person:${help.helper}`] })
}
