import { type CaseId, id, type PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'
import type { ExplanationAnswer } from './explanation.ts'

export const explanationsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.explanations as e')
    .innerJoin('platform.people as p', 'p.id', 'e.by')
    .select(['e.id', 'e.nth', 'e.words', 'e.answer', 'e.at', 'p.name as by'])
    .where('e.case_id', '=', caseId)
    .orderBy('e.nth')
    .execute()

export const findExplanation = (tx: Tx, raw: string) =>
  tx
    .selectFrom('redress.explanations')
    .select(['id', 'case_id', 'nth', 'answer'])
    .where('id', '=', raw)
    .executeTakeFirst()

const contactOf = (contact: string | undefined) => (contact ? id<'contact'>(contact) : null)

export async function insertExplanation(
  work: Work,
  { it, me }: Held,
  said: { nth: number; words: string; contact: string | undefined; demand: string | undefined },
): Promise<string> {
  const explanation = newId<'explanation'>(work.now)
  await work.tx
    .insertInto('redress.explanations')
    .values({
      id: explanation,
      house: work.house,
      case_id: it.id,
      nth: said.nth,
      words: said.words,
      contact: contactOf(said.contact),
      demand: said.demand ?? null,
      by: me.id,
      at: work.now,
    })
    .execute()
  const body = { case: it.id, nth: said.nth }
  await record(work, { name: 'explanation.given', about: explanation, body, topics: topicsOf(it) })
  return explanation
}

export async function saveExplanationAnswer(
  work: Work,
  { it }: Held,
  explanation: { id: string; nth: number },
  answer: ExplanationAnswer,
): Promise<void> {
  await work.tx
    .updateTable('redress.explanations')
    .set({ answer, answered_at: work.now })
    .where('id', '=', explanation.id)
    .execute()
  const body = { case: it.id, nth: explanation.nth, answer }
  await record(work, { name: 'explanation.answered', about: explanation.id, body, topics: topicsOf(it) })
}

export const restatementsOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.restatements as r')
    .innerJoin('platform.people as p', 'p.id', 'r.by')
    .select(['r.id', 'r.words', 'r.answer', 'r.correction', 'r.at', 'p.name as by'])
    .where('r.case_id', '=', caseId)
    .orderBy('r.seq')
    .execute()

export const findRestatement = (tx: Tx, raw: string) =>
  tx.selectFrom('redress.restatements').select(['id', 'case_id', 'answer']).where('id', '=', raw).executeTakeFirst()

export async function insertRestatement(
  work: Work,
  { it, me }: Held,
  said: { words: string; contact: string | undefined },
): Promise<string> {
  const restatement = newId<'restatement'>(work.now)
  await work.tx
    .insertInto('redress.restatements')
    .values({
      id: restatement,
      house: work.house,
      case_id: it.id,
      words: said.words,
      contact: contactOf(said.contact),
      by: me.id,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'restatement.said', about: restatement, body: { case: it.id }, topics: topicsOf(it) })
  return restatement
}

export async function saveRestatementAnswer(
  work: Work,
  { it }: Held,
  restatement: string,
  answer: 'confirmed' | 'corrected',
  correction: string | null,
): Promise<void> {
  await work.tx
    .updateTable('redress.restatements')
    .set({ answer, correction, answered_at: work.now })
    .where('id', '=', restatement)
    .execute()
  await record(work, { name: `restatement.${answer}`, about: restatement, body: { case: it.id }, topics: topicsOf(it) })
}

export async function insertArgument(work: Work, { it, me }: Held, words: string, to: PersonId): Promise<string> {
  const argument = newId<'argument'>(work.now)
  await work.tx
    .insertInto('redress.arguments')
    .values({ id: argument, house: work.house, case_id: it.id, words, addressed_to: to, by: me.id, at: work.now })
    .execute()
  const topics = [...topicsOf(it), `person:${to}`]
  await record(work, { name: 'argument.filed', about: argument, body: { case: it.id, to }, topics })
  return argument
}

const argumentRows = (tx: Tx) =>
  tx
    .selectFrom('redress.arguments as a')
    .innerJoin('desk.cases as c', 'c.id', 'a.case_id')
    .innerJoin('platform.people as p', 'p.id', 'a.by')
    .innerJoin('platform.people as t', 't.id', 'a.addressed_to')
    .select(['a.id', 'c.number as case', 'c.title', 'a.words', 'a.at', 'p.name as by', 't.name as to'])
    .orderBy('a.at', 'desc')

export const argumentsOf = (tx: Tx, caseId: CaseId) => argumentRows(tx).where('a.case_id', '=', caseId).execute()
export const argumentsTo = (tx: Tx, person: PersonId) =>
  argumentRows(tx).where('a.addressed_to', '=', person).limit(200).execute()

export const findDepartment = (tx: Tx, key: string) =>
  tx
    .selectFrom('platform.people')
    .select('id')
    .where('key', '=', key)
    .where('role', '=', 'department')
    .executeTakeFirst()
