import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { LinkName } from './chain.ts'
import type { Evidence } from './evidence.sql.ts'

const select = (tx: Tx) =>
  tx
    .selectFrom('desk.chain_questions as q')
    .innerJoin('desk.cases as c', 'c.id', 'q.case_id')
    .leftJoin('platform.people as o', 'o.id', 'q.owner')
    .select([
      'q.id',
      'q.case_id',
      'c.number',
      'q.order_id',
      'q.link',
      'q.owner',
      'o.name as owner_name',
      'q.procedure_followed',
      'q.evidence',
      'q.asked_at',
      'q.due_at',
      'q.answer',
      'q.answered_at',
    ])
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

export const questionsOfOrder = (tx: Tx, order: string) =>
  select(tx).where('q.order_id', '=', order).orderBy('q.asked_at', 'desc').execute()
export const holdQuestion = (tx: Tx, id: string) => select(tx).where('q.id', '=', id).forUpdate('q').executeTakeFirst()
export const allQuestions = (tx: Tx) =>
  select(tx)
    .orderBy((it) => it('q.answered_at', 'is not', null))
    .orderBy('q.asked_at', 'desc')
    .limit(200)
    .execute()

export async function addQuestion(
  work: Work,
  it: {
    caseId: Row['case_id']
    order: string
    link: LinkName
    owner: PersonId | null
    procedureFollowed: boolean
    evidence: readonly Evidence[]
    by: PersonId
    dueAt: Date
  },
): Promise<string> {
  const id = newId<'question'>(work.now)
  await work.tx
    .insertInto('desk.chain_questions')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      order_id: it.order,
      link: it.link,
      owner: it.owner,
      procedure_followed: it.procedureFollowed,
      evidence: JSON.stringify(it.evidence),
      asked_by: it.by,
      asked_at: work.now,
      due_at: it.dueAt,
    })
    .execute()
  await record(work, {
    name: 'chain.owner_asked',
    about: it.caseId,
    body: { question: id, link: it.link, owner: it.owner },
    topics: [`case:${it.caseId}`, 'claims', ...(it.owner ? [`person:${it.owner}`] : [])],
  })
  return id
}

export async function saveQuestionAnswer(work: Work, row: Row, words: string, by: PersonId): Promise<void> {
  await work.tx
    .updateTable('desk.chain_questions')
    .set({ answer: words, answered_by: by, answered_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await record(work, {
    name: 'chain.owner_answered',
    about: row.case_id,
    body: { question: row.id },
    topics: [`case:${row.case_id}`, 'claims'],
  })
}

/** A question as screens show it to this reader. */
export const questionViewOf = (row: Row, me: PersonId | null, leads: boolean) => ({
  id: row.id,
  case: { id: row.case_id, number: row.number },
  link: row.link,
  owner: row.owner && row.owner_name ? { id: row.owner, name: row.owner_name } : null,
  procedureFollowed: row.procedure_followed,
  evidence: row.evidence as Evidence[],
  askedAt: row.asked_at,
  dueAt: row.due_at,
  answer: row.answer,
  answeredAt: row.answered_at,
  mine: row.owner === null ? leads : row.owner === me,
})
