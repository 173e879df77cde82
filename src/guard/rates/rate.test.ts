import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EVENTS_ENOUGH, inNoRank, PEOPLE_ENOUGH, rateOf } from './rate.ts'

test('a rate stands between its limits, and where nothing was counted there is only how much it could be [S0-62]', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 100_000 }), (incidents, contacts) => {
      const it = rateOf(incidents, contacts)
      assert.ok(it.low >= 0 && it.high > it.low)
      if (incidents === 0) assert.deepEqual([it.rate, it.canTell], [null, false])
      else assert.ok(it.rate !== null && it.low <= it.rate && it.rate <= it.high)
      assert.equal(it.canTell, incidents >= EVENTS_ENOUGH)
    }),
  )
  const ten = rateOf(10, 1000)
  assert.deepEqual(
    [ten.low.toFixed(2), ten.high.toFixed(2)],
    ['4.79', '18.39'],
    'the exact Poisson limits are 4.80 and 18.39',
  )
  assert.equal(rateOf(3, 0).rate, null)
})

test('teams stand in the order of their names: one with nothing counted is never the best, one too small is not shown [S0-62]', () => {
  const team = fc.record({
    team: fc.string({ minLength: 1, maxLength: 4 }),
    people: fc.nat(12),
    incidents: fc.nat(9),
    contacts: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(fc.array(team), (teams) => {
      const shown = inNoRank(teams)
      const names = shown.map((it) => it.team)
      assert.deepEqual(names, teams.map((it) => it.team).toSorted())
      for (const it of shown) {
        assert.equal(it.of === null, it.people < PEOPLE_ENOUGH)
        if (it.of?.incidents === 0) assert.equal(it.of.rate, null)
      }
    }),
  )
})
