import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

/** The last time the customer withdrew what they ask, whether or not they took that back. */
export async function lastWithdrawal(tx: Tx, caseId: CaseId) {
  const row = await tx
    .selectFrom('desk.withdrawals')
    .select(['id', 'words', 'demands', 'at', 'taken_back_at'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, demands: row.demands as string[] }
}

export async function addWithdrawal(
  work: Work,
  it: { caseId: CaseId; words: string; demands: readonly string[]; topics: readonly string[] },
): Promise<void> {
  const id = newId(work.now)
  await work.tx
    .insertInto('desk.withdrawals')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      words: it.words,
      demands: JSON.stringify(it.demands),
      at: work.now,
    })
    .execute()
  await setDemands(work, it.caseId, it.demands, 'open', 'withdrawn')
  await record(work, {
    name: 'case.withdrawn_by_customer',
    about: it.caseId,
    body: { demands: it.demands.length },
    topics: it.topics,
  })
}

export async function takeBackWithdrawal(
  work: Work,
  it: { id: string; caseId: CaseId; demands: readonly string[]; topics: readonly string[] },
): Promise<void> {
  await work.tx.updateTable('desk.withdrawals').set({ taken_back_at: work.now }).where('id', '=', it.id).execute()
  await setDemands(work, it.caseId, it.demands, 'withdrawn', 'open')
  await record(work, { name: 'case.withdrawal_taken_back', about: it.caseId, topics: it.topics })
}

async function setDemands(
  work: Work,
  caseId: CaseId,
  demands: readonly string[],
  from: 'open' | 'withdrawn',
  to: 'open' | 'withdrawn',
): Promise<void> {
  if (demands.length === 0) return
  await work.tx
    .updateTable('desk.demands')
    .set({ state: to, decided_at: to === 'open' ? null : work.now })
    .where('case_id', '=', caseId)
    .where('id', 'in', demands)
    .where('state', '=', from)
    .execute()
}
