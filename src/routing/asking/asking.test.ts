import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { erlangA } from '../erlang/erlang.ts'
import { asPolicy, BASELINE, compared, weeksUnder } from '../planner/compare.ts'
import { STUDIED } from '../planner/house.ts'
import { intervalOf } from '../planner/interval.ts'
import type { Policy } from '../planner/simulate.ts'
import { NEUTRAL } from '../protective/weights.ts'
import { askingBackwards, holds, type Limits, least, type Reached } from './backwards.ts'
import { assumptionsOf, EVENT_OF, FIRST, numbersOf, type PlanInputs } from './inputs.ts'
import { drained, planning } from './plan.ts'
import { runOf, worstDayOf } from './runs.ts'

const SMALL: PlanInputs = { ...FIRST, heads: 30, contactsADay: 1500, event: 'consumer_day', ...EVENT_OF.consumer_day }
const NONE: Limits = { serviceLevel: null, p95Wait: null, backToBack: null, worstDay: null }

test('the centre on paper answers as many in time as Erlang A says, in a steady hour of one skill [P105]', () => {
  const it = {
    ...STUDIED,
    steady: true,
    agents: 12,
    profile: STUDIED.profile.map(() => 1),
    skills: [{ share: 1, abusive: 0 }],
    skillsAPerson: [1],
    handleSeconds: 180,
    patienceSeconds: 120,
    sparedShare: 0,
  }
  const runs = Array.from({ length: 20 }, (_, seed) => runOf(it, 200 * 13, seed + 1, BASELINE))
  const exact = erlangA({ contactsAnHour: 200, handleSeconds: 180, targetSeconds: 20, patienceSeconds: 120 }, 12)
  for (const [name, value] of [
    ['serviceLevel', exact.serviceLevel],
    ['abandonment', exact.abandonment],
    ['talkPart', exact.occupancy],
  ] as const) {
    const got = intervalOf(runs.map((run) => run[name]))
    const half = got.mean - (got.low ?? 0)
    assert.ok(Math.abs(got.mean - value) < 1.7 * half + 0.002, `${name}: ${got.mean} ± ${half}, Erlang A says ${value}`)
  }
})

test('a lead who plans the same day twice reads the same answer, with longest-idle beside each figure', () => {
  const once = drained(planning(SMALL, 5))
  assert.deepEqual(drained(planning(SMALL, 5)), once)
  assert.notDeepEqual(drained(planning(SMALL, 6)).own, once.own)
  for (const [name, figure] of Object.entries(once.own)) {
    assert.ok(figure && figure.low !== null && figure.high !== null, `${name} has an interval`)
    assert.ok(figure.low <= figure.mean && figure.mean <= figure.high)
    assert.ok(Object.hasOwn(once.baseline, name), `${name} has the baseline beside it`)
  }
  assert.ok(once.beside.backToBack && once.beside.backToBack.mean < 1)
  assert.ok(once.worst.own.serviceLevel <= (once.own.serviceLevel?.mean ?? 0))
  assert.equal(once.contactsADay, 1500)
})

test('a plan that leaves out the rests after hard contacts is told so, and what they are is told all the same [P106]', () => {
  const inputs: PlanInputs = { ...SMALL, days: 1, recovery: false }
  const without = drained(planning(inputs, 5))
  assert.ok(without.warnings.includes('recovery_missing'))
  assert.equal(without.roster, 30)
  assert.ok(without.recovery.part > 0.01)
  const with_ = drained(planning({ ...inputs, recovery: true }, 5))
  assert.ok(!with_.warnings.includes('recovery_missing'))
  assert.ok(Math.abs(with_.roster - 30 - with_.recovery.heads) < 1e-9)
})

test('the ratios of longest-idle to itself are one, and those of the rule are not', () => {
  const of = (policy: Policy) => weeksUnder(assumptionsOf(SMALL), 1500, [3, 4, 5, 6, 7, 8], policy)
  const base = of(BASELINE)
  assert.equal(compared(base, base).b2b_ratio.mean, 1)
  assert.equal(compared(base, base).sl_points.mean, 0)
  assert.ok(compared(of(asPolicy(NEUTRAL, 0)), base).b2b_ratio.mean < 0.95)
})

test('asked for the least heads, it names a number that holds, and one fewer does not', () => {
  const limits = { ...NONE, serviceLevel: 0.8, worstDay: 0.6 }
  const { heads } = drained(askingBackwards(SMALL, limits, 2))
  assert.ok(heads.at)
  assert.ok(holds(heads.at, limits))
  assert.ok(heads.at.heads > 30, 'a day with a fifth more contacts needs more people')
  assert.ok(heads.at.recovery.part > 0, 'the rests are in the answer')
  assert.deepEqual(drained(askingBackwards(SMALL, limits, 2)).heads, heads)
  const easier = drained(askingBackwards(SMALL, { ...limits, serviceLevel: 0.7, worstDay: 0.5 }, 2)).heads
  assert.ok((easier.at?.heads ?? 0) <= heads.at.heads, 'asking for less never needs more')
})

test('seats of other work take hard contacts apart, and what they take from the line is in the third answer', () => {
  const { heads, seats, both } = drained(askingBackwards(SMALL, { ...NONE, backToBack: 0.3, serviceLevel: 0.75 }, 2))
  assert.ok(heads.at && seats?.at && both?.at)
  assert.ok((seats.at.backToBack ?? 1) <= 0.3)
  assert.equal(seats.at.heads, 30)
  assert.ok(both.at.heads > 30)
  assert.equal(both.at.seats, seats.at.seats)
})

test('what no number of heads can do is said, and not guessed', () => {
  const { heads } = drained(askingBackwards({ ...SMALL, heads: 4, contactsADay: 900 }, { ...NONE, serviceLevel: 1 }, 2))
  assert.equal(heads.at, null)
  assert.equal(heads.mostTried, 16)
})

test('where more once made it worse, the answer stands above that and says so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 3 }), (from, gap) => {
      const at = (n: number) => ({ heads: n }) as Reached
      const isEnough = ({ heads }: Reached) => heads >= from && heads !== from + gap
      const found = drained(
        least({ at, isEnough, low: 0, high: 64, most: 128, beyond: [1, 2, 3], look: () => ({ done: 0, of: 1 }) }),
      )
      assert.ok(found.at && isEnough(found.at))
      for (const n of [1, 2, 3]) assert.ok(isEnough(at(found.at.heads + n)))
      assert.ok(found.at.heads === from || found.at.heads === from + gap + 1)
      if (found.at.heads === from) assert.ok(found.isMonotone)
    }),
  )
})

test('the worst day in ten is the third of thirty from below', () => {
  const days = Array.from({ length: 30 }, (_, n) => ({ serviceLevel: n / 100, p95Wait: n, backToBack: n / 50 }))
  const worst = worstDayOf(days as never)
  assert.deepEqual(worst, { serviceLevel: 0.02, p95Wait: 27, backToBack: 27 / 50, of: 30 })
})

test('every number that nobody told the house is listed as supposed', () => {
  assert.ok(numbersOf(FIRST).every((it) => it.from === 'assumed'))
  const own = numbersOf({ ...FIRST, own: ['contacts', 'profile', 'handle'] }).filter((it) => it.from === 'own')
  assert.deepEqual(
    own.map((it) => it.name),
    ['contacts', 'profile', 'handle'],
  )
  const { skills } = assumptionsOf({ ...FIRST, skills: 2, abusive: 0.05 })
  assert.ok(Math.abs(skills.reduce((sum, it) => sum + it.share * it.abusive, 0) - 0.05) < 1e-12)
})
