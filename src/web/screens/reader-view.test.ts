import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from './reader-view.ts'

const ORDER = ['profanity', 'insult', 'thanks', 'explain'] as const
const measured = (kind: (typeof ORDER)[number], language: 'zh' | 'en') => ({
  kind,
  language,
  from: 0.5,
  precision: 0.9,
  recall: 0.8,
  examples: 40,
})
const heard = (kind: 'insult' | 'thanks', language: 'zh' | 'en') => ({
  kind,
  language,
  read: 3,
  notThis: 1,
  missed: 0,
  low: 0,
  high: 1,
  canTell: false,
})

test('what was measured and what was heard here stand in one row, in the order of the list', () => {
  const parts = partsOf(
    { thresholds: [measured('explain', 'zh'), measured('insult', 'zh')], heard: [heard('insult', 'zh')] },
    ORDER,
  )
  assert.deepEqual(
    parts.map((part) => [part.language, part.rows.map((row) => [row.kind, row.measured !== null, row.here !== null])]),
    [
      [
        'zh',
        [
          ['insult', true, true],
          ['explain', true, false],
        ],
      ],
    ],
  )
})

test('a language in which nothing was measured and nothing heard is not shown', () => {
  assert.deepEqual(partsOf({ thresholds: [], heard: [] }, ORDER), [])
  const parts = partsOf({ thresholds: [], heard: [heard('thanks', 'en')] }, ORDER)
  assert.deepEqual(
    parts.map((part) => part.language),
    ['en'],
  )
})
