import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { recountClocks } from '../clocks/clock.sql.ts'

/** Everything this customer wrote on their page, with what we answered, in order. */
export const wordsWithAnswers = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.customer_words as w')
    .leftJoin('platform.people as p', 'p.id', 'w.answered_by')
    .select([
      'w.id',
      'w.kind',
      'w.words',
      'w.about',
      'w.remembered_on',
      'w.at',
      'w.answer',
      'w.answer_words',
      'w.answered_at',
      'p.name as answered_by_name',
    ])
    .where('w.case_id', '=', caseId)
    .orderBy('w.at')
    .orderBy('w.id')
    .execute()

export const holdWord = (tx: Tx, caseId: CaseId, word: string) =>
  tx
    .selectFrom('desk.customer_words')
    .select(['id', 'kind', 'words', 'about', 'remembered_on', 'answer'])
    .where('case_id', '=', caseId)
    .where('id', '=', word)
    .forUpdate()
    .executeTakeFirst()

export async function saveWordAnswer(
  work: Work,
  it: { caseId: CaseId; word: string; as: 'taken_over' | 'kept' | 'replied'; words: string; by: PersonId },
): Promise<void> {
  await work.tx
    .updateTable('desk.customer_words')
    .set({ answer: it.as, answer_words: it.words || null, answered_by: it.by, answered_at: work.now })
    .where('id', '=', it.word)
    .execute()
  await record(work, {
    name: 'customer_words.answered',
    about: it.word,
    body: { case: it.caseId, as: it.as },
    topics: [`case:${it.caseId}`, `person:${it.by}`],
  })
}

/** Somebody here had heard of it earlier than we had written down. */
export async function receivedEarlier(work: Work, caseId: CaseId, at: Date): Promise<void> {
  await work.tx.updateTable('desk.cases').set({ received_at: at }).where('id', '=', caseId).execute()
  await recountClocks(work, caseId)
  await record(work, { name: 'case.received_earlier', about: caseId, topics: [`case:${caseId}`, 'cases'] })
}

/** Midnight of a day, on the clocks of a zone. */
export async function midnight(tx: Tx, day: string, zone: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select (${day}::timestamp at time zone ${zone}) as at`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('A day has a midnight')
  return row.at
}

/** What customers wrote that its owner has not answered yet: corrections, and withdrawals nobody has looked at. */
export const unansweredCorrections = (tx: Tx, owner: PersonId) =>
  tx
    .selectFrom('desk.customer_words as w')
    .innerJoin('desk.cases as c', 'c.id', 'w.case_id')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .select(['w.id', 'w.words', 'w.at', 'c.id as case_id', 'c.number', 'cu.name as customer'])
    .where('c.owner', '=', owner)
    .where('w.kind', '=', 'correction')
    .where('w.answer', 'is', null)
    .orderBy('w.at')
    .limit(20)
    .execute()

export const wordsOfCustomer = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.customer_words')
    .select(['kind', 'words', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute()
