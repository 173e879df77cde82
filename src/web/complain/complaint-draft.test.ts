import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EMPTY, reachOf, toSend } from './complaint-draft.ts'

test('a phone number and an address are told apart, and what is neither is not lost', () => {
  assert.deepEqual(reachOf({ reach: ' 0900-000-478 ', name: '林' }), { phone: '0900-000-478', name: '林' })
  assert.deepEqual(reachOf({ reach: 'lin@example.com', name: '' }), { email: 'lin@example.com' })
  assert.deepEqual(reachOf({ reach: '樓下管理室', name: '林' }), { name: '林 樓下管理室' })
  assert.deepEqual(reachOf({ reach: ' ', name: '' }), {})
})

test('whatever somebody writes, it is sent letter for letter [S3-52]', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (words, isUnsure) => {
      const sent = toSend({ ...EMPTY, words, isUnsure, remedy: 'My money' })
      assert.equal(sent.words, words)
      assert.equal('remedy' in sent, !isUnsure)
    }),
  )
})
