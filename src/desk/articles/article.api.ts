import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { acknowledgeArticle, listArticles, publishArticle, readArticle, retireArticle } from './article.contract.ts'
import {
  type ArticleRow,
  findArticle,
  holdArticle,
  publishVersion,
  readersOf,
  saveRead,
  saveRetired,
  searchArticles,
  versionsOf,
} from './article.sql.ts'
import { retire } from './article.ts'

const MOST = 200

const meOf = (work: Work) => {
  if (work.actor.kind !== 'person') throw new Error('Articles are read by people')
  return work.actor.id
}

export const articleRoutes: readonly Route[] = [
  answer(listArticles, async (work, input) => {
    const asked = {
      words: input.words,
      retired: input.retired === 'yes',
      unread: input.unread === 'yes',
      me: meOf(work),
    }
    const rows = await searchArticles(work.tx, asked, MOST)
    return done({ articles: rows.map((it) => toView(it, it.read_at, it.read_by ?? 0)) })
  }),
  answer(readArticle, async (work, input) => {
    const row = await findArticle(work.tx, input.id)
    if (!row) return refuse('article.unknown')
    const readers = await readersOf(work.tx, row.id)
    const versions = await versionsOf(work.tx, row.key)
    return done({
      ...toView(row, readers.find((it) => it.id === meOf(work))?.at ?? null, readers.length),
      readers,
      versions: versions.map((it) => ({
        id: it.id,
        version: it.version,
        publishedAt: it.published_at,
        retiredAt: it.retired_at,
      })),
    })
  }),
  answer(publishArticle, async (work, input) => done(await publishVersion(work, input, meOf(work)))),
  answer(retireArticle, async (work, input) => {
    const row = await holdArticle(work.tx, input.id)
    if (!row) return refuse('article.unknown')
    const retired = retire({ retiredAt: row.retired_at }, input.because, work.now)
    if (!retired.ok) return retired
    await saveRetired(work, row.id, { because: input.because, by: meOf(work), at: work.now })
    return done({})
  }),
  answer(acknowledgeArticle, async (work, input) => {
    const row = await findArticle(work.tx, input.id)
    if (!row) return refuse('article.unknown')
    // Having read what no longer holds protects nobody.
    if (row.retired_at) return refuse('article.already_retired')
    return done({ at: await saveRead(work, row.id, meOf(work)) })
  }),
]

const toView = (row: ArticleRow, readAt: Date | null, readBy: number) => ({
  id: row.id,
  key: row.key,
  version: row.version,
  kind: row.kind,
  title: row.title,
  words: row.words,
  language: row.language,
  publishedAt: row.published_at,
  retiredAt: row.retired_at,
  retiredBecause: row.retired_because,
  readAt,
  readBy,
})
