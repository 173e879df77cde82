import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '#kernel/ids.ts'
import { type Before, correct, type Says, type Speaker, takeBack } from './correction.ts'

const mei: Speaker = { id: id<'person'>('mei'), as: 'agent' }
const guo: Speaker = { id: id<'person'>('guo'), as: 'lead' }
const read: Before = { wasRead: true, counted: false, standing: null }
const unread: Before = { ...read, wasRead: false }
const said = (says: Says, { id: by, as }: Speaker) => ({ says, by, as })
const outcome = (it: ReturnType<typeof correct> | ReturnType<typeof takeBack>) => (it.ok ? it.next.is : it.refusal)

test('a word against the reader is said once, and again changes nothing', () => {
  for (const [before, says, speaker, expected] of [
    [read, 'not_this', mei, 'new'],
    [read, 'not_this', guo, 'new'],
    [unread, 'not_this', mei, 'mark.unknown'],
    [unread, 'missed', guo, 'new'],
    [read, 'missed', mei, 'correction.was_read'],
    [{ ...read, standing: said('not_this', mei) }, 'not_this', mei, 'same'],
    [{ ...read, standing: said('not_this', mei) }, 'not_this', guo, 'same'],
    [{ ...read, standing: said('missed', mei) }, 'not_this', mei, 'instead'],
  ] as const)
    assert.equal(outcome(correct(before, says, speaker)), expected)
})

test('the agent’s own word stands in place of the lead’s', () => {
  assert.equal(outcome(correct({ ...read, standing: said('not_this', guo) }, 'not_this', mei)), 'instead')
})

test('what the agent says was done to them is not taken out by a lead', () => {
  assert.equal(outcome(correct({ ...read, counted: true }, 'not_this', guo)), 'correction.counted')
  assert.equal(outcome(correct({ ...read, counted: true }, 'not_this', mei)), 'new')
})

test('a word is taken back by whoever said it, or by the agent it is about', () => {
  assert.equal(outcome(takeBack({ standing: null }, guo)), 'same')
  assert.equal(outcome(takeBack({ standing: said('not_this', guo) }, guo)), 'taken_back')
  assert.equal(outcome(takeBack({ standing: said('not_this', guo) }, mei)), 'taken_back')
  assert.equal(outcome(takeBack({ standing: said('not_this', mei) }, guo)), 'correction.not_yours')
})
