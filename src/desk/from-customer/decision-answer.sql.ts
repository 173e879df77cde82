import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

/** What the customer says to each decision, the last word on each demand. No row is no answer, and silence accepts nothing. */
export const answersToDecisions = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.decision_answers as a')
    .innerJoin('desk.demands as d', 'd.id', 'a.demand')
    .distinctOn('a.demand')
    .select(['a.demand', 'a.answer', 'a.at'])
    .where('a.case_id', '=', caseId)
    // A demand that was decided anew has not been answered yet.
    .whereRef('a.decided_as', '=', 'd.state')
    .where((it) => it.or([it('d.decided_at', 'is', null), it('a.at', '>=', it.ref('d.decided_at'))]))
    .orderBy('a.demand')
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()

/** What was asked and where it stands, in the order it was asked. */
export const decisionsFor = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.demands')
    .select(['id', 'words', 'kind', 'state', 'decided_at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export const holdDemand = (tx: Tx, caseId: CaseId, demand: string) =>
  tx
    .selectFrom('desk.demands')
    .select(['id', 'kind', 'state'])
    .where('case_id', '=', caseId)
    .where('id', '=', demand)
    .forUpdate()
    .executeTakeFirst()

export async function addDecisionAnswer(
  work: Work,
  it: {
    caseId: CaseId
    demand: string
    decidedAs: 'granted' | 'partly' | 'declined'
    answer: 'accepted' | 'rejected'
    topics: readonly string[]
  },
): Promise<void> {
  await work.tx
    .insertInto('desk.decision_answers')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      demand: it.demand,
      decided_as: it.decidedAs,
      answer: it.answer,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: it.answer === 'accepted' ? 'decision.accepted' : 'decision.rejected',
    about: it.demand,
    body: { case: it.caseId },
    topics: it.topics,
  })
}
