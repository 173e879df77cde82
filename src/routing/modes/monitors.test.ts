import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chanceOf, normal } from '../planner/chance.ts'
import { capsOf, NEVER_BELOW } from './exposure-cap.ts'
import { type CameTo, heardToo, toldApart, waitedAlike } from './monitors.ts'

const weeks = (seed: number, { apart = 1.2, count = 600, longer = 1 } = {}): CameTo[] => {
  const chance = chanceOf(seed, 'weeks')
  return Array.from({ length: count }, () => {
    const hard = chance() < 0.1
    const rank = 1 / (1 + Math.exp(-(normal(chance) + (hard ? apart : 0))))
    const high = chance() < 0.2
    return { rank: high ? 0.95 : rank * 0.9, hard, waitedSeconds: -Math.log(1 - chance()) * 20 * (high ? longer : 1) }
  })
}
const ranked = (it: CameTo[]) => it.map((each) => ({ ...each, rank: each.rank === 0.95 ? 0.45 : each.rank }))

test('what the risk says is held against what came, and with too few contacts it says how many are missing', () => {
  const planted = [...Array(40).fill({ rank: 0.8, hard: true }), ...Array(160).fill({ rank: 0.2, hard: false })]
  const sure = toldApart(planted.map((it) => ({ ...it, waitedSeconds: 0 })))
  assert.deepEqual([sure.verdict, sure.value], ['good', 1])
  const blind = toldApart(planted.map((it) => ({ ...it, rank: 0.5, waitedSeconds: 0 })))
  assert.deepEqual([blind.verdict, blind.value], ['too_little', 0.5])
  const few = toldApart(weeks(1).slice(0, 60))
  assert.equal(few.verdict, 'cannot_tell')
  assert.ok(few.missing >= 140)
  assert.equal(toldApart([]).missing, 200)
  const found = toldApart(ranked(weeks(4, { count: 4000 })))
  assert.ok((found.low ?? 1) < (found.value ?? 0) && (found.value ?? 1) < (found.high ?? 0))
})

test('the chance to tell two contacts apart is what counting every pair gives', () => {
  const one = fc.record({ rank: fc.constantFrom(0, 0.2, 0.5, 0.9, 1), hard: fc.boolean() })
  fc.assert(
    fc.property(fc.array(one, { minLength: 220, maxLength: 260 }), (some) => {
      const all = some.map((it) => ({ ...it, waitedSeconds: 0 }))
      const hard = all.filter((it) => it.hard)
      const others = all.filter((it) => !it.hard)
      fc.pre(hard.length >= 30 && others.length > 0)
      let sum = 0
      for (const a of hard) for (const b of others) sum += a.rank > b.rank ? 1 : a.rank === b.rank ? 0.5 : 0
      assert.ok(Math.abs((toldApart(all).value ?? 0) - sum / hard.length / others.length) < 1e-9)
    }),
    { numRuns: 20 },
  )
})

test('a reader that misses what people report by their own key is said to, and of nine reports nothing is said', () => {
  assert.deepEqual(
    [heardToo({ reported: 9, missed: 9 }).verdict, heardToo({ reported: 9, missed: 9 }).missing],
    ['cannot_tell', 11],
  )
  assert.equal(heardToo({ reported: 40, missed: 1 }).verdict, 'good')
  assert.equal(heardToo({ reported: 40, missed: 20 }).verdict, 'misses')
})

test('whoever looked risky and was calm waits as long as others, or the house says so [P102]', () => {
  assert.equal(waitedAlike(weeks(2, { count: 4000 })).verdict, 'alike')
  const planted = waitedAlike(weeks(3, { count: 4000, longer: 1.6 }))
  assert.equal(planted.verdict, 'alarm')
  assert.ok((planted.low ?? 0) < 1.6 && (planted.high ?? 0) > 1.6)
  const few = waitedAlike(weeks(2, { count: 100 }))
  assert.equal(few.verdict, 'cannot_tell')
  assert.ok(few.missing > 0)
})

test('nobody is given more than 1.4 times a fair share, 1.25 for who chose more, whatever comes and however often [P101]', () => {
  const who = fc.record({ hours: fc.integer({ min: 10, max: 160 }), choseMore: fc.boolean() })
  fc.assert(
    fc.property(fc.array(who, { minLength: 2, maxLength: 12 }), fc.infiniteStream(fc.nat()), (some, dice) => {
      const people = some.map((it, n) => ({ ...it, id: `${n}` }))
      const had = new Map(people.map((it) => [it.id, 0]))
      const hours = people.reduce((sum, it) => sum + it.hours * (it.choseMore ? 1.25 : 1), 0)
      for (let n = 0; n < 300; n++) {
        const caps = capsOf(people, n)
        const open = people.filter((it) => (had.get(it.id) ?? 0) < (caps.get(it.id) ?? 0))
        const taker = open[(dice.next().value ?? 0) % Math.max(1, open.length)]
        assert.ok(taker, 'somebody is always below: fair shares make up the whole')
        had.set(taker.id, (had.get(taker.id) ?? 0) + 1)
        const fair = (n / hours) * taker.hours * (taker.choseMore ? 1.25 : 1)
        assert.ok((had.get(taker.id) ?? 0) <= Math.max(NEVER_BELOW, Math.ceil(fair * (taker.choseMore ? 1.25 : 1.4))))
      }
    }),
    { numRuns: 30 },
  )
})

test('a cap rests on hours and on what came in all: it is the same whoever it is [P104]', () => {
  const caps = capsOf(
    [
      { id: 'a', hours: 80, choseMore: false },
      { id: 'b', hours: 80, choseMore: false },
    ],
    40,
  )
  assert.equal(caps.get('a'), caps.get('b'))
  assert.equal(capsOf([{ id: 'a', hours: 0, choseMore: false }], 0).get('a'), NEVER_BELOW)
})
