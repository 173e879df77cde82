import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id, type PersonId } from '#kernel/ids.ts'
import { isOffered, OFFERED_MINUTES, type Plan, sit } from './seat.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)
const person = fc.constantFrom<PersonId>(...['a', 'b', 'c', 'd', 'e', 'me'].map((it) => id<'person'>(it)))
const plan: fc.Arbitrary<Plan> = fc.record({
  places: fc.nat(4),
  dwellMinutes: fc.integer({ min: 5, max: 40 }),
  sitting: fc.uniqueArray(fc.record({ agent: person, from: fc.integer({ min: -60, max: 0 }).map(minutes) }), {
    selector: (it) => it.agent,
    maxLength: 5,
  }),
})

test('no seat is ever over-full, nobody sits twice, and whoever makes room has sat longest and had their time', () => {
  fc.assert(
    fc.property(plan, fc.boolean(), fc.boolean(), (it, offered, onContact) => {
      const me = id<'person'>('me')
      const answer = sit(it, { id: me, offered, onContact }, NOW)
      if (!answer.ok) return
      const { swaps } = answer.next
      const after = [...it.sitting.filter((one) => one.agent !== swaps), { agent: me, from: NOW }]
      assert.ok(after.length <= Math.max(it.places, it.sitting.length))
      assert.ok(after.length <= it.places)
      assert.equal(new Set(after.map((one) => one.agent)).size, after.length)
      assert.ok(!onContact)
      if (!swaps) return
      assert.ok(offered, 'only somebody after a hard contact')
      const gone = it.sitting.find((one) => one.agent === swaps)
      assert.ok(gone && it.sitting.every((one) => one.from >= gone.from))
      assert.ok(gone.from <= minutes(-it.dwellMinutes))
    }),
    { numRuns: 2000 },
  )
})

test('a seat is offered while somebody rests, while it is hard, and for half an hour after', () => {
  const calm = { resting: false, lastHardAt: null, hardNow: false }
  assert.equal(isOffered(calm, NOW), false)
  assert.equal(isOffered({ ...calm, resting: true }, NOW), true)
  assert.equal(isOffered({ ...calm, hardNow: true }, NOW), true)
  assert.equal(isOffered({ ...calm, lastHardAt: minutes(-OFFERED_MINUTES + 1) }, NOW), true)
  assert.equal(isOffered({ ...calm, lastHardAt: minutes(-OFFERED_MINUTES) }, NOW), false)
})
