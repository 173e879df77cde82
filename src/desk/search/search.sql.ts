import { sql } from 'kysely'
import { type CaseId, type ContactId, id, type PersonId, type QueueId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { excerptOf, questionOf, searchTerms, searchTermsOfName } from './search.ts'

/** The terms of texts as a column keeps them. */
export const searchVector = (...texts: readonly string[]) =>
  sql<string>`array_to_tsvector(${searchTerms(...texts)}::text[])`

/** From now on these words find the case. What was written before goes on finding it. */
export const makeFindable = (work: Work, caseId: CaseId, ...texts: readonly (string | null)[]): Promise<void> =>
  add(work, caseId, searchTerms(...texts.filter((text) => text !== null)))

/** The names, numbers and addresses by which somebody would look for this customer. */
export async function makeCustomerFindable(work: Work, caseId: CaseId): Promise<void> {
  const it = await work.tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .select(['cu.name', 'cu.phone', 'cu.email', 'cu.account'])
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow()
  const number = (it.phone ?? '').replaceAll(/\D/g, '')
  const terms = searchTerms(number, number.slice(-4), it.phone ?? '', it.email ?? '', it.account ?? '')
  await add(work, caseId, [...searchTermsOfName(it.name ?? ''), ...terms])
}

/** All that was said, noted and stated in a conversation. */
export async function makeContactFindable(work: Work, contact: ContactId, caseId: CaseId): Promise<void> {
  const words = (table: 'desk.utterances' | 'desk.statements' | 'desk.notes') =>
    work.tx.selectFrom(table).select('words').where('contact', '=', contact)
  const said = await words('desk.utterances')
    .unionAll(words('desk.statements'))
    .unionAll(words('desk.notes'))
    .unionAll(work.tx.selectFrom('desk.wrap_ups').select('recap as words').where('contact', '=', contact))
    .execute()
  await makeFindable(work, caseId, ...said.map((it) => it.words))
}

async function add(work: Work, caseId: CaseId, terms: readonly string[]): Promise<void> {
  if (terms.length === 0) return
  await sql`
    insert into desk.case_search (case_id, house, opened_at, words)
      select id, house, opened_at, array_to_tsvector(${terms}::text[]) from desk.cases where id = ${caseId}
    on conflict (case_id) do update set words = case_search.words || excluded.words
      where case_search.words || excluded.words <> case_search.words`.execute(work.tx)
}

export type Asked = {
  words: string
  state?: 'open' | 'closed'
  owner?: PersonId
  queue?: QueueId
  /** Cases on which a promise of ours falls due before this moment, or fell due. */
  owedBy?: Date
  /** Only what comes after this one in the list. */
  after?: { openedAt: Date; id: CaseId }
}

/** Cases that hold every word asked for, newest first; none where the words hold nothing that can be looked for. */
export async function findCases(tx: Tx, asked: Asked, most: number): Promise<readonly CaseId[]> {
  const question = questionOf(asked.words)
  if (question === '') return []
  const { rows } = await sql<{ id: string }>`
    select find_cases as id from desk.find_cases(${question}::tsquery, ${asked.state ?? null}::text, ${asked.owner ?? null}::uuid,
      ${asked.queue ?? null}::uuid, ${asked.after?.openedAt ?? null}::timestamptz, ${asked.after?.id ?? null}::uuid, ${most}::integer)`.execute(
    tx,
  )
  return rows.map((row) => id<'case'>(row.id))
}

/** At most so many texts are looked through for the place where the words stand. */
const MOST_TEXTS = 4000

/** Where in each case the words stand, for those in which they stand together outside the title. */
export async function excerpts(tx: Tx, cases: readonly CaseId[], words: string): Promise<ReadonlyMap<CaseId, string>> {
  const found = new Map<CaseId, string>()
  if (cases.length === 0 || words === '') return found
  const texts = await tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.utterances as u', 'u.contact', 'c.id')
    .select(['c.case_id', 'u.words'])
    .where('c.case_id', 'in', cases)
    .where('u.confined', '=', false)
    .unionAll(tx.selectFrom('desk.demands').select(['case_id', 'words']).where('case_id', 'in', cases))
    .unionAll(tx.selectFrom('desk.promises').select(['case_id', 'words']).where('case_id', 'in', cases))
    .unionAll(tx.selectFrom('desk.customer_words').select(['case_id', 'words']).where('case_id', 'in', cases))
    .unionAll(
      tx
        .selectFrom('desk.cases')
        .select(['id as case_id', (it) => it.fn.coalesce('verbatim', 'need', 'title').as('words')])
        .where('id', 'in', cases),
    )
    .limit(MOST_TEXTS)
    .execute()
  for (const it of texts) {
    if (!it.case_id || !it.words || found.has(it.case_id)) continue
    const part = excerptOf(it.words, words)
    if (part) found.set(it.case_id, part)
  }
  return found
}
