import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOurs, proposalFor } from './before-answer.ts'

test('one broken promise, or two calls that solved nothing, on an open case: that is ours; without an open case nothing is [S3-27]', () => {
  for (const [openCases, unresolved, broken, ours] of [
    [0, 0, 0, false],
    [0, 9, 9, false],
    [1, 0, 0, false],
    [1, 1, 0, false],
    [1, 2, 0, true],
    [1, 0, 1, true],
  ] as const)
    assert.equal(isOurs({ openCases, unresolved, broken }), ours)
})

test('owing somebody more never makes it less ours [S3-27]', () => {
  const owed = fc.record({ openCases: fc.nat(3), unresolved: fc.nat(5), broken: fc.nat(3) })
  fc.assert(
    fc.property(owed, owed, (it, more) => {
      const sum = {
        openCases: it.openCases + more.openCases,
        unresolved: it.unresolved + more.unresolved,
        broken: it.broken + more.broken,
      }
      if (isOurs(it)) assert.ok(isOurs(sum))
    }),
  )
})

test('what lies ready is what we owe already: the promise first, then the demand nobody decided, then an owner and a date [S3-27]', () => {
  const owed = { openCases: 1, unresolved: 2, broken: 1, openDemands: 1 }
  assert.equal(proposalFor(owed), 'make_good')
  assert.equal(proposalFor({ ...owed, broken: 0 }), 'decide_demand')
  assert.equal(proposalFor({ ...owed, broken: 0, openDemands: 0 }), 'name_owner_and_date')
  assert.equal(proposalFor({ openCases: 0, unresolved: 0, broken: 0, openDemands: 0 }), null)
})
