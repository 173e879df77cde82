import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bigrams, fold } from '#reader/public.ts'
import { answerIn } from './answer.ts'
import { compare, type Told } from './likeness.ts'
import { OTHERS, type Planted, TOLD_WRONG, WRONG } from './planted.cases.ts'

const saying = (words: string, more: Partial<Told> = {}): Told => ({
  answer: answerIn(fold(words), bigrams(words)),
  article: null,
  topic: null,
  by: 'somebody',
  ...more,
})
const of = (it: Planted): Told => saying(it.words, { article: it.article, topic: it.topic, by: `${it.agent}` })
const wrong = saying(WRONG, { article: 'wrong', topic: 'parking', by: '0' })
const against = (words: string, than = WRONG) => compare(saying(than), saying(words))

test('twelve customers who were told the same wrong thing are found among two thousand answers, and nobody else [S1-8]', () => {
  const missed = TOLD_WRONG.filter((it) => compare(wrong, of(it)).is !== 'hit')
  const strangers = OTHERS.filter((it) => compare(wrong, of(it)).is === 'hit')
  assert.deepEqual(
    missed.map((it) => [it.words, compare(wrong, of(it))]),
    [],
  )
  assert.ok(
    strangers.length <= 2,
    JSON.stringify(strangers.map((it) => [it.words, compare(wrong, of(it))]).slice(0, 5)),
  )
})

test('"you may park" and "you may not park" are not the same answer, in either script [S1-8]', () => {
  for (const words of [
    '颱風警報期間河岸路紅線不開放停車，到警報解除為止',
    '台风警报期间河岸路红线不可以停车',
    '颱風警報期間河岸路紅線禁止停車',
  ])
    assert.equal(against(words).is, 'near', words)
  assert.equal(against('不可以停', '可以停').reasons.includes('other_way'), true)
  assert.equal(against('You cannot park on River Road', 'You can park on River Road').is, 'near')
  assert.equal(against('手續費免收', '手續費要收').is !== 'hit', true)
})

test('another road, another day, another number is another answer [S1-8]', () => {
  const because = (words: string, than: string) => against(words, than).reasons
  assert.ok(because('中山路紅線可以停車', '河岸路紅線可以停車').includes('other_place'))
  assert.ok(because('週三送到府上', '週五送到府上').includes('other_side'))
  assert.ok(because('退款三天內回到信用卡', '退款 7 天內回到信用卡').includes('other_number'))
  assert.equal(against('退款7天内回到信用卡', '退款七天內回到信用卡').is, 'hit')
})

test('whatever was told, an answer is as like another as the other is like it, and most like itself', () => {
  const words = fc.constantFrom(...TOLD_WRONG, ...OTHERS.slice(0, 300))
  fc.assert(
    fc.property(words, words, (a, b) => {
      assert.equal(compare(of(a), of(b)).is, compare(of(b), of(a)).is)
      assert.ok(compare(of(a), of(a)).score >= compare(of(a), of(b)).score - 0.001)
      assert.notEqual(compare(of(a), of(a)).is, 'near')
    }),
  )
})
