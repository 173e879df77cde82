import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around } from './promise-drafts.ts'

test('of a long sentence only the part with the moment is the promise', () => {
  assert.equal(
    around('我沒有加點的權限。能做的是今天送審，明天下午五點前給您結果。', '明天下午五點前'),
    '明天下午五點前給您結果',
  )
  assert.equal(
    around('I cannot add points. You will hear from me by 5 tomorrow, either way.', 'by 5 tomorrow'),
    'You will hear from me by 5 tomorrow, either way',
  )
})

test('a moment that cannot be found again leaves the sentence whole', () => {
  assert.equal(around('好，我記下來了。', '明天'), '好，我記下來了。')
})
