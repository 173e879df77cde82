import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf } from './keys.ts'

const desk = { inField: false, singleKeys: true }
const field = { inField: true, singleKeys: true }

test('a key outside a field is the key of an act, in either case', () => {
  assert.equal(keyOf({ key: 'b' }, desk), 'B')
  assert.equal(keyOf({ key: 'B', shiftKey: true }, desk), 'B')
})

test('a person who is writing, or choosing a character, presses no act', () => {
  assert.equal(keyOf({ key: 'e' }, field), undefined)
  assert.equal(keyOf({ key: 'e', isComposing: true }, desk), undefined)
  assert.equal(keyOf({ key: 'Process', keyCode: 229 }, desk), undefined)
})

test('help is reached from inside a field and in the middle of a character', () => {
  assert.equal(keyOf({ key: 'F8', isComposing: true, keyCode: 229 }, field), 'F8')
})

test('the browser keeps its own chords', () => {
  assert.equal(keyOf({ key: 'd', ctrlKey: true }, desk), undefined)
})

test('a person who switched single keys off is left in peace, and still has help', () => {
  const off = { inField: false, singleKeys: false }
  assert.equal(keyOf({ key: 'e' }, off), undefined)
  assert.equal(keyOf({ key: 'F8' }, off), 'F8')
  assert.equal(keyOf({ key: 'Enter' }, off), 'Enter')
})
