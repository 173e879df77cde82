import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerptOf, questionOf, searchTerms, searchTermsOfName } from './search.ts'

test('whoever types in one script finds what was written in the other', () => {
  assert.deepEqual(searchTerms('拖吊罰單'), searchTerms('拖吊罚单'))
  assert.equal(questionOf('退款'), "'退款'")
  assert.equal(
    excerptOf('您好，我要問上週的退貨與退費，怎麼還沒到', '退货'),
    '您好，我要問上週的退貨與退費，怎麼還沒到',
  )
})

test('a surname alone finds its customer', () => {
  assert.ok(searchTermsOfName('林志豪').includes('林'))
  assert.deepEqual(searchTermsOfName('Lin'), ['lin'])
})

test('words that hold nothing to look for ask nothing', () => {
  for (const words of ['', '，。', '  ', "'", '\\']) assert.equal(questionOf(words), '')
})

test('what somebody types is never more than a question: no quote of theirs ends it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const terms = questionOf(words)
      assert.match(terms, /^(?:'[^'\\]+'(?: & '[^'\\]+')*)?$/u)
    }),
  )
})

test('the place where the words stand is a part of the text, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 3 }), (text, words) => {
      const part = excerptOf(text, words)
      if (part !== null) assert.ok(text.replaceAll(/\s+/g, ' ').includes(part.replaceAll(/^…|…$/g, '')))
    }),
  )
})
