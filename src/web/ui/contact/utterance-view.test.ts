import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MarkView, pieces } from './utterance-view.ts'

const mark = (from: number, to: number, state: MarkView['state'] = 'signal'): MarkView => ({
  id: `${from}`,
  kind: 'insult',
  track: 'conduct',
  from,
  to,
  target: 'third_party',
  probability: 0.9,
  why: '',
  state,
})
const cut = (text: string, ...marks: MarkView[]) =>
  pieces(text, marks).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))

test('a sentence without marks is one piece', () => {
  assert.deepEqual(cut('你們前天說可以停'), ['你們前天說可以停'])
})

test('only the words that a signal rests on are marked', () => {
  assert.deepEqual(cut('那個白痴呢', mark(2, 4)), ['那個', '[白痴]', '呢'])
})

test('what a person rejected is no longer marked', () => {
  assert.deepEqual(cut('那個白痴呢', mark(2, 4, 'rejected')), ['那個白痴呢'])
})

test('two readings of the same words are drawn once, and no word is lost', () => {
  assert.deepEqual(cut('那個白痴呢', mark(3, 5), mark(2, 4)), ['那個', '[白痴]', '呢'])
})
