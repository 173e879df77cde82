import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allWords } from '#words.ts'
import { LAW_ARTICLES } from '../law/articles/all.words.ts'
import { isExpired, JURISDICTIONS, mayPublish, namesAnOffence, stateOf } from './reference.ts'
import { lookedAgain, placeOf, referencesOf } from './references.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('whatever its days are, an expired reference stops the publishing, and nothing else about it does [S0-65]', () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, day, (effectiveFrom, effectiveTo, reviewBy, today) => {
      const it = { effectiveFrom, effectiveTo, reviewBy }
      const said = mayPublish({ words: ['你可以結束'], cites: [it] }, today)
      const expired = reviewBy < today || (effectiveTo !== null && effectiveTo < today)
      assert.equal(isExpired(it, today), expired)
      assert.deepEqual(said, expired ? { ok: false, refusal: 'rights.reference_expired' } : { ok: true, next: null })
      if (!expired) assert.ok(['current', 'not_yet'].includes(stateOf(it, today)))
    }),
  )
})

test('on its last day it still holds, on the next it does not [S0-65]', () => {
  const it = { effectiveFrom: null, effectiveTo: null, reviewBy: '2027-06-30' }
  assert.equal(stateOf(it, '2027-06-30'), 'current')
  assert.equal(stateOf(it, '2027-07-01'), 'review_due')
  assert.equal(stateOf({ ...it, effectiveTo: '2027-01-01' }, '2027-02-01'), 'no_longer')
  assert.equal(stateOf({ ...it, effectiveFrom: '2026-10-01' }, '2026-07-15'), 'not_yet')
})

test('no sentence of the page says that somebody has committed an offence; what is meant as a way is said with “ask counsel” [P39]', () => {
  for (const words of ['這是公然侮辱罪', '构成寻衅滋事罪', 'The caller is guilty', 'This is a criminal offence'])
    assert.ok(namesAnOffence(words), words)
  for (const words of ['得罪人不是你的錯', '你可以問律師', 'They may have a point'])
    assert.ok(!namesAnOffence(words), words)
  assert.deepEqual(mayPublish({ words: ['他犯了恐嚇罪'], cites: [] }, '2026-07-15'), {
    ok: false,
    refusal: 'rights.offence_as_fact',
  })
  const page = Object.entries(allWords).filter(([key]) => key.startsWith('rights.'))
  assert.ok(page.length > 30)
  for (const [key, said] of page)
    for (const words of Object.values(said))
      if (key !== 'rights.offence_as_fact') assert.ok(!namesAnOffence(words), `${key}: ${words}`)
  const route = allWords['rights.route']
  assert.match(route['zh-Hant'], /可能的途徑.*律師/)
  assert.match(route['zh-Hans'], /可能的途径.*律师/)
  assert.match(route.en, /possible route.*counsel/i)
})

test('every reference is dated, is what letters cite too, and a newer look of counsel counts on both [S0-65]', () => {
  for (const jurisdiction of JURISDICTIONS) {
    const all = referencesOf(jurisdiction, LAW_ARTICLES, 'en')
    assert.equal(all.length > 0, jurisdiction !== 'own', jurisdiction)
    assert.equal(new Set(all.map((it) => it.id)).size, all.length)
    for (const it of all) {
      assert.match(it.asOf, /^\d{4}-\d\d-\d\d$/, it.id)
      assert.ok(it.reviewBy > it.asOf, it.id)
      assert.equal(placeOf(it.id, LAW_ARTICLES), jurisdiction)
      assert.deepEqual(lookedAgain(it, LAW_ARTICLES), it)
      const later = { asOf: '2027-06-01', reviewBy: '2028-06-01', effectiveTo: '2027-12-31' }
      const law = LAW_ARTICLES.map((each) => ({ ...each, ...later }))
      if (LAW_ARTICLES.some((each) => each.key === it.id)) assert.deepEqual(lookedAgain(it, law), { ...it, ...later })
    }
  }
  assert.equal(placeOf('something of our own', LAW_ARTICLES), 'own')
})
