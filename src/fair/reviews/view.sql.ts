import { id, type PersonId } from '#kernel/ids.ts'
import type { Person, Tx, Work } from '#platform/public.ts'
import { helpsDone } from './help.sql.ts'
import { asked, known } from './review.contract.ts'
import { backingsOf, nextTimesOf, toReview } from './review.sql.ts'
import { stageOf } from './review.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('fair.reviews as r')
    .innerJoin('platform.people as p', 'p.id', 'r.agent')
    .innerJoin('desk.cases as c', 'c.id', 'r.case_id')
    .leftJoin('platform.people as h', 'h.id', 'r.plan_helper')
    .leftJoin('desk.case_facts as f', 'f.id', 'r.fact')
    .leftJoin('redress.recalls as rec', 'rec.id', 'r.recall')
    .selectAll('r')
    .select(['p.name as agent_name', 'c.number', 'h.name as helper_name', 'f.words as fact_words'])
    .select('rec.because as recall_because')
    .orderBy('r.opened_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** Reviews of a case. Whoever they are about finds none before their lead has told them in words. */
export async function viewsOfCase(work: Work, me: Person, caseId: string) {
  const found = await rows(work.tx).where('r.case_id', '=', id<'case'>(caseId)).execute()
  return toViews(
    work,
    me,
    found.filter((row) => row.agent !== me.id || row.told_at !== null),
  )
}

export async function viewsOfMine(work: Work, me: Person) {
  const found = await rows(work.tx).where('r.agent', '=', me.id).where('r.told_at', 'is not', null).limit(20).execute()
  return toViews(work, me, found)
}

async function toViews(work: Work, me: Person, found: readonly Row[]) {
  const ids = found.map((row) => row.id)
  const backings = await backingsOf(work.tx, ids)
  const nextTimes = await nextTimesOf(work.tx, ids)
  const helps = await helpsDone(work.tx, ids)
  return found.map((row) => ({
    ...toView(row, me.id, work.now),
    plan: planOf(row, helps.find((it) => it.review === row.id)?.done_at ?? null),
    nextTime: nextTimes.find((it) => it.review === row.id)?.words ?? null,
    backings: backings
      .filter((it) => it.review === row.id)
      .map((it) => ({ kind: it.kind, owner: it.name, doneAt: it.done_at })),
  }))
}

const toView = (row: Row, me: PersonId, now: Date) => ({
  id: row.id,
  case: { id: row.case_id, number: row.number },
  stage: stageOf(toReview(row), now),
  agent: { id: row.agent, name: row.agent_name },
  mine: row.agent === me,
  ownState: row.own_state,
  ground: row.fact_words ?? row.recall_because ?? '',
  openedAt: row.opened_at,
  known: known.safeParse(row.known).data ?? null,
  toldAt: row.told_at,
  toldWords: row.told_words,
  answerBy: row.answer_by,
  answer: row.answer,
  asked: asked.safeParse(row.asked).data ?? null,
  customerAccount: row.customer_account,
  ourAccount: row.our_account,
  class: row.class,
  cause: row.cause,
  why: row.why,
  hrAsked: row.hr_at !== null,
  hearingAt: row.hearing_at,
  measure: row.measure,
  outlier: row.outlier,
  appealBy: row.appeal_by,
  appeal: row.appeal,
  appealAnswer: row.appeal_answer,
})

const planOf = (row: Row, doneAt: Date | null) =>
  row.plan_what && row.plan_by && row.plan_signs
    ? {
        what: row.plan_what,
        helper: row.helper_name ?? '',
        by: row.plan_by,
        signs: row.plan_signs,
        doneAt,
      }
    : null
