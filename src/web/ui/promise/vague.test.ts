import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVague } from './vague.ts'

test('to keep improving is a promise of nothing, unless it points at something that is done by a date [X19]', () => {
  for (const words of ['我們會持續改善', '我们会不断优化服务', 'We will keep improving our service', '加強教育訓練'])
    assert.equal(isVague(words), true, words)
  for (const words of [
    '7/20 前改好通知流程，持續改善',
    '持續改善，專案「颱風通知」',
    'We call you back by five',
    '查完回電',
  ])
    assert.equal(isVague(words), false, words)
})
