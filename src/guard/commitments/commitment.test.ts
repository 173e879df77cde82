import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ACTION_KINDS, honours, stateOf } from './commitment.ts'

const DAY = 86_400_000
const day = (n: number) => new Date(Date.UTC(2026, 6, 15) + n * DAY)
const action = fc.record({ kind: fc.constantFrom(...ACTION_KINDS), at: fc.integer({ min: -40, max: 160 }).map(day) })

test('thirty days without anything done, and it is red; whatever else was done does not honour it [S0-48]', () => {
  const kinds = fc.subarray([...ACTION_KINDS], { minLength: 1 })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), kinds, fc.integer({ min: 0, max: 119 }), (actions, named, at) => {
      const said = { kinds: named, saidAt: day(0), until: day(120), withdrawnAt: null }
      const { state, lastAt } = stateOf(said, actions, day(at))
      const counted = actions.filter((it) => named.includes(it.kind) && it.at >= day(0) && it.at <= day(at))
      const last = Math.max(day(0).getTime(), ...counted.map((it) => it.at.getTime()))
      assert.equal(state === 'red', day(at).getTime() - last >= 30 * DAY)
      assert.equal(lastAt === null, counted.length === 0)
      for (const other of actions.filter((it) => !named.includes(it.kind))) assert.ok(!honours(said, other))
    }),
  )
})

test('what ran out in silence stays red, what was kept to its end is over, and what was taken back says so [S0-48]', () => {
  const said = { kinds: ['rest_given' as const], saidAt: day(0), until: day(20), withdrawnAt: null }
  assert.equal(stateOf(said, [], day(19)).state, 'waiting')
  assert.deepEqual(stateOf(said, [], day(21)), { state: 'red', lastAt: null, redSince: day(20) })
  const kept = [{ kind: 'rest_given' as const, at: day(3) }]
  assert.equal(stateOf(said, kept, day(19)).state, 'honoured')
  assert.equal(stateOf(said, kept, day(21)).state, 'over')
  assert.equal(stateOf({ ...said, withdrawnAt: day(5) }, [], day(40)).state, 'withdrawn')
})
