import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readClock } from './clock-text.ts'

test('a time is read however it is typed', () => {
  assert.deepEqual(['17', '1730', '17:30', '9：05', ' 08:00 '].map(readClock), [
    '17:00',
    '17:30',
    '17:30',
    '09:05',
    '08:00',
  ])
})

test('what is no time of day is not guessed', () => {
  assert.deepEqual(['25:00', '17:75', 'five', ''].map(readClock), [null, null, null, null])
})
