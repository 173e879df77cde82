import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import type { FoundStatement } from './search.sql.ts'

const AT_ONCE = 500

/** What a rule came upon, kept with its reasons. Near ones do not count until a person says so. */
export async function saveFound(work: Work, recall: string, found: readonly FoundStatement[]): Promise<void> {
  for (let at = 0; at < found.length; at += AT_ONCE)
    await work.tx
      .insertInto('redress.recall_statements')
      .values(
        found.slice(at, at + AT_ONCE).map((it) => ({
          recall,
          statement: it.id,
          house: work.house,
          customer: it.customer,
          found: it.is === 'hit' ? ('hit' as const) : ('near' as const),
          counts: it.is === 'hit',
          score: it.score,
          reasons: [...it.reasons],
        })),
      )
      .execute()
}

/** A person's word on one of them: out of the list, into it, or found by hand. */
export async function choose(
  work: Work,
  it: { recall: string; statement: string; customer: CustomerId; counts: boolean; by: PersonId },
): Promise<void> {
  const { by, ...row } = it
  await work.tx
    .insertInto('redress.recall_statements')
    .values({ ...row, house: work.house, found: 'by_hand', chosen_by: by, chosen_at: work.now })
    .onConflict((on) =>
      on.columns(['recall', 'statement']).doUpdateSet({ counts: it.counts, chosen_by: by, chosen_at: work.now }),
    )
    .execute()
}

const MOST = 500

export const listOf = (tx: Tx, recall: string) =>
  tx
    .selectFrom('redress.recall_statements as rs')
    .innerJoin('desk.statements as s', 's.id', 'rs.statement')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .innerJoin('desk.customers as cu', 'cu.id', 'rs.customer')
    .select([
      'rs.statement',
      'rs.found',
      'rs.counts',
      'rs.score',
      'rs.reasons',
      's.words',
      's.at',
      'p.name as by_name',
      'cu.name as customer_name',
    ])
    .where('rs.recall', '=', recall)
    .orderBy('rs.counts', 'desc')
    .orderBy('rs.score', 'desc')
    .limit(MOST)
    .execute()

/** Everybody on the list once, with the language and the ways we spoke with them. */
export async function customersOf(tx: Tx, recall: string, only?: readonly CustomerId[]) {
  let query = tx
    .selectFrom('redress.recall_statements as rs')
    .innerJoin('desk.statements as s', 's.id', 'rs.statement')
    .innerJoin('desk.customers as cu', 'cu.id', 'rs.customer')
    .leftJoin('desk.contacts as c', 'c.id', 's.contact')
    .select(['rs.customer', 'rs.statement', 's.at', 'cu.language as own', 'c.language', 'c.queue', 'c.channel'])
    .select(['cu.phone', 'cu.email'])
    .where('rs.recall', '=', recall)
    .where('rs.counts', '=', true)
    .orderBy('s.at')
  if (only) query = query.where('rs.customer', 'in', only)
  const rows = await query.execute()
  // The last they heard is what they act upon.
  return [...new Map(rows.map((row) => [row.customer, row])).values()].map((row) => ({
    ...row,
    language: row.own ?? row.language ?? ('zh-Hant' as const),
  }))
}
export type ToldCustomer = Awaited<ReturnType<typeof customersOf>>[number]

export async function markWrong(work: Work, recall: string, source: string, because: string): Promise<void> {
  const wrong = { wrong_at: work.now, wrong_because: because }
  await work.tx
    .updateTable('desk.statements')
    .set(wrong)
    .where('wrong_at', 'is', null)
    .where((it) =>
      it.or([
        it('id', '=', source),
        it('id', 'in', (of) =>
          of
            .selectFrom('redress.recall_statements')
            .select('statement')
            .where('recall', '=', recall)
            .where('counts', '=', true),
        ),
      ]),
    )
    .execute()
}
