import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

type Said = { caseId: CaseId; other: CaseId; because: string; by: PersonId | null }

const insert = (work: Work, it: Said, said: 'merged' | 'separate') =>
  work.tx
    .insertInto('desk.twins')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      other: it.other,
      said,
      because: it.because,
      by: it.by,
      at: work.now,
    })
    .execute()

const bothTopics = (it: { caseId: CaseId; other: CaseId }) => [
  'cases',
  'floor',
  `case:${it.caseId}`,
  `case:${it.other}`,
]

export async function saySeparate(work: Work, it: Said): Promise<void> {
  await insert(work, it, 'separate')
  await record(work, { name: 'case.kept_apart', about: it.caseId, body: { other: it.other }, topics: bothTopics(it) })
}

/** The twin is closed as what it is, with everything in it where it was: taking them apart only opens it again. */
export async function mergeRow(work: Work, it: Said): Promise<void> {
  await insert(work, it, 'merged')
  await work.tx
    .updateTable('desk.cases')
    .set({ state: 'closed', closed_at: work.now, closed_as: 'duplicate' })
    .where('id', '=', it.caseId)
    .execute()
  await record(work, { name: 'case.merged', about: it.caseId, body: { into: it.other }, topics: bothTopics(it) })
}

export async function unmergeRow(work: Work, it: { caseId: CaseId; other: CaseId; by: PersonId }): Promise<void> {
  await work.tx
    .updateTable('desk.twins')
    .set({ undone_at: work.now, undone_by: it.by })
    .where('case_id', '=', it.caseId)
    .where('said', '=', 'merged')
    .where('undone_at', 'is', null)
    .execute()
  await work.tx
    .updateTable('desk.cases')
    .set({ state: 'open', closed_at: null, closed_as: null })
    .where('id', '=', it.caseId)
    .execute()
  await record(work, { name: 'case.unmerged', about: it.caseId, body: { from: it.other }, topics: bothTopics(it) })
}

/** Where this case was put, if it was. */
export const mergedInto = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.twins as t')
    .innerJoin('desk.cases as c', 'c.id', 't.other')
    .select(['c.id', 'c.number'])
    .where('t.case_id', '=', caseId)
    .where('t.said', '=', 'merged')
    .where('t.undone_at', 'is', null)
    .executeTakeFirst()

/** What was said of this case and others: kept apart from either side, merged only into this one. */
export const twinsSaid = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.twins as t')
    .innerJoin('desk.cases as c', (join) =>
      join.on(sql<boolean>`c.id = case when t.case_id = ${caseId} then t.other else t.case_id end`),
    )
    .select(['t.said', 't.because', 't.at', 'c.id', 'c.number'])
    .where('t.undone_at', 'is', null)
    .where((it) =>
      it.or([it('t.other', '=', caseId), it.and([it('t.case_id', '=', caseId), it('t.said', '=', 'separate')])]),
    )
    .orderBy('t.at')
    .execute()

/** How often the customer has come about this thing: here, and in every case that was put into it, however deep. */
export async function contactsAbout(tx: Tx, caseId: CaseId) {
  const { rows } = await sql<{ conversations: number; intakes: number; merged: number }>`
    with recursive all_of (id, is_own) as (
      select ${caseId}::uuid, true
      union
      select t.case_id, false from desk.twins t join all_of a on a.id = t.other
      where t.said = 'merged' and t.undone_at is null
    ), counted as (
      select a.is_own,
        (select count(*) from desk.contacts c where c.case_id = a.id) as conversations,
        (select count(*) from desk.intakes i where i.case_id = a.id) as intakes
      from all_of a
    )
    select coalesce(sum(conversations) filter (where is_own), 0)::int as conversations,
      coalesce(sum(intakes) filter (where is_own), 0)::int as intakes,
      coalesce(sum(conversations + intakes) filter (where not is_own), 0)::int as merged
    from counted`.execute(tx)
  return rows[0] ?? { conversations: 0, intakes: 0, merged: 0 }
}
