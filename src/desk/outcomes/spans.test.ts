import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptRateOf, type Promised } from '../promises/kept-rate.ts'
import { capabilityOf, keptOwn, keptWithin, quantile, type Run, stillToGo } from './spans.ts'

const OLD = 1_000_000
const done = (...took: number[]): Run[] => took.map((it) => ({ took: it, age: OLD }))

/** Dice that fall the same way each time. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return (state + 0.5) / 4_294_967_296
  }
}
/** Deliveries of a lane: most in a day and a half, a few far later, as such things are. */
const delivery = (roll: () => number) =>
  2000 * Math.exp(0.62 * Math.sqrt(-2 * Math.log(roll())) * Math.cos(2 * Math.PI * roll()))
const mean = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / all.length

test('of a hundred done within 1 to 100 minutes, the middle and nine of ten are where anybody would count them', () => {
  const runs = done(...Array.from({ length: 100 }, (_, at) => at + 1))
  assert.equal(quantile(runs, 0.5)?.minutes, 51)
  assert.equal(quantile(runs, 0.9)?.minutes, 91)
  assert.deepEqual([keptWithin(runs, 60).kept, keptWithin(runs, 60).of], [60, 100])
})

test('what still waits is counted as waiting: a lane that is stuck cannot be promised', () => {
  const stuck: Run[] = Array.from({ length: 20 }, () => ({ took: null, age: 5000 }))
  const runs = [...done(...Array.from({ length: 40 }, () => 60)), ...stuck]
  assert.equal(quantile(runs, 0.5)?.minutes, 60)
  assert.equal(capabilityOf(runs), 'not_reached')
  assert.deepEqual([keptWithin(runs, 100).kept, keptWithin(runs, 100).of], [40, 60])
})

test('what began a moment ago says nothing yet, not even when it is done already', () => {
  const young: Run[] = [
    { took: 5, age: 10 },
    { took: null, age: 10 },
  ]
  assert.equal(keptWithin([...done(10, 90), ...young], 60).of, 2)
  assert.equal(keptOwn([{ took: 5, age: 10, span: 60 }]).of, 0)
})

test('what has already taken a day is told by those that took longer than a day, from now on [S3-41]', () => {
  const kept = Array.from({ length: 200 }, (_, seed) => {
    const roll = dice(seed * 6151 + 3)
    const seen = stillToGo(
      Array.from({ length: 400 }, () => ({ took: delivery(roll), age: OLD })),
      1440,
    )
    const sure = quantile(seen, 0.9)?.minutes ?? 0
    const late = Array.from({ length: 500 }, () => delivery(roll)).filter((took) => took > 1440)
    return late.filter((took) => took - 1440 <= sure).length / late.length
  })
  assert.ok(Math.abs(mean(kept) - 0.9) < 0.02, `${mean(kept)}`)
})

test('of fewer than thirty nobody says a time [P112]', () => {
  assert.equal(capabilityOf([]), 'none')
  assert.equal(capabilityOf(done(...Array.from({ length: 29 }, () => 5))), 'few')
  assert.equal(typeof capabilityOf(done(...Array.from({ length: 30 }, () => 5))), 'object')
})

const someRuns = fc.array(
  fc.record({ took: fc.option(fc.integer({ min: 0, max: 500 })), age: fc.integer({ min: 500, max: 900 }) }),
  { minLength: 30, maxLength: 120 },
)

test('nine of ten is never earlier than one of two, lies in its interval, and more time keeps no fewer', () => {
  fc.assert(
    fc.property(someRuns, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (runs, one, more) => {
      const can = capabilityOf(runs)
      if (typeof can === 'string') return
      assert.ok(can.usual.minutes <= can.sure.minutes)
      for (const it of [can.usual, can.sure]) {
        assert.ok(it.low === null || it.low <= it.minutes)
        assert.ok(it.high === null || it.high >= it.minutes || it.high === null)
      }
      const [less, later] = [keptWithin(runs, Math.min(one, more)), keptWithin(runs, Math.max(one, more))]
      assert.ok(less.kept <= later.kept)
    }),
  )
})

test('what is shown as kept nine times in ten is kept nine times in ten by deliveries nobody had seen [S3-41] [S4-25]', () => {
  for (const learned of [40, 120, 400]) {
    const kept = Array.from({ length: 200 }, (_, seed) => {
      const roll = dice(seed * 7919 + learned)
      const seen = Array.from({ length: learned }, () => ({ took: delivery(roll), age: OLD }))
      const unseen = Array.from({ length: 300 }, () => delivery(roll))
      const sure = quantile(seen, 0.9)?.minutes ?? 0
      return unseen.filter((took) => took <= sure).length / unseen.length
    })
    assert.ok(Math.abs(mean(kept) - 0.9) < 0.025, `${learned}: ${mean(kept)}`)
  }
})

test('the same holds while one order in three is still on its way [S3-41]', () => {
  const kept = Array.from({ length: 200 }, (_, seed) => {
    const roll = dice(seed * 104_729 + 1)
    const seen = Array.from({ length: 300 }, () => {
      const [took, age] = [delivery(roll), roll() * 9000]
      return took <= age ? { took, age } : { took: null, age }
    })
    const sure = quantile(seen, 0.9)?.minutes ?? Number.POSITIVE_INFINITY
    return Array.from({ length: 300 }, () => delivery(roll)).filter((took) => took <= sure).length / 300
  })
  assert.ok(Math.abs(mean(kept) - 0.9) < 0.02, `${mean(kept)}`)
})

test('a promise that is shown as kept so often is kept so often in the half nobody had seen [S4-25]', () => {
  const off = Array.from({ length: 100 }, (_, seed) => {
    const roll = dice(seed * 31_337 + 5)
    const made = (): Promised => ({ span: 240, took: roll() < 0.9 ? roll() * 240 : 240 + roll() * 400, age: OLD })
    const shown = keptRateOf(Array.from({ length: 200 }, made), 240)
    const unseen = keptOwn(Array.from({ length: 200 }, made))
    return shown.kept / shown.of - unseen.kept / unseen.of
  })
  assert.ok(Math.abs(mean(off)) < 0.01, `${mean(off)}`)
})

test('a promise that is often late asks for a later moment; one that is kept, or of which nobody can tell, does not [S4-25]', () => {
  const promises = (kept: number, of: number): Promised[] =>
    Array.from({ length: of }, (_, nth) => ({ span: 60, took: nth < kept ? 30 : 300, age: OLD }))
  assert.equal(keptRateOf(promises(31, 40), 60).advice, 'promise.often_late')
  assert.equal(keptRateOf(promises(31, 40), 60).sureMinutes, 300)
  assert.equal(keptRateOf(promises(32, 40), 60).advice, null)
  assert.equal(keptRateOf(promises(0, 29), 60).advice, null)
  assert.deepEqual([keptRateOf(promises(40, 40), 600).of, keptRateOf(promises(40, 40), 600).canTell], [0, false])
})

test('a promise that is overdue and still open is not kept, whoever looks [S4-25]', () => {
  assert.deepEqual(
    [keptOwn([{ span: 60, took: null, age: 61 }]).kept, keptOwn([{ span: 60, took: null, age: 61 }]).of],
    [0, 1],
  )
})
