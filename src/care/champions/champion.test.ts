import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayOffer, whomToPing } from './champion.ts'

const champions = fc.uniqueArray(
  fc.record({
    person: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    cap: fc.nat(4),
    pingsThisWeek: fc.nat(5),
    isResting: fc.boolean(),
  }),
  { selector: (it) => it.person },
)

test('a ping goes to nobody who rests, who has had as many as they can carry, or whom it is about [S4-54]', () => {
  fc.assert(
    fc.property(champions, fc.constantFrom('a', 'b', 'z'), (all, agent) => {
      const whom = whomToPing(all, agent)
      const able = all.filter((it) => it.person !== agent && !it.isResting && it.pingsThisWeek < it.cap)
      if (whom === null) return assert.deepEqual(able, [])
      const it = able.find((one) => one.person === whom)
      assert.ok(it)
      for (const other of able) assert.ok(other.pingsThisWeek >= it.pingsThisWeek)
    }),
  )
})

test('only who has offered themselves goes to a colleague of their team, and not to themselves [S4-53]', () => {
  const refused = (isChampion: boolean, self: boolean, sameTeam: boolean) => {
    const may = mayOffer({ isChampion, self, sameTeam })
    return may.ok ? null : may.refusal
  }
  assert.equal(refused(true, false, true), null)
  assert.equal(refused(false, false, true), 'champion.not_one')
  assert.equal(refused(true, true, true), 'champion.unknown_colleague')
  assert.equal(refused(true, false, false), 'champion.unknown_colleague')
})
