import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sliceMayShow } from '#care/groups/gate.ts'
import { daysOfHalf, halfOf } from '../day.ts'
import { type Half, LEAST, shown as throughGate } from './report.ts'

const shown = (half: Half) => throughGate(half, sliceMayShow)

const A_HALF: Half = { people: 120, users: 9, consult: 9, assess: 6, refer: 5, group_sessions: 3, attended: 21 }

test('a report to the employer shows use from five people on, and nobody and four look alike [P93] [S0-24]', () => {
  assert.equal(shown(A_HALF).users, 9)
  const few = [0, 1, 4].map((users) => shown({ ...A_HALF, users }))
  assert.deepEqual(few[0], few[2])
  assert.deepEqual(few[1], few[2])
  assert.deepEqual([few[0]?.users, few[0]?.stages], [null, null])
  assert.equal(shown({ ...A_HALF, users: 118 }).users, null, 'two who did not come are as easily named')
  assert.equal(shown({ ...A_HALF, refer: 2 }).stages, null)
  assert.equal(shown({ ...A_HALF, attended: 4 }).groups, null)
})

test('no number in the report, and no difference of two, is about fewer than five [P93]', () => {
  const n = fc.nat({ max: 30 })
  fc.assert(
    fc.property(
      fc.record({ people: n, users: n, consult: n, assess: n, refer: n, group_sessions: n, attended: n }),
      (half) => {
        const it = shown(half)
        if (it.users !== null) assert.ok(it.users >= LEAST && it.people - it.users >= LEAST)
        for (const cell of Object.values(it.stages ?? {})) assert.ok(cell >= LEAST)
        if (it.groups) assert.ok(it.groups.attended >= LEAST)
      },
    ),
  )
})

test('a half-year is January to June or July to December', () => {
  for (const [day, half] of [
    ['2026-01-01', '2026-1'],
    ['2026-06-30', '2026-1'],
    ['2026-07-01', '2026-2'],
    ['2026-12-31', '2026-2'],
  ] as const)
    assert.equal(halfOf(day), half)
  assert.deepEqual(daysOfHalf('2026-2'), { first: '2026-07-01', last: '2026-12-31' })
})
