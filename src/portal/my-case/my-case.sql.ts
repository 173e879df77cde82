import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export type CustomerWordKind = 'correction' | 'addition' | 'thanks' | 'heard_yes' | 'heard_no'

/** What the customer says to us. A correction is added to what stands, it never replaces it. */
export async function addCustomerWords(
  work: Work,
  caseId: CaseId,
  kind: CustomerWordKind,
  words: string,
): Promise<void> {
  await work.tx
    .insertInto('desk.customer_words')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, kind, words, at: work.now })
    .execute()
  const agents = await agentsOf(work.tx, caseId)
  await record(work, {
    name: `customer.${kind}`,
    about: caseId,
    topics: [`case:${caseId}`, 'wins', ...agents.map((agent) => `person:${agent}`)],
  })
}

/** Who spoke with this customer about the case, those included who handed the contact on. */
async function agentsOf(tx: Tx, caseId: CaseId): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('desk.contacts as c')
    .leftJoin('live.assists as a', 'a.contact', 'c.id')
    .select(['c.agent', 'a.agent as asked_for'])
    .where('c.case_id', '=', caseId)
    .execute()
  return [...new Set(rows.flatMap((row) => [row.agent, row.asked_for]))].filter((agent) => agent !== null)
}

export const houseName = async (tx: Tx): Promise<string> =>
  (await tx.selectFrom('platform.houses').select('name').executeTakeFirstOrThrow()).name
