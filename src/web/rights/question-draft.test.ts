import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromQuestion, isWhole, toQuestion } from './question-draft.ts'

const word = fc.stringMatching(/^[a-z可以要先]{1,8}$/)

test('whatever somebody writes, the answer they meant is the right one, and it is written back as they wrote it [S0-45]', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), (ask, lines) => {
      const draft = { ask, answers: lines.join('\n') }
      const question = toQuestion(draft)
      assert.ok(isWhole(draft))
      assert.equal(question.options[question.right], lines[0])
      assert.deepEqual([...question.options].toSorted(), lines.toSorted())
      assert.equal(fromQuestion(question).answers.split('\n')[0], lines[0])
    }),
  )
  assert.ok(!isWhole({ ask: 'x', answers: '可以\n可以' }) && !isWhole({ ask: ' ', answers: '可以\n不用' }))
})
