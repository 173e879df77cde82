import { sql } from 'kysely'
import type { StatementRow } from '#desk/public.ts'
import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { bigrams, fold } from '#reader/public.ts'
import { answerIn } from './answer.ts'
import { compare, type Found, type Told } from './likeness.ts'
import { toldSince } from './recall.ts'

const AT_ONCE = 1000
const MOST_NEAR = 50

type Candidate = {
  id: string
  words: string
  article: string | null
  topic: string | null
  by: PersonId
  customer: CustomerId
}
export type FoundStatement = Found & { id: string; customer: CustomerId }

const toldBy = (it: Pick<Candidate, 'words' | 'article' | 'topic' | 'by'>): Told => ({
  answer: answerIn(fold(it.words), bigrams(it.words)),
  article: it.article,
  topic: it.topic,
  by: it.by,
})

/** Goes through what was told since then, a thousand at a time, and keeps what is the same and what is nearly so. */
export async function whoWasTold(work: Work, wrong: StatementRow): Promise<readonly FoundStatement[]> {
  const from = toldSince(wrong.at, wrong.article_from)
  const looked = toldBy(wrong)
  const hits: FoundStatement[] = []
  let near: FoundStatement[] = []
  for (let after: string | null = null; ; ) {
    const rows = await candidates(work, wrong, from, after)
    for (const row of rows) {
      const found = compare(looked, toldBy(row))
      if (found.is === 'hit') hits.push({ ...found, id: row.id, customer: row.customer })
      if (found.is === 'near') near.push({ ...found, id: row.id, customer: row.customer })
    }
    near = near.toSorted((a, b) => b.score - a.score).slice(0, MOST_NEAR)
    if (rows.length < AT_ONCE) return [...hits, ...near]
    after = rows.at(-1)?.id ?? null
  }
}

/** Whatever shares the version, the topic or a word. The customer who brought it to light is already being looked after. */
async function candidates(work: Work, wrong: StatementRow, from: Date, after: string | null): Promise<Candidate[]> {
  const grams = [...new Set(bigrams(wrong.words))]
  let query = work.tx
    .selectFrom('desk.statements as s')
    .select(['s.id', 's.words', 's.article', 's.topic', 's.by', 's.customer'])
    .where('s.at', '>=', from)
    .where('s.wrong_at', 'is', null)
    .where('s.customer', '!=', wrong.customer)
    .where((it) =>
      it.or([
        ...(wrong.article ? [it('s.article', '=', wrong.article)] : []),
        ...(wrong.topic ? [it.and([it('s.topic', '=', wrong.topic), it('s.by', '=', wrong.by)])] : []),
        // Written before there were terms: compared word by word.
        it('s.search', '=', ''),
        sql<boolean>`s.search @@ ${anyOf(grams)}::tsquery`,
      ]),
    )
    .orderBy('s.id')
    .limit(AT_ONCE)
  if (after) query = query.where('s.id', '>', after)
  return query.execute()
}

const anyOf = (grams: readonly string[]): string =>
  grams.map((gram) => `'${[...gram].slice(0, 200).join('').replaceAll(/['\\]/g, '')}'`).join(' | ')

export const holdStatement = (tx: Tx, statement: string) =>
  tx.selectFrom('desk.statements').select('id').where('id', '=', statement).forUpdate().executeTakeFirst()
