import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allWords } from './words.ts'

const sentences = Object.entries(allWords)
const gaps = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted().join()

test('a sentence has the same gaps in every language', () => {
  const uneven = sentences.filter(
    ([, said]) => gaps(said['zh-Hant']) !== gaps(said.en) || gaps(said['zh-Hans']) !== gaps(said.en),
  )
  assert.deepEqual(
    uneven.map(([key]) => key),
    [],
  )
})

test('nobody is shouted at', () => {
  const loud = sentences.filter(([, said]) => Object.values(said).some((sentence) => /[!！]/.test(sentence)))
  assert.deepEqual(
    loud.map(([key]) => key),
    [],
  )
})

test('Chinese is written with full-width punctuation', () => {
  const narrow = sentences.filter(([, said]) => /[\u4e00-\u9fff][,;:?]/.test(said['zh-Hant'] + said['zh-Hans']))
  assert.deepEqual(
    narrow.map(([key]) => key),
    [],
  )
})

test('Taiwan quotes in corners, the mainland in curls', () => {
  const mixed = sentences.filter(([, said]) => /[“”]/.test(said['zh-Hant']) || /[「」]/.test(said['zh-Hans']))
  assert.deepEqual(
    mixed.map(([key]) => key),
    [],
  )
})
