import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { howKept, TRY_OUTCOMES, type Try, type TryOutcome, triedSoFar } from './tries.ts'

const ZONE = 'Asia/Taipei'
const START = Date.parse('2026-07-15T01:00:00Z')
const at = (hours: number, outcome: TryOutcome): Try => ({ outcome, at: new Date(START + hours * 3_600_000) })
const how = (all: Try[], claimed?: 'reached' | 'tries') => {
  const kept = howKept('call_back', all, claimed, ZONE)
  return kept.ok ? kept.next : kept.refusal
}

test('a voicemail keeps no promise of a call, however often it is left [P107] [S4-29]', () => {
  assert.equal(how([at(0, 'voicemail')]), 'promise.not_reached')
  assert.equal(how([0, 3, 6, 9].map((hour) => at(hour, 'voicemail'))), 'promise.not_reached')
  assert.equal(how([at(0, 'voicemail')], 'tries'), 'promise.too_few_tries')
  assert.equal(how([at(0, 'voicemail')], 'reached'), 'reached')
  assert.equal(how([at(0, 'voicemail'), at(1, 'reached')]), 'reached')
})

test('three tries at different hours, then a text and a letter, are enough, and are called tries', () => {
  const three = [at(0, 'no_answer'), at(2, 'voicemail'), at(4.5, 'busy')]
  assert.equal(how([...three, at(5, 'text')]), 'promise.not_reached')
  assert.equal(how([...three, at(5, 'text'), at(5, 'letter')]), 'tries')
  assert.equal(how([at(0, 'text'), at(0, 'letter'), ...three]), 'promise.not_reached')
})

test('three tries within one hour are one try; another day is another try', () => {
  const quick = [at(0, 'no_answer'), at(0.5, 'no_answer'), at(1, 'no_answer')]
  assert.equal(triedSoFar(quick, ZONE).counted, 1)
  // 23:30 and 0:10 are forty minutes and a day apart.
  assert.equal(triedSoFar([at(14.5, 'busy'), at(15.2, 'busy')], ZONE).counted, 2)
  assert.equal(
    triedSoFar(
      [0, 3, 6].map((hour) => at(hour, 'wrong_number')),
      ZONE,
    ).counted,
    0,
  )
})

test('a delivery is kept by delivering: nobody has to be reached for it', () => {
  const kept = howKept('delivery', [], undefined, ZONE)
  assert.deepEqual(kept, { ok: true, next: 'done' })
})

const tries = fc.array(
  fc
    .tuple(fc.double({ min: 0, max: 72, noNaN: true }), fc.constantFrom(...TRY_OUTCOMES))
    .map(([hour, it]) => at(hour, it)),
  { minLength: 1, maxLength: 12 },
)

test('nothing but a customer who was reached, or tries that were enough, keeps a call; and more trying never takes it away', () => {
  fc.assert(
    fc.property(tries, tries, (some, more) => {
      const { enough, counted } = triedSoFar(some, ZONE)
      const reached = some.some((it) => it.outcome === 'reached')
      assert.equal(how(some), reached ? 'reached' : enough ? 'tries' : 'promise.not_reached')
      if (enough) assert.ok(counted >= 3)
      const later = more.map((it) => ({ ...it, at: new Date(it.at.getTime() + 80 * 3_600_000) }))
      const after = triedSoFar([...some, ...later], ZONE)
      assert.ok(after.counted >= counted && (!enough || after.enough))
    }),
  )
})
