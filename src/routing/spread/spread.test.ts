import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PEOPLE_LEAST, precisionOf, spreadOf } from './spread.ts'

test('how it was spread is told without names, and not at all of fewer than five people [S2-34] [P82]', () => {
  assert.deepEqual(spreadOf([0, 1, 1, 2, 6]), { people: 5, total: 10, most: 6, mean: 2, mostToMean: 3 })
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (counts) => {
      assert.equal(spreadOf(counts) === null, counts.length < PEOPLE_LEAST)
    }),
  )
})

test('how often the rule was right is a figure about the rule, and says nothing of thirty contacts [S3-27]', () => {
  const of = precisionOf({ flagged: 29, flaggedHard: 9, others: 1000, othersHard: 15 })
  assert.deepEqual([of.precision, of.baseRate], [null, 0.015])
})
