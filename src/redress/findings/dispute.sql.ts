import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export type DisputeOutcome = 'for_customer' | 'partly' | 'for_us' | 'settled' | 'withdrawn'

export async function addDispute(
  work: Work,
  it: { caseId: CaseId; provider: string; kind: 'advisory' | 'determinative'; answerBy: Date | null; by: PersonId },
): Promise<string> {
  const id = newId<'dispute'>(work.now)
  await work.tx
    .insertInto('redress.disputes')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      provider: it.provider,
      kind: it.kind,
      referred_at: work.now,
      answer_by: it.answerBy,
      by: it.by,
    })
    .execute()
  await record(work, { name: 'dispute.referred', about: id, body: { case: it.caseId }, topics: [`case:${it.caseId}`] })
  return id
}

export const disputesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.disputes')
    .select(['id', 'provider', 'kind', 'referred_at', 'answer_by', 'outcome', 'outcome_words', 'ended_at'])
    .where('case_id', '=', caseId)
    .orderBy('referred_at')
    .execute()

export const findDispute = (tx: Tx, id: string) =>
  tx
    .selectFrom('redress.disputes')
    .select(['id', 'case_id', 'ended_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function endDisputeRow(
  work: Work,
  it: { id: string; caseId: CaseId; outcome: DisputeOutcome; words: string; complied: boolean },
): Promise<void> {
  await work.tx
    .updateTable('redress.disputes')
    .set({
      outcome: it.outcome,
      outcome_words: it.words,
      ended_at: work.now,
      complied_at: it.complied ? work.now : null,
    })
    .where('id', '=', it.id)
    .execute()
  await record(work, {
    name: 'dispute.ended',
    about: it.id,
    body: { case: it.caseId, outcome: it.outcome },
    topics: [`case:${it.caseId}`],
  })
}
