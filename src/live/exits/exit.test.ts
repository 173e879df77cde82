import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Level } from '#care/public.ts'
import { mayEnd, mayOwn, nextWarning } from './exit.ts'

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4)

test('there is a first and a second warning, and no third [S4-5]', () => {
  assert.deepEqual([0, 1, 2, 3].map(nextWarning), [
    { ok: true, next: { nth: 1 } },
    { ok: true, next: { nth: 2 } },
    { ok: false, refusal: 'warning.enough' },
    { ok: false, refusal: 'warning.enough' },
  ])
})

test('an agent may always end; the most that is ever asked is one line [P26] [S0-33]', () => {
  fc.assert(
    fc.property(level, fc.nat(4), (worst, warnings) => {
      assert.equal(mayEnd({ worst, warnings }, 'any reason').ok, true)
      assert.equal(mayEnd({ worst, warnings }, null).ok, worst >= 3 || warnings >= 2)
    }),
  )
})

test('an end counts as the customer’s conduct when somebody was insulted or warned, else it is the agent’s own', () => {
  for (const [worst, warnings, reason, forConduct] of [
    [0, 0, 'wrong number', false],
    [1, 0, 'only shouting', false],
    [2, 0, 'insulted', true],
    [1, 1, 'warned', true],
    [3, 0, null, true],
    [0, 2, null, true],
  ] as const)
    assert.deepEqual(mayEnd({ worst, warnings }, reason), { ok: true, next: { forConduct } })
})

test('forty-eight hours are never a way to leave abuse or danger standing [X10] [S4-30]', () => {
  fc.assert(
    fc.property(level, fc.boolean(), fc.boolean(), (worst, selfHarm, abusiveNow) => {
      assert.equal(mayOwn({ worst, selfHarm, abusiveNow }).ok, worst < 3 && !selfHarm && !abusiveNow)
    }),
  )
})
