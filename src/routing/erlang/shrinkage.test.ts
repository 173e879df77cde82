import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onRoster, recoveryShrinkage, staffing } from './shrinkage.ts'

test('the rests of two hundred people are one and a third points of their time, on a line of their own [P106]', () => {
  const recovery = recoveryShrinkage({
    agents: 200,
    minutesEach: 450,
    rests: [
      { times: 40, minutes: 15 },
      { times: 120, minutes: 5 },
    ],
  })
  assert.equal((recovery * 100).toFixed(2), '1.33')
  const plan = staffing({ agents: 14, occupancy: 0.714, shrinkage: [{ name: 'leave', part: 0.3 }], recovery })
  assert.deepEqual(
    plan.lines.map((line) => line.name),
    ['leave', 'recovery'],
  )
  assert.deepEqual(plan.warnings, [])
  assert.equal(plan.shrinkage.toFixed(4), '0.3133')
})

test('a plan without the rests, or with people who talk more than three quarters of their time, says so [P106]', () => {
  const plan = staffing({ agents: 12, occupancy: 0.833, shrinkage: [{ name: 'leave', part: 0.3 }], recovery: null })
  assert.deepEqual(plan.warnings, ['recovery_missing', 'occupancy_high'])
  assert.deepEqual(staffing({ agents: 12, occupancy: 0.75, shrinkage: [], recovery: 0 }).warnings, [])
  const own = staffing({ agents: 12, occupancy: 0.8, occupancyMost: 0.85, shrinkage: [], recovery: 0.01 })
  assert.deepEqual(own.warnings, [])
})

test('fourteen who are there are twenty who are employed, at thirty of a hundred away [P106]', () => {
  assert.equal(onRoster(14, 0.3).toFixed(1), '20.0')
  assert.equal(onRoster(14, 0.35).toFixed(1), '21.5')
  assert.equal(onRoster(14, 1), Number.POSITIVE_INFINITY)
})
