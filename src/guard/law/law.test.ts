import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleState, JURISDICTIONS, mayCite, withLook } from './article.ts'
import { LAW_ARTICLES } from './articles/all.words.ts'
import { MEASURE_PACKS } from './measures/all.words.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10))
const known = (key: string) => LAW_ARTICLES.find((it) => it.key === key)

test('an article is cited on the days it holds and was looked at in time, and on no other [S0-36]', () => {
  const article = fc.constantFrom(...LAW_ARTICLES.filter((it) => it.speaksTo === 'anybody'))
  fc.assert(
    fc.property(article, day, fc.option(day), fc.option(day), day, (it, from, start, end, reviewBy) => {
      const so = { ...it, effectiveFrom: start, effectiveTo: end, reviewBy }
      const holds = (start === null || start <= from) && (end === null || end >= from) && reviewBy >= from
      assert.equal(mayCite(so, from).ok, holds)
      assert.equal(articleState(so, from) === 'in_force', holds)
    }),
  )
})

test('what ran out, has not begun, was not looked at, or speaks to employers is refused by its own code [S0-36]', () => {
  const refused = (key: string, on: string) => {
    const may = mayCite(known(key), on)
    return may.ok || may.refusal
  }
  assert.equal(refused('cn.order.42.before-2026', '2026-07-15'), 'law.expired')
  assert.equal(refused('uk.era-2025', '2026-09-30'), 'law.not_in_force')
  assert.equal(refused('tw.criminal.305', '2027-07-01'), 'law.review_due')
  assert.equal(refused('tw.osha.6', '2026-07-15'), 'law.not_for_letters')
  assert.equal(refused('tw.nothing', '2026-07-15'), 'law.unknown')
  assert.equal(refused('tw.criminal.305', '2027-06-30'), true)
})

test('somebody of the house who looks again counts before what came with the product, never an older look [S0-36]', () => {
  const article = known('tw.criminal.309')
  assert.ok(article)
  const looked = withLook(article, { asOf: '2027-06-01', reviewBy: '2028-05-31', endedOn: null })
  assert.ok(mayCite(looked, '2028-01-01').ok)
  assert.equal(withLook(article, { asOf: '2020-01-01', reviewBy: '2020-12-31', endedOn: null }), article)
  const ended = withLook(article, { asOf: '2027-06-01', reviewBy: '2028-05-31', endedOn: '2027-05-31' })
  assert.equal(articleState(ended, '2027-06-02'), 'ended')
})

test('every article and every measure has its day, its trust and its place, in three languages; nothing is claimed [P39]', () => {
  assert.equal(new Set(LAW_ARTICLES.map((it) => it.key)).size, LAW_ARTICLES.length)
  for (const it of LAW_ARTICLES) {
    assert.ok(JURISDICTIONS.includes(it.jurisdiction) && it.asOf < it.reviewBy, it.key)
    assert.ok(it.source && ['seen', 'check_with_counsel', 'house'].includes(it.trust))
  }
  assert.deepEqual(
    MEASURE_PACKS.map((it) => it.key),
    ['taiwan', 'korea', 'japan', 'uk', 'eu'],
  )
  const korea = MEASURE_PACKS.find((it) => it.key === 'korea')
  assert.deepEqual(
    korea?.measures.slice(0, 4).map((it) => it.key),
    ['stop_or_switch', 'rest', 'counselling', 'legal'],
  )
  for (const pack of MEASURE_PACKS) {
    assert.ok(known(pack.article), pack.key)
    for (const it of pack.measures) {
      assert.ok(it.place === null || it.place.startsWith('/'))
      assert.ok(it.place !== null || it.outside, 'what has no place here is done outside')
      for (const words of Object.values({ ...it.asks, ...it.here }))
        assert.doesNotMatch(words, /compliant|complies|in compliance|符合法|合法|已達成|已达成|达标/i)
    }
  }
})
