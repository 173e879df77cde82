import { sql } from 'kysely'
import type { Id, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { searchVector } from '../search/search.sql.ts'
import { questionOf } from '../search/search.ts'
import { type ArticleKind, nextVersion } from './article.ts'

const ARTICLE = [
  'a.id',
  'a.key',
  'a.version',
  'a.kind',
  'a.title',
  'a.words',
  'a.language',
  'a.published_at',
  'a.retired_at',
  'a.retired_because',
] as const

const select = (tx: Tx) => tx.selectFrom('desk.articles as a').select(ARTICLE)

export const findArticle = (tx: Tx, id: string) => select(tx).where('a.id', '=', id).executeTakeFirst()
export const holdArticle = (tx: Tx, id: string) => select(tx).where('a.id', '=', id).forUpdate().executeTakeFirst()
export type ArticleRow = NonNullable<Awaited<ReturnType<typeof findArticle>>>

export const versionsOf = (tx: Tx, key: string) =>
  select(tx).where('a.key', '=', key).orderBy('a.version', 'desc').execute()

export type NewArticle = { key: string; kind: ArticleKind; title: string; words: string; language: Language }

/** Publishes a version; the one before it ends at the same moment, so that two never stand side by side. */
export async function publishVersion(
  work: Work,
  it: NewArticle,
  by: PersonId,
): Promise<{ id: string; version: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`article:${work.house}:${it.key}`}, 0))`.execute(work.tx)
  const before = await versionsOf(work.tx, it.key)
  const version = nextVersion(before)
  const id = newId<'article'>(work.now)
  await work.tx
    .insertInto('desk.articles')
    .values({
      id,
      house: work.house,
      ...it,
      version,
      published_at: work.now,
      published_by: by,
      search: searchVector(it.key, it.title, it.words),
    })
    .execute()
  for (const old of before)
    if (old.retired_at === null) await saveRetired(work, old.id, { because: `v${version}`, by, at: work.now })
  await record(work, { name: 'article.published', about: id, body: { key: it.key, version }, topics: ['articles'] })
  return { id, version }
}

export async function saveRetired(
  work: Work,
  id: Id<'article'> | string,
  it: { because: string; by: PersonId; at: Date },
): Promise<void> {
  await work.tx
    .updateTable('desk.articles')
    .set({ retired_at: it.at, retired_because: it.because, retired_by: it.by })
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .execute()
  await record(work, { name: 'article.retired', about: id, topics: ['articles'] })
}

/** Read twice is read once, at the first moment. */
export async function saveRead(work: Work, article: string, person: PersonId): Promise<Date> {
  const added = await work.tx
    .insertInto('desk.article_acks')
    .values({ article, person, house: work.house, at: work.now })
    .onConflict((it) => it.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 0n)
    await record(work, { name: 'article.read', about: article, topics: ['articles', `person:${person}`] })
  return (await readAt(work.tx, article, person)) ?? work.now
}

/** When this person read this version; null where they have not. */
export const readAt = async (tx: Tx, article: string, person: PersonId): Promise<Date | null> =>
  (
    await tx
      .selectFrom('desk.article_acks')
      .select('at')
      .where('article', '=', article)
      .where('person', '=', person)
      .executeTakeFirst()
  )?.at ?? null

export const readersOf = (tx: Tx, article: string) =>
  tx
    .selectFrom('desk.article_acks as k')
    .innerJoin('platform.people as p', 'p.id', 'k.person')
    .select(['p.id', 'p.name', 'k.at'])
    .where('k.article', '=', article)
    .orderBy('k.at')
    .execute()

type Asked = { words: string; retired: boolean; unread: boolean; me: PersonId }

export async function searchArticles(tx: Tx, asked: Asked, most: number) {
  const question = questionOf(asked.words)
  let query = select(tx)
    .leftJoin('desk.article_acks as mine', (on) =>
      on.onRef('mine.article', '=', 'a.id').on('mine.person', '=', asked.me),
    )
    .select((it) => [
      'mine.at as read_at',
      it
        .selectFrom('desk.article_acks as r')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('r.article', '=', 'a.id')
        .as('read_by'),
    ])
    .where('a.retired_at', asked.retired ? 'is not' : 'is', null)
    .orderBy('a.published_at', 'desc')
    .limit(most)
  if (asked.unread) query = query.where('mine.at', 'is', null)
  if (asked.words) {
    const asTyped = `%${asked.words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where((it) =>
      it.or([
        ...(question ? [sql<boolean>`a.search @@ ${question}::tsquery`] : []),
        sql<boolean>`lower(a.title) like ${asTyped}`,
      ]),
    )
  }
  return query.execute()
}
