import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

/** How often this customer has heard from us of the case, each piece of news once. */
export async function updatesTold(tx: Tx, caseId: CaseId): Promise<number> {
  const row = await tx
    .selectFrom('desk.promises')
    .select((it) => it.fn.countAll<string>().as('n'))
    .where('case_id', '=', caseId)
    .where('kind', '=', 'update')
    .where('internal', '=', false)
    .where('state', '=', 'kept')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export const trustAnswersOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.trust_answers')
    .select(['occasion', 'fair', 'helped', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute()

export async function addTrustAnswer(
  work: Work,
  it: {
    caseId: CaseId
    occasion: 'second_update' | 'closure'
    fair: 'yes' | 'partly' | 'no' | null
    helped: 'yes' | 'partly' | 'no' | null
  },
): Promise<boolean> {
  const added = await work.tx
    .insertInto('desk.trust_answers')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      occasion: it.occasion,
      fair: it.fair,
      helped: it.helped,
      at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await record(work, {
    name: it.fair || it.helped ? 'trust.answered' : 'trust.skipped',
    about: it.caseId,
    body: { occasion: it.occasion },
    topics: [`case:${it.caseId}`, 'wins'],
  })
  return true
}

export type TrustCount = {
  occasion: 'second_update' | 'closure'
  /** Cases in which the question could be read; of them, those that answered and those that would rather not say. */
  asked: number
  answered: number
  skipped: number
  fair: number
  fairOf: number
  helped: number
  helpedOf: number
}

/** Who was asked since then, who answered and what: the way and the outcome apart, since "no" may have been fair. */
export async function trustCounts(tx: Tx, since: Date): Promise<readonly TrustCount[]> {
  const { rows } = await sql<TrustCount>`
    with asked as (
      select id as case_id, 'closure' as occasion from desk.cases where closed_at >= ${since}
      union select case_id, 'second_update' from (
        select case_id, kept_at, row_number() over (partition by case_id order by kept_at) as nth
        from desk.promises where kind = 'update' and not internal and state = 'kept'
      ) told where nth = 2 and kept_at >= ${since}
      union select case_id, occasion from desk.trust_answers where at >= ${since}
    )
    select q.occasion, count(*)::int as asked,
      count(*) filter (where t.fair is not null or t.helped is not null)::int as answered,
      count(*) filter (where t.id is not null and t.fair is null and t.helped is null)::int as skipped,
      count(*) filter (where t.fair = 'yes')::int as fair, count(t.fair)::int as "fairOf",
      count(*) filter (where t.helped = 'yes')::int as helped, count(t.helped)::int as "helpedOf"
    from asked q left join desk.trust_answers t on t.case_id = q.case_id and t.occasion = q.occasion
    group by q.occasion order by q.occasion`.execute(tx)
  return rows
}
