import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { isForLeads, ratingsShown } from './group.ts'

test('what a group said the hour was worth is shown whole from five on, and not at all before [S0-42]', () => {
  assert.equal(ratingsShown({ helped: 3, somewhat: 1, not_helped: 0 }), null)
  assert.deepEqual(ratingsShown({ helped: 3, somewhat: 1, not_helped: 1 }), { helped: 3, somewhat: 1, not_helped: 1 })
})

test('whoever decides over somebody’s work sits with their own kind [S0-42]', () => {
  assert.deepEqual(
    ROLES.filter((role) => !isForLeads(role)),
    ['agent', 'qa', 'counsellor', 'legal', 'compliance', 'department', 'client'],
  )
})
