import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { type LawArticle, type Looked, withLook } from './article.ts'
import { LAW_ARTICLES } from './articles/all.words.ts'

/** The newest look at each article that somebody of this house took. */
async function looks(tx: Tx): Promise<ReadonlyMap<string, Looked>> {
  const rows = await tx
    .selectFrom('guard.law_reviews')
    .select(['article'])
    .select(sql<string>`to_char(as_of, 'YYYY-MM-DD')`.as('asOf'))
    .select(sql<string>`to_char(review_by, 'YYYY-MM-DD')`.as('reviewBy'))
    .select(sql<string | null>`to_char(ended_on, 'YYYY-MM-DD')`.as('endedOn'))
    .orderBy('at')
    .execute()
  return new Map(rows.map(({ article, ...look }) => [article, look]))
}

/** Every article as this house knows it today. */
export async function lawOf(tx: Tx): Promise<readonly LawArticle[]> {
  const seen = await looks(tx)
  return LAW_ARTICLES.map((it) => withLook(it, seen.get(it.key)))
}

export async function addLook(
  work: Work,
  it: { article: string; asOf: string; reviewBy: string; endedOn: string | null; words: string; by: PersonId },
): Promise<void> {
  const id = newId<'law-review'>(work.now)
  await work.tx
    .insertInto('guard.law_reviews')
    .values({
      id,
      house: work.house,
      article: it.article,
      as_of: it.asOf,
      review_by: it.reviewBy,
      ended_on: it.endedOn,
      words: it.words,
      by: it.by,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'law.looked_at', about: id, body: { article: it.article }, topics: ['conduct'] })
}
