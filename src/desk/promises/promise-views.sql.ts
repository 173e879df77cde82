import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

/** Promises as screens show them: of cases, of an owner, or all of a customer. */
export const promiseViews = (tx: Tx) =>
  tx
    .selectFrom('desk.promises as pr')
    .innerJoin('platform.people as o', 'o.id', 'pr.owner')
    .innerJoin('desk.cases as ca', 'ca.id', 'pr.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'ca.customer')
    .select([
      'pr.id',
      'pr.kind',
      'pr.words',
      'pr.state',
      'pr.made_at',
      'pr.due_at',
      'pr.kept_at',
      'pr.broken_at',
      'pr.kept_words',
      'pr.owner',
      'o.name as owner_name',
      'pr.case_id',
      'ca.number as case_number',
      'ca.customer',
      'cu.name as customer_name',
    ])
    .orderBy('pr.due_at')

export type PromiseViewRow = Awaited<ReturnType<ReturnType<typeof promiseViews>['executeTakeFirstOrThrow']>>

/** What the customer was promised. What the house promised itself is no date of theirs (A22). */
export const promisesToCustomer = (tx: Tx, caseId: CaseId) =>
  promiseViews(tx).where('pr.case_id', '=', caseId).where('pr.internal', '=', false).execute()
