import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { restatementsOf } from '../explanations/explanation.sql.ts'
import { isUnderstood } from '../explanations/explanation.ts'
import { factsOf } from '../facts/fact.sql.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import { demandRows } from './demand.sql.ts'
import { isLoss, type Standing } from './demand.ts'

type Told = { words: string; by: string | null; at: Date }
export type Accounts = { customer: Told | null; ours: Told | null }

/** Each side's story as it was last told. What the customer wrote to us is their account, until they tell it again. */
export async function accountsOf(tx: Tx, caseId: CaseId): Promise<Accounts> {
  const rows = await tx
    .selectFrom('redress.accounts as a')
    .innerJoin('platform.people as p', 'p.id', 'a.by')
    .select(['a.side', 'a.words', 'a.at', 'p.name as by'])
    .where('a.case_id', '=', caseId)
    .orderBy('a.seq')
    .execute()
  const written = await tx
    .selectFrom('desk.cases')
    .select(['verbatim', 'received_at'])
    .where('id', '=', caseId)
    .executeTakeFirst()
  const last = (side: 'customer' | 'ours'): Told | null => rows.filter((row) => row.side === side).at(-1) ?? null
  const theirs = written?.verbatim ? { words: written.verbatim, by: null, at: written.received_at } : null
  return { customer: last('customer') ?? theirs, ours: last('ours') }
}

export async function insertAccount(
  work: Work,
  { it, me }: Held,
  told: { side: 'customer' | 'ours'; words: string },
): Promise<void> {
  await work.tx
    .insertInto('redress.accounts')
    .values({ id: newId(work.now), house: work.house, case_id: it.id, ...told, by: me.id, at: work.now })
    .execute()
  await record(work, { name: 'account.told', about: it.id, body: { side: told.side }, topics: topicsOf(it) })
}

/** What a decision rests on: both sides, the facts, what was said and confirmed, and which losses are still open. */
export async function standingOf(tx: Tx, caseId: CaseId): Promise<Standing> {
  const accounts = await accountsOf(tx, caseId)
  const demands = await demandRows(tx, caseId)
  const admitted = await tx
    .selectFrom('redress.said')
    .select('id')
    .where('case_id', '=', caseId)
    .where('act', '=', 'admit')
    .limit(1)
    .executeTakeFirst()
  return {
    accounts: { customer: accounts.customer !== null, ours: accounts.ours !== null },
    facts: await factsOf(tx, caseId),
    admitted: admitted !== undefined,
    understood: isUnderstood(await restatementsOf(tx, caseId)),
    lossOpen: demands.filter((row) => isLoss(row.kind) && row.state === 'open').length,
  }
}
