import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesLate, toneOf } from './promise-view.ts'

const dueAt = '2026-07-16T09:00:00Z'

test('a promise is late from the minute after it was due, also when it was moved before', () => {
  assert.equal(toneOf({ state: 'open', dueAt }, '2026-07-16T09:00:01Z'), 'overdue')
  assert.equal(toneOf({ state: 'moved', dueAt }, '2026-07-16T11:05:00Z'), 'overdue')
  assert.equal(minutesLate(dueAt, '2026-07-16T11:05:00Z'), 125)
})

test('the last hour is soon, and a promise that was kept is never late again', () => {
  assert.equal(toneOf({ state: 'open', dueAt }, '2026-07-16T08:00:00Z'), 'due_soon')
  assert.equal(toneOf({ state: 'open', dueAt }, '2026-07-16T07:59:00Z'), 'open')
  assert.equal(toneOf({ state: 'kept', dueAt }, '2026-07-17T09:00:00Z'), 'kept')
})
