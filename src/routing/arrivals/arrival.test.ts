import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayReach } from './arrival.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const seat = fc.record({
  state: fc.constantFrom('available', 'away' as const),
  unavailableUntil: fc.option(fc.integer({ min: -60, max: 60 }).map((n) => new Date(NOW.getTime() + n * 60_000))),
  inSlotUntil: fc.option(fc.integer({ min: -60, max: 60 }).map((n) => new Date(NOW.getTime() + n * 60_000))),
  inOneAtATime: fc.boolean(),
})

test('nothing reaches a person who rests or who keeps a promised time free: no channel, no lead, no rule [P63] [P64] [S4-28]', () => {
  fc.assert(
    fc.property(seat, fc.boolean(), fc.boolean(), (it, chosen, oneAtATime) => {
      const answer = mayReach(it, chosen, oneAtATime, NOW)
      const until = [it.unavailableUntil, it.inSlotUntil]
      if (until.some((at) => at && at > NOW)) assert.deepEqual(answer, { ok: false, refusal: 'agent.unavailable' })
      else if (it.state === 'away' && !chosen) assert.equal(answer.ok, false)
      else assert.equal(answer.ok, !(oneAtATime && it.inOneAtATime))
    }),
  )
})
