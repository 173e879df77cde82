import { sql } from 'kysely'
import type { CaseId, ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { searchVector } from '../search/search.sql.ts'
import { questionOf } from '../search/search.ts'

export const BASES = ['article', 'notice', 'standard', 'guess'] as const
export type Basis = (typeof BASES)[number]

/** What we told the customer, kept with what it rests on, so that a wrong answer can be found again. */
export async function addStatement(
  work: Work,
  it: {
    contact: ContactId
    customer: CustomerId
    words: string
    basis: Basis
    by: PersonId
    caseId?: CaseId | null
    article?: string | null
    topic?: string | null
  },
): Promise<string> {
  const id = newId<'statement'>(work.now)
  const { caseId = null, article = null, topic = null, ...rest } = it
  await work.tx
    .insertInto('desk.statements')
    .values({
      id,
      house: work.house,
      ...rest,
      case_id: caseId,
      article,
      topic,
      search: searchVector(it.words, topic ?? ''),
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'statement.made',
    about: id,
    body: { contact: it.contact, basis: it.basis },
    topics: [`contact:${it.contact}`, ...(caseId ? [`case:${caseId}`] : [])],
  })
  return id
}

/** What we told people, with its article and whoever said it. */
const told = (tx: Tx) =>
  tx
    .selectFrom('desk.statements as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .innerJoin('desk.customers as cu', 'cu.id', 's.customer')
    .leftJoin('desk.articles as a', 'a.id', 's.article')
    .leftJoin('desk.article_acks as k', (on) => on.onRef('k.article', '=', 's.article').onRef('k.person', '=', 's.by'))
    .select([
      's.id',
      's.words',
      's.basis',
      's.topic',
      's.at',
      's.contact',
      's.by',
      's.customer',
      's.article',
      's.wrong_at',
      's.wrong_because',
      'p.name as by_name',
      'cu.name as customer_name',
      'a.title as article_title',
      'a.version as article_version',
      'a.published_at as article_from',
      'a.retired_at as article_until',
      'k.at as article_read_at',
    ])

export const findStatement = (tx: Tx, id: string) => told(tx).where('s.id', '=', id).executeTakeFirst()
export type StatementRow = NonNullable<Awaited<ReturnType<typeof findStatement>>>

/** What the customer of this case was told, newest first: the wrong answer is often older than the case. */
export const statementsAbout = (tx: Tx, caseId: CaseId, most: number) =>
  told(tx)
    .where('s.customer', '=', (it) => it.selectFrom('desk.cases as c').select('c.customer').where('c.id', '=', caseId))
    .orderBy('s.at', 'desc')
    .limit(most)
    .execute()

/** Statements that hold every word, newest first. */
export const searchStatements = (tx: Tx, words: string, most: number) => {
  const question = questionOf(words)
  return (question ? told(tx).where(sql<boolean>`s.search @@ ${question}::tsquery`) : told(tx))
    .orderBy('s.at', 'desc')
    .limit(most)
    .execute()
}

export const statementsTo = (tx: Tx, customer: CustomerId, most: number) =>
  tx
    .selectFrom('desk.statements as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.id', 's.words', 's.basis', 's.at', 's.contact', 'p.name as by_name'])
    .where('s.customer', '=', customer)
    .orderBy('s.at', 'desc')
    .limit(most)
    .execute()

export async function addNote(work: Work, it: { contact: ContactId; words: string; by: PersonId }): Promise<void> {
  await work.tx
    .insertInto('desk.notes')
    .values({ id: newId(work.now), house: work.house, ...it, at: work.now })
    .execute()
  await record(work, { name: 'note.written', about: it.contact, topics: [`contact:${it.contact}`] })
}

export const notesOf = (tx: Tx, contact: ContactId) =>
  tx.selectFrom('desk.notes').select(['id', 'words', 'at']).where('contact', '=', contact).orderBy('at').execute()
