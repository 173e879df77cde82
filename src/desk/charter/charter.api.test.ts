import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse } from '#testing/house.ts'
import { charterVersions, publishNext, readCharter, readClause } from './charter.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, manager, legal] = [await house.signIn('mei'), await house.signIn('manager'), await house.signIn('legal')]
const three = (words: string) => ({ 'zh-Hant': words, 'zh-Hans': words, en: words })
const respect = { part: 'customer_owes' as const, key: 'respect' }

test('anybody reads the charter and its version, and a chat or a voice menu is given a clause as one line [S0-32]', async () => {
  const { version, clauses } = await house.nobody.does(readCharter)
  assert.equal(version, 2)
  assert.ok(clauses.some((it) => it.part === 'customer_owes') && clauses.some((it) => it.part === 'staff_may'))
  const card = await house.nobody.does(readClause, { key: 'respect' })
  assert.equal(card.id, 'respect@2')
  assert.match(card.card['zh-Hant'], /尊重接電話的人.*第 2 版/)
  assert.equal((await house.nobody.does(readCharter, { version: 1 })).version, 1)
  assert.equal(await house.nobody.refused(readCharter, { version: 99 }), 'charter.version_unknown')
  assert.equal(await house.nobody.refused(readClause, { key: 'profession', version: 1 }), 'charter.clause_unknown')
})

test('a new version holds from its day on, says what changed, and the old clause stays citable by key and version [S0-28] [S0-32]', async () => {
  const publish = { after: 2, since: '2026-08-01', changes: [{ ...respect, words: three('請彼此尊重') }] }
  assert.equal(await mei.refused(publishNext, publish), 'access.not_yours')
  assert.equal(await legal.refused(publishNext, { ...publish, since: '2026-07-01' }), 'charter.too_early')
  assert.equal(
    await legal.refused(publishNext, { ...publish, changes: [{ ...respect, words: null }] }),
    'charter.clause_kept',
  )
  const owes = ['truth', 'respect', 'one_case'].map((key) => ({ part: 'customer_owes' as const, key, words: null }))
  assert.equal(await legal.refused(publishNext, { ...publish, changes: owes }), 'charter.clause_kept')
  const both = await Promise.all([legal, manager].map((who) => who.tries(publishNext, publish)))
  assert.deepEqual(both.map((it) => it.said?.code ?? 'done').toSorted(), ['charter.changed_meanwhile', 'done'])
  assert.equal((await house.nobody.does(readCharter)).version, 2)
  house.pass(20 * 24 * 60)
  const now = await house.nobody.does(readCharter)
  assert.deepEqual([now.version, now.clauses.find((it) => it.key === 'respect')?.words.en], [3, '請彼此尊重'])
  assert.match((await house.nobody.does(readClause, { key: 'respect', version: 2 })).words['zh-Hant'], /不辱罵/)
  const { versions } = await house.nobody.does(charterVersions)
  assert.deepEqual(
    versions[0]?.diff.map((it) => it.key),
    ['respect'],
  )
  assert.ok(versions.find((it) => it.version === 2)?.diff.some((it) => it.key === 'profession' && it.was === null))
  const nothing = { after: 3, since: '2026-09-01', changes: [{ ...respect, words: three('請彼此尊重') }] }
  assert.equal(await legal.refused(publishNext, nothing), 'charter.nothing_changed')
})

test('a version that was published is edited by nobody of the house [S0-28]', async () => {
  for (const change of [
    sql`update desk.charter_clauses set words = '{}'`,
    sql`delete from desk.charter_clauses`,
    sql`update desk.charter_versions set since = '2020-01-01'`,
  ])
    await assert.rejects(
      house.inside((tx) => change.execute(tx)),
      /permission denied/,
    )
})
