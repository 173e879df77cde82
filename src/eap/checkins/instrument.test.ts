import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import {
  GROUP_QUESTIONS,
  INSTRUMENTS,
  type Instrument,
  instrumentOf,
  mayAnswerFrom,
  partOf,
  riskOf,
} from './instrument.ts'
import { itemWords } from './item.words.ts'
import { bsrs5, cbi, gad2, phq2, who5 } from './scoring.ts'

const total = (it: { scales: readonly { value: number | null; band: string | null }[] }) => [
  it.scales[0]?.value,
  it.scales[0]?.band,
]

test('the questionnaires add up as their authors say [P95]', () => {
  assert.deepEqual(total(bsrs5([1, 1, 1, 1, 1, 0])), [5, 'fine'])
  assert.deepEqual(total(bsrs5([2, 1, 1, 1, 1, 0])), [6, 'mild'])
  assert.deepEqual(total(bsrs5([2, 2, 2, 2, 2, 1])), [10, 'moderate'])
  assert.deepEqual(total(bsrs5([3, 3, 3, 3, 3, 0])), [15, 'severe'])
  assert.deepEqual(total(who5([2, 2, 3, 2, 3])), [48, 'mild'])
  assert.deepEqual(total(who5([3, 3, 2, 3, 2])), [52, 'fine'])
  assert.deepEqual(total(who5([1, 1, 2, 1, 2])), [28, 'moderate'])
  assert.deepEqual(total(phq2([1, 2])), [3, 'mild'])
  assert.deepEqual(total(gad2([1, 1])), [2, 'fine'])
  const nothing: null[] = Array.from({ length: 13 }, () => null)
  assert.equal(cbi([4, 3, 3, 2, 1, 2, ...nothing]).scales[0]?.value, 62.5)
  const tired = cbi([...nothing.slice(0, 6), 4, 4, 4, 4, 4, 4, 0, ...nothing.slice(0, 6)])
  assert.equal(tired.scales[1]?.value, 100, 'no energy left for family and friends counts as much as the rest')
})

test('a question passed over is not a nought: nothing is said about a sum that lacks it', () => {
  assert.deepEqual(total(bsrs5([1, null, 1, 1, 1, 0])), [null, null])
  assert.deepEqual(total(who5([])), [null, null])
})

test('a sum of nought with a two on not wanting to live opens help, and a one shows where help is [P90] [P91]', () => {
  const bsrs = instrumentOf('bsrs5')
  assert.ok(bsrs)
  assert.deepEqual(total(bsrs.scoringFn([0, 0, 0, 0, 0, 2])), [0, 'fine'])
  assert.equal(riskOf(bsrs, [0, 0, 0, 0, 0, 2]), 'path')
  assert.equal(riskOf(bsrs, [3, 3, 3, 3, 3, 1]), 'resources')
  assert.equal(riskOf(bsrs, [4, 4, 4, 4, 4, 0]), null)
  assert.equal(riskOf(bsrs, [4, 4, 4, 4, 4, null]), null)
})

test('every questionnaire has a licence, and only words that may be shipped are here, as their digest says [P95]', () => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = itemWords
  for (const it of INSTRUMENTS as readonly Instrument[]) {
    assert.ok(it.licence.length > 5 && it.version && it.retentionDays > 0 && it.responseRequired > 0, it.id)
    if (!it.bundlingAllowed) {
      assert.deepEqual(it.itemTextHash, {}, it.id)
      assert.ok(!Object.keys(words).some((key) => key.startsWith(`item.${it.id}.`)), it.id)
      continue
    }
    for (const language of LANGUAGES) {
      const text = it.items.map((item) => words[`item.${it.id}.${item}`]?.[language]).join('\n')
      assert.equal(createHash('sha256').update(text).digest('hex'), it.itemTextHash[language], `${it.id} ${language}`)
    }
  }
})

test('no question about risk, and none that belongs to others, can become a figure about a group [P89]', () => {
  assert.equal(GROUP_QUESTIONS.length, 8)
  assert.ok(GROUP_QUESTIONS.every((it) => it.startsWith('protection.') || it.startsWith('work.')))
})

test('what is counted of an answer is a third of the scale, and a check-in is not offered twice in a week', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((it) => partOf(it, 4)),
    ['low', 'low', 'middle', 'high', 'high'],
  )
  assert.deepEqual(
    [0, 1, 2, 3].map((it) => partOf(it, 3)),
    ['low', 'low', 'high', 'high'],
  )
  assert.equal(mayAnswerFrom(null), null)
  assert.equal(mayAnswerFrom(new Date('2026-07-01T00:00:00Z'))?.toISOString(), '2026-07-08T00:00:00.000Z')
})
