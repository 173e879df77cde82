import type { CaseId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type Assessment, concernsSafety } from './assessment.ts'
import { raiseAlert } from './safety.sql.ts'

export const caseMoments = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.cases')
    .select([
      'id',
      'number',
      'customer',
      'channel',
      'kind',
      'state',
      'language',
      'owner',
      'verbatim',
      'verbatim_language',
      'received_at',
      'opened_at',
      'acknowledged_at',
      'first_answer_at',
    ])
    .where('id', '=', caseId)
    .executeTakeFirst()

/** The same, held, for what may not be decided twice at once. */
export const holdMoments = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.cases')
    .select(['id', 'number', 'customer', 'kind', 'state', 'language', 'owner', 'received_at', 'first_answer_at'])
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()

export const intakesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.intakes as i')
    .leftJoin('platform.people as p', 'p.id', 'i.written_by')
    .select(['i.opened', 'i.remedy_words', 'i.happened', 'i.reach', 'i.written_at', 'p.name as by_name'])
    .where('i.case_id', '=', caseId)
    .orderBy('i.opened', 'desc')
    .orderBy('i.written_at')
    .execute()

export const receiptsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.receipts as r')
    .leftJoin('platform.people as p', 'p.id', 'r.by')
    .select(['r.received_at', 'r.because', 'r.at', 'p.name as by_name'])
    .where('r.case_id', '=', caseId)
    .orderBy('r.at')
    .orderBy('r.received_at', 'desc')
    .execute()

export const lastAcknowledgement = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.acknowledgements')
    .select(['channel', 'next_update_at'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function addAssessment(work: Work, caseId: CaseId, it: Assessment, by: PersonId): Promise<void> {
  const { immediateWords, ...five } = it
  await work.tx
    .insertInto('desk.assessments')
    .values({
      id: newId(work.now),
      house: work.house,
      case_id: caseId,
      ...five,
      immediate_words: immediateWords,
      by,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'case.assessed', about: caseId, body: five, topics: [`case:${caseId}`] })
  if (concernsSafety(it)) await raiseAlert(work, caseId, 'assessed')
}

export const lastAssessment = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.assessments as a')
    .innerJoin('platform.people as p', 'p.id', 'a.by')
    .select(['a.severity', 'a.safety', 'a.complexity', 'a.impact', 'a.immediate', 'a.immediate_words', 'a.at'])
    .select('p.name as by_name')
    .where('a.case_id', '=', caseId)
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const alertsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.alerts as a')
    .leftJoin('platform.people as p', 'p.id', 'a.seen_by')
    .select(['a.because', 'a.raised_at', 'p.name as seen_by'])
    .where('a.case_id', '=', caseId)
    .orderBy('a.raised_at')
    .execute()

export async function addAdjustmentRow(
  work: Work,
  it: {
    caseId: CaseId
    basis: 'told_by_customer' | 'told_by_helper' | 'seen_by_us' | 'document'
    instruction: string
    by: PersonId
  },
): Promise<string> {
  const id = newId<'adjustment'>(work.now)
  await work.tx
    .insertInto('desk.adjustments')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      basis: it.basis,
      instruction: it.instruction,
      by: it.by,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'adjustment.recorded', about: it.caseId, topics: [`case:${it.caseId}`] })
  return id
}

export async function endAdjustmentRow(work: Work, caseId: CaseId, id: string, by: PersonId): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.adjustments')
    .set({ ended_at: work.now, ended_by: by })
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'adjustment.ended', about: caseId, topics: [`case:${caseId}`] })
  return row !== undefined
}

export const adjustmentsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.adjustments as a')
    .innerJoin('platform.people as p', 'p.id', 'a.by')
    .select(['a.id', 'a.basis', 'a.instruction', 'a.at', 'p.name as by'])
    .where('a.case_id', '=', caseId)
    .where('a.ended_at', 'is', null)
    .orderBy('a.at')
    .execute()

/** What the customer says differently now. It stands beside the first words as the next version, and replaces none. */
export async function addCorrectionRow(work: Work, caseId: CaseId, words: string): Promise<void> {
  await work.tx
    .insertInto('desk.customer_words')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, kind: 'correction', words, at: work.now })
    .execute()
  await record(work, { name: 'customer.correction', about: caseId, topics: [`case:${caseId}`] })
}

/** More of the same thing, said later or somewhere else. */
export async function addCustomerAddition(work: Work, caseId: CaseId, words: string): Promise<void> {
  await work.tx
    .insertInto('desk.customer_words')
    .values({ id: newId(work.now), house: work.house, case_id: caseId, kind: 'addition', words, at: work.now })
    .execute()
  await record(work, { name: 'customer.addition', about: caseId, topics: [`case:${caseId}`] })
}

export const correctionsOf = async (tx: Tx, caseId: CaseId) =>
  (
    await tx
      .selectFrom('desk.customer_words')
      .select(['words', 'at'])
      .where('case_id', '=', caseId)
      .where('kind', '=', 'correction')
      .orderBy('at')
      .orderBy('id')
      .execute()
  ).map((it, nth) => ({ version: nth + 2, ...it }))

/** The next news that the house owes by itself, which follows the moment of receipt. */
export const openNews = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.promises')
    .select(['id', 'due_at'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'update')
    .where('contact', 'is', null)
    .where('state', '=', 'open')
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
