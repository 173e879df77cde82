import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MarkView, pieces } from './utterance-view.ts'

const OTHERWISE = { by: 'Mei', isMine: true, at: '2026-07-15T01:00:00Z', mayTakeBack: true }
const base = (from: number, to: number) => ({
  id: 'insult' as const,
  kind: 'insult' as const,
  track: 'conduct' as const,
  from,
  to,
  target: 'third_party' as const,
  probability: 0.9,
  why: '',
})
const mark = (from: number, to: number): MarkView => ({ ...base(from, to), state: 'signal' })
const rejected = (from: number, to: number): MarkView => ({
  ...base(from, to),
  state: 'rejected',
  otherwise: OTHERWISE,
})
const cut = (text: string, ...marks: MarkView[]) =>
  pieces(text, marks).map((piece) => (piece.marks.length > 0 ? `[${piece.text}]` : piece.text))

test('a sentence without marks is one piece', () => {
  assert.deepEqual(cut('你們前天說可以停'), ['你們前天說可以停'])
})

test('only the words that a signal rests on are marked', () => {
  assert.deepEqual(cut('那個白痴呢', mark(2, 4)), ['那個', '[白痴]', '呢'])
})

test('what a person said was not so keeps its words, so that the word can be taken back', () => {
  assert.deepEqual(cut('那個白痴呢', rejected(2, 4)), ['那個', '[白痴]', '呢'])
})

test('two readings of the same words are drawn once, no word is lost, and both can be answered', () => {
  assert.deepEqual(cut('那個白痴呢', mark(3, 5), mark(2, 4)), ['那個', '[白痴]', '呢'])
  const [, both] = pieces('那個白痴呢', [mark(3, 5), mark(2, 4)])
  assert.deepEqual(
    both?.marks.map((it) => it.from),
    [2, 3],
  )
})

test('what still stands is drawn before what does not', () => {
  assert.deepEqual(cut('那個白痴呢', rejected(0, 4), mark(2, 4)), ['那個', '[白痴]', '呢'])
})
