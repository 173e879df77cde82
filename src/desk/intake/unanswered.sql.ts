import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

/**
 * Everything that complains and that no person has answered, whatever else became of it: closed or not, acknowledged or
 * not. What was put into another case waits there.
 */
const waiting = (tx: Tx) =>
  tx
    .selectFrom('desk.cases as c')
    .where('c.kind', '=', 'complaint')
    .where('c.first_answer_at', 'is', null)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('desk.twins as t')
            .select('t.id')
            .whereRef('t.case_id', '=', 'c.id')
            .where('t.said', '=', 'merged')
            .where('t.undone_at', 'is', null),
        ),
      ),
    )

export const unansweredCases = (tx: Tx, most: number) =>
  waiting(tx)
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('platform.people as o', 'o.id', 'c.owner')
    .select(['c.id', 'c.number', 'c.title', 'c.channel', 'c.received_at', 'c.acknowledged_at'])
    .select(['cu.name as customer_name', 'o.name as owner_name'])
    .select(sql<boolean>`exists (select from desk.alerts a where a.case_id = c.id)`.as('concerns_safety'))
    .orderBy('c.received_at')
    .orderBy('c.number')
    .limit(most)
    .execute()

export const countUnanswered = async (tx: Tx): Promise<number> =>
  (
    await waiting(tx)
      .select((it) => it.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

export async function sayNotComplaint(
  work: Work,
  it: { caseId: CaseId; instead: 'enquiry' | 'suggestion' | 'thanks'; because: string; by: PersonId; reread: boolean },
): Promise<void> {
  await work.tx
    .insertInto('desk.not_complaints')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: it.caseId,
      instead: it.instead,
      because: it.because,
      by: it.by,
      at: work.now,
      reread: it.reread,
    })
    .execute()
  await setKind(work, it.caseId, it.instead)
  await record(work, {
    name: 'case.not_a_complaint',
    about: it.caseId,
    body: { instead: it.instead, reread: it.reread },
    topics: ['cases', 'floor', `case:${it.caseId}`],
  })
}

const setKind = (work: Work, caseId: CaseId, kind: 'complaint' | 'enquiry' | 'suggestion' | 'thanks') =>
  work.tx.updateTable('desk.cases').set({ kind }).where('id', '=', caseId).execute()

export const standingSort = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.not_complaints as n')
    .innerJoin('platform.people as p', 'p.id', 'n.by')
    .select(['n.id', 'n.instead', 'n.because', 'n.by', 'n.reread', 'n.agreed', 'p.name as by_name'])
    .where('n.case_id', '=', caseId)
    .where((it) => it.or([it('n.agreed', 'is', null), it('n.agreed', '=', true)]))
    .executeTakeFirst()

export const rereadsWaiting = (tx: Tx, most: number) =>
  tx
    .selectFrom('desk.not_complaints as n')
    .innerJoin('desk.cases as c', 'c.id', 'n.case_id')
    .innerJoin('platform.people as p', 'p.id', 'n.by')
    .select(['c.id', 'c.number', 'c.title', 'c.verbatim', 'n.instead', 'n.because', 'n.at', 'p.name as by'])
    .where('n.reread', '=', true)
    .where('n.reread_at', 'is', null)
    .orderBy('n.at')
    .limit(most)
    .execute()

export async function saveReread(
  work: Work,
  it: { id: string; caseId: CaseId; by: PersonId; agreed: boolean; words: string },
): Promise<void> {
  await work.tx
    .updateTable('desk.not_complaints')
    .set({ reread_at: work.now, reread_by: it.by, agreed: it.agreed, reread_words: it.words || null })
    .where('id', '=', it.id)
    .execute()
  if (!it.agreed) await setKind(work, it.caseId, 'complaint')
  await record(work, {
    name: 'case.reread',
    about: it.caseId,
    body: { agreed: it.agreed },
    topics: ['cases', 'floor', `case:${it.caseId}`],
  })
}
