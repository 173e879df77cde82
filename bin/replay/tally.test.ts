import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOne, emptyTally, spreadOf, summaryOf } from './tally.ts'

test('of a hundred waits the ninety-ninth is the one that one in a hundred exceeds', () => {
  const waits = Array.from({ length: 100 }, (_, i) => 100 - i)
  assert.deepEqual(spreadOf(waits), { p50: 50, p95: 95, p99: 99 })
  assert.deepEqual(spreadOf([7.26]), { p50: 7.3, p95: 7.3, p99: 7.3 })
})

test('where no screen was open nobody can tell what it showed, and zero is not said instead', () => {
  const tally = emptyTally()
  countOne(tally.signals, 'insult')
  assert.deepEqual(summaryOf(tally, false), {
    contacts: 0,
    utterances: 0,
    acknowledged: 0,
    errors: 0,
    signals: null,
    advice: null,
    latency_ms: null,
  })
  assert.deepEqual(summaryOf(tally, true).signals, { insult: 1 })
})
