import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openHouse } from '#testing/house.ts'
import { acknowledgeArticle, listArticles, publishArticle, readArticle, retireArticle } from './article.contract.ts'
import { nextVersion, stoodAt } from './article.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const qa = await house.signIn('qa')
const notice = (key: string, words: string) => ({
  key,
  kind: 'notice' as const,
  title: '颱風停車',
  words,
  language: 'zh-Hant' as const,
})

test('a new version ends the one before it, and both stay to be read [S1-8]', async () => {
  const one = await qa.does(publishArticle, notice('typhoon', '紅線開放停車'))
  await house.advance(1)
  const two = await qa.does(publishArticle, notice('typhoon', '紅線不開放停車'))
  assert.deepEqual([one.version, two.version], [1, 2])
  const old = await mei.does(readArticle, { id: one.id })
  assert.deepEqual([old.words, old.retiredBecause], ['紅線開放停車', 'v2'])
  assert.deepEqual(
    old.versions.map((it) => [it.version, it.retiredAt === null]),
    [
      [2, true],
      [1, false],
    ],
  )
  const three = await Promise.all([1, 2, 3].map((n) => qa.does(publishArticle, notice('typhoon', `第 ${n} 次`))))
  assert.deepEqual(three.map((it) => it.version).toSorted(), [3, 4, 5])
})

test('what was published is never edited: not even the database does it [S1-8]', async () => {
  const { id } = await qa.does(publishArticle, notice('kept', '原來的字'))
  await assert.rejects(
    house.inside((tx) => tx.updateTable('desk.articles').set({ words: '別的字' }).where('id', '=', id).execute()),
    /never edited/,
  )
  await assert.rejects(house.inside((tx) => tx.deleteFrom('desk.articles').where('id', '=', id).execute()))
})

test('an agent finds a notice in either script, reads it once, and everybody sees who has read which version [S1-7]', async () => {
  const { id } = await qa.does(publishArticle, notice('refunds', '紅線停車退費辦法'))
  const find = (words: string) => mei.does(listArticles, { words, unread: 'yes' })
  assert.deepEqual(
    (await find('停车退费')).articles.map((it) => it.id),
    [id],
  )
  const first = await mei.does(acknowledgeArticle, { id })
  await house.advance(5)
  const again = await mei.does(acknowledgeArticle, { id })
  assert.equal(again.at, first.at)
  assert.deepEqual((await find('停车退费')).articles, [])
  const { readers } = await qa.does(readArticle, { id })
  assert.deepEqual(
    readers.map((it) => [it.name, it.at]),
    [['mei of the tests', first.at]],
  )
})

test('retired with its reason it leaves the list of what we answer from, and nobody can say they have just read it', async () => {
  const { id } = await qa.does(publishArticle, notice('old', '舊辦法'))
  assert.equal(await mei.refused(retireArticle, { id, because: 'no' }), 'access.not_yours')
  await qa.does(retireArticle, { id, because: '法規改了' })
  assert.equal(await qa.refused(retireArticle, { id, because: '再一次' }), 'article.already_retired')
  assert.equal(await mei.refused(acknowledgeArticle, { id }), 'article.already_retired')
  assert.equal(await mei.refused(readArticle, { id: crypto.randomUUID() }), 'article.unknown')
  assert.deepEqual((await mei.does(listArticles, { words: '舊辦法' })).articles, [])
  const { articles } = await mei.does(listArticles, { words: '舊辦法', retired: 'yes' })
  assert.equal(articles[0]?.retiredBecause, '法規改了')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from platform.facts where name = 'article.retired' and about = ${id}`.execute(house.db)
  assert.equal(rows[0]?.n, 1)
})

test('the version that stood at a moment is the newest that had begun and not ended [S3-47]', () => {
  const at = (n: number) => new Date(n)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 6 }),
      fc.integer({ min: 0, max: 400 }),
      (gaps, now) => {
        let from = 0
        const versions = gaps.map((gap, i) => {
          const publishedAt = at(from)
          from += gap
          return { version: i + 1, publishedAt, retiredAt: i + 1 < gaps.length ? at(from) : null }
        })
        const stood = stoodAt(versions, at(now))
        assert.equal(stood === null, versions.length === 0)
        if (stood) assert.ok(stood.publishedAt <= at(now) && (stood.retiredAt === null || stood.retiredAt > at(now)))
        assert.equal(nextVersion(versions), versions.length + 1)
      },
    ),
  )
})
