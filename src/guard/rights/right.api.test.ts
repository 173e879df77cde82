import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { openHouse } from '#testing/house.ts'
import { publishRights, readRights } from './right.contract.ts'

const house = await openHouse()
after(() => house.close())
const legal = await house.signIn('legal')
const mei = await house.signIn('mei')
const pageOf = async (jurisdiction: string, who = mei) => {
  const page = (await who.does(readRights)).pages.find((it) => it.jurisdiction === jurisdiction)
  assert.ok(page)
  return page
}
const given = (of: Awaited<ReturnType<typeof pageOf>>) =>
  of.references.map(({ state: _, jurisdiction: __, ...it }) => it)

test('everybody who works here reads the page, in every role and from every employer; each begins where they live [S0-65]', async () => {
  for (const role of ROLES) {
    const { pages } = await (await house.signIn(role)).does(readRights)
    assert.deepEqual(
      pages.map((it) => it.jurisdiction),
      ['taiwan', 'mainland', 'uk', 'own'],
      role,
    )
    assert.ok(pages[0]?.references.every((it) => it.asOf && it.reviewBy && it.trust))
  }
  assert.equal((await mei.does(readRights)).home, 'taiwan')
  assert.equal((await (await house.signIn('lan')).does(readRights)).home, 'mainland')
  assert.equal((await house.nobody.tries(readRights)).status, 401)
})

test('counsel makes it the house’s own, in versions; one expired reference stops that, and nobody else may [S0-65]', async () => {
  const built = await pageOf('taiwan')
  assert.equal(built.edition, null)
  const edition = {
    jurisdiction: 'taiwan' as const,
    language: 'zh-Hant' as const,
    words: { pays: '公司付律師費。' },
    references: given(built),
  }
  assert.equal(await mei.refused(publishRights, edition), 'access.not_yours')
  assert.equal(await (await house.signIn('manager')).refused(publishRights, edition), 'access.not_yours')
  const [first, ...others] = edition.references
  assert.ok(first)
  const old = { ...edition, references: [{ ...first, reviewBy: '2026-07-14' }, ...others] }
  assert.equal(await legal.refused(publishRights, old), 'rights.reference_expired')
  const fact = { ...edition, words: { counts: '這就是公然侮辱罪。' } }
  assert.equal(await legal.refused(publishRights, fact), 'rights.offence_as_fact')
  assert.equal((await pageOf('taiwan')).edition, null, 'nothing of what was refused was kept')
  assert.deepEqual(await legal.does(publishRights, edition), { version: 1 })
  const now = await pageOf('taiwan')
  assert.deepEqual([now.edition?.version, now.words.pays], [1, '公司付律師費。'])
  const both = await Promise.all([legal.does(publishRights, edition), legal.does(publishRights, edition)])
  assert.deepEqual(both.map((it) => it.version).toSorted(), [2, 3], 'two at once take two numbers')
})

test('a year later nobody has looked again: it is still read, each line as expired, and is published by nobody [S0-65]', async () => {
  house.pass(366 * 24 * 60)
  const page = await pageOf('taiwan')
  assert.ok(page.references.length > 0 && page.references.every((it) => it.state === 'review_due'))
  assert.equal(page.words.pays, '公司付律師費。')
  const again = { jurisdiction: 'taiwan' as const, language: 'zh-Hant' as const, words: {}, references: given(page) }
  assert.equal(await legal.refused(publishRights, again), 'rights.reference_expired')
  const looked = given(page).map((it) => ({ ...it, asOf: '2027-07-16', reviewBy: '2028-07-15' }))
  assert.deepEqual(await legal.does(publishRights, { ...again, references: looked }), { version: 4 })
  assert.ok((await pageOf('taiwan')).references.every((it) => it.state === 'current'))
})
