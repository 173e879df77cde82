import type { CaseId, CustomerId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { Appeal } from './appeal-door.ts'

/** What they wrote, as they wrote it, on the day they wrote it. It cannot be changed or taken out. */
export async function keepAppealLetter(
  work: Work,
  it: Appeal & { customer: CustomerId; caseId: CaseId },
): Promise<void> {
  await work.tx
    .insertInto('guard.appeal_letters')
    .values({
      id: newId(work.now),
      house: work.house,
      customer: it.customer,
      standing: it.standing,
      words: it.grounds,
      late_because: it.lateBecause,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'access.appeal_came',
    about: it.standing,
    topics: ['conduct', `case:${it.caseId}`],
  })
}

export const appealLettersOf = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('guard.appeal_letters')
    .select(['standing', 'at'])
    .where('customer', '=', customer)
    .orderBy('at')
    .execute()
