import type { Updateable } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, setDeadline, type Tables, type Tx, type Work } from '#platform/public.ts'
import { addHelp } from './help.sql.ts'
import type { Known } from './known.sql.ts'
import type { Class, Measure } from './ladder.ts'
import { BACKINGS, type Review } from './review.ts'

export const findReviewRow = (tx: Tx, id: string) =>
  tx.selectFrom('fair.reviews').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
export type ReviewRow = NonNullable<Awaited<ReturnType<typeof findReviewRow>>>

export const toReview = (row: ReviewRow): Review => ({
  agent: row.agent,
  ownState: row.own_state,
  careAt: row.care_at,
  toldAt: row.told_at,
  answeredAt: row.answered_at,
  answerBy: row.answer_by,
  class: row.class,
  foundBy: row.found_by,
  hearingAt: row.hearing_at,
  decidedBy: row.decided_by,
  outlier: row.outlier,
  signedBy: row.signed_by,
  appealBy: row.appeal_by,
  appealState: row.appeal_state,
})

type NewReview = {
  caseId: CaseId
  agent: PersonId
  fact: string | null
  recall: string | null
  statement: string | null
  ownState: boolean
  known: Known
  by: PersonId
}

/** The same look for the same reason is one look. */
export async function addReview(work: Work, it: NewReview): Promise<string> {
  const before = await work.tx
    .selectFrom('fair.reviews')
    .select('id')
    .where('case_id', '=', it.caseId)
    .where('agent', '=', it.agent)
    .where((is) =>
      is.or([...(it.fact ? [is('fact', '=', it.fact)] : []), ...(it.recall ? [is('recall', '=', it.recall)] : [])]),
    )
    .executeTakeFirst()
  if (before) return before.id
  const id = newId<'review'>(work.now)
  await work.tx
    .insertInto('fair.reviews')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      agent: it.agent,
      fact: it.fact,
      recall: it.recall,
      statement: it.statement,
      own_state: it.ownState,
      opened_by: it.by,
      opened_at: work.now,
      known: JSON.stringify(it.known),
    })
    .execute()
  await tellRoom(work, { id, case_id: it.caseId }, it.ownState ? 'care_first' : 'opened')
  return id
}

type Change = Updateable<Tables['fair.reviews']>
const updating = (tx: Tx) => tx.updateTable('fair.reviews')

/** A step and its fact. The fact says that, never what: facts are read by more people than the room. */
export async function saveStep(work: Work, row: ReviewRow, name: string, change: Change): Promise<void> {
  await updating(work.tx).set(change).where('id', '=', row.id).execute()
  await tellRoom(work, row, name, row.told_at || name === 'told' ? row.agent : null)
}

const tellRoom = (work: Work, row: { id: string; case_id: string }, name: string, agent: PersonId | null = null) =>
  record(work, {
    name: `review.${name}`,
    about: row.id,
    topics: [`reviews:${row.case_id}`, ...(agent ? [`person:${agent}`] : [])],
  })

export async function savePlan(
  work: Work,
  row: ReviewRow,
  it: {
    plan: { what: string; helper: PersonId; by: Date; signs: string }
    measure: Measure | null
    outlier: boolean
    by: { id: PersonId; role: string }
    appealBy: Date
  },
): Promise<void> {
  await saveStep(work, row, 'decided', {
    plan_what: it.plan.what,
    plan_helper: it.plan.helper,
    plan_by: it.plan.by,
    plan_signs: it.plan.signs,
    measure: it.measure,
    measured_as: it.measure ? it.by.role : null,
    outlier: it.outlier,
    decided_by: it.by.id,
    decided_at: work.now,
    appeal_by: it.outlier ? null : it.appealBy,
  })
  await addHelp(work, row, it.plan)
  await setDeadline(work, 'review_plan_due', row.id, it.plan.by)
  if (!it.outlier) await saveOutcome(work, row.id, row.class, it.measure)
}

/** The past, for the next who decides on the same: a class and a measure, nothing else. */
export async function saveOutcome(work: Work, review: string, of: Class | null, measure: Measure | null) {
  if (of) await work.tx.insertInto('fair.outcomes').values({ review, house: work.house, class: of, measure }).execute()
}

export const pastMeasures = async (tx: Tx, of: Class): Promise<readonly (Measure | null)[]> =>
  (await tx.selectFrom('fair.outcomes').select('measure').where('class', '=', of).execute()).map((it) => it.measure)

export const outcomes = (tx: Tx) =>
  tx
    .selectFrom('fair.outcomes')
    .select((it) => ['class', 'measure', it.fn.countAll<number>().as('count')])
    .groupBy(['class', 'measure'])
    .orderBy('class')
    .execute()

/** What a reversal leaves: that it was reversed, by whom and why. */
export async function cleanRecord(work: Work, row: ReviewRow, it: { by: PersonId; words: string }): Promise<void> {
  await work.tx.deleteFrom('fair.outcomes').where('review', '=', row.id).execute()
  await work.tx.deleteFrom('fair.helps').where('review', '=', row.id).execute()
  await saveStep(work, row, 'reversed', {
    class: null,
    cause: null,
    why: null,
    asked: '{}',
    measure: null,
    measured_as: null,
    outlier: false,
    plan_what: null,
    plan_helper: null,
    plan_by: null,
    plan_signs: null,
    hearing_words: null,
    appeal_state: 'reversed',
    appeal_answer: it.words,
    appeal_decided_by: it.by,
    appeal_decided_at: work.now,
  })
}

/** Praise and a word in the notices from the lead's side, the complaint and the customer's answer from the second line's. */
export async function addBackings(work: Work, row: ReviewRow, lead: PersonId, second: PersonId): Promise<void> {
  await work.tx
    .insertInto('fair.backings')
    .values(
      BACKINGS.map((kind) => ({
        review: row.id,
        kind,
        house: work.house,
        agent: row.agent,
        owner: kind === 'praise' || kind === 'notice' ? lead : second,
      })),
    )
    .execute()
}

export const backingsOf = (tx: Tx, reviews: readonly string[]) =>
  reviews.length === 0
    ? []
    : tx
        .selectFrom('fair.backings as b')
        .innerJoin('platform.people as p', 'p.id', 'b.owner')
        .select(['b.review', 'b.kind', 'b.done_at', 'p.name'])
        .where('b.review', 'in', reviews)
        .orderBy('b.kind')
        .execute()

export async function saveBackingDone(work: Work, row: ReviewRow, kind: (typeof BACKINGS)[number], by: PersonId) {
  const done = await work.tx
    .updateTable('fair.backings')
    .set({ done_at: work.now, done_by: by })
    .where('review', '=', row.id)
    .where('kind', '=', kind)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) await tellRoom(work, row, 'backed', row.agent)
}

export async function saveNextTime(work: Work, row: ReviewRow, words: string): Promise<void> {
  await work.tx
    .insertInto('fair.next_times')
    .values({ review: row.id, house: work.house, agent: row.agent, words, at: work.now })
    .onConflict((it) => it.column('review').doUpdateSet({ words, at: work.now }))
    .execute()
  await tellRoom(work, row, 'thought_about')
}

export const nextTimesOf = (tx: Tx, reviews: readonly string[]) =>
  reviews.length === 0
    ? []
    : tx.selectFrom('fair.next_times').select(['review', 'words']).where('review', 'in', reviews).execute()
