import type { CaseId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

/**
 * A fact that an answer waits for is past its moment, and the customer has not been told why: telling them moves the
 * moment. News that leaves this out would make "we are looking into it" a shelter.
 */
export async function hasUntoldLateness(work: Work, caseId: CaseId): Promise<boolean> {
  const row = await work.tx
    .selectFrom('desk.case_facts')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', '=', 'unverified')
    .where('admits', '=', true)
    .where('replaced_at', 'is', null)
    .where('verify_by', '<=', work.now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
