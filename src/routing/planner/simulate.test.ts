import assert from 'node:assert/strict'
import { test } from 'node:test'
import { student95 } from '#kernel/student.ts'
import { LONGEST_IDLE, NEUTRAL } from '../protective/weights.ts'
import { BASELINE, compared, contactsFor, weeksUnder } from './compare.ts'
import { STUDIED } from './house.ts'
import { intervalOf } from './interval.ts'
import { figuresOf } from './measures.ts'
import { simulateWeek } from './simulate.ts'

const weeks = (from: number, n: number) => Array.from({ length: n }, (_, at) => from + at)
const NEUTRALLY = { weights: NEUTRAL, swap: false }

/** One skill, patience of two minutes, three minutes a contact, two hundred an hour: ten people’s work (practice 6.3). */
const STEADY = {
  ...STUDIED,
  steady: true,
  days: 5,
  profile: Array.from({ length: 26 }, () => 1),
  skills: [{ share: 1, abusive: 0 }],
  skillsAPerson: [1],
  handleSeconds: 180,
  patienceSeconds: 120,
  sparedShare: 0,
}
const A_DAY = 200 * 13

for (const { agents, abandoned, waited } of [
  { agents: 12, abandoned: 0.0616, waited: 7.39 },
  { agents: 10, abandoned: 0.1375, waited: 16.5 },
  { agents: 9, abandoned: 0.192, waited: 23.06 },
])
  test(`the centre on paper agrees with Erlang A for ${agents} people: who gives up and how long people wait [P105]`, () => {
    const all = weeksUnder({ ...STEADY, agents }, A_DAY, weeks(1, 24), BASELINE)
    const gaveUp = intervalOf(all.map((week) => week.abandonment))
    // Erlang A counts the waiting of those who gave up as well: mean wait = abandonment × patience.
    const wait = intervalOf(all.map((week) => week.waitOfAll))
    const near = (it: { mean: number; low: number | null }, exact: number) =>
      Math.abs(it.mean - exact) < 1.7 * (it.mean - (it.low ?? 0)) + 0.002 * exact
    assert.ok(near(gaveUp, abandoned), `${gaveUp.mean} is not ${abandoned}`)
    assert.ok(near(wait, waited), `${wait.mean} is not ${waited}`)
  })

test('the same seed is the same week, and every rule meets the same customers', () => {
  const it = { ...STUDIED, agents: 30 }
  const once = figuresOf(simulateWeek(it, 1100, 7, NEUTRALLY))
  assert.deepEqual(figuresOf(simulateWeek(it, 1100, 7, NEUTRALLY)), once)
  const [mine, theirs] = [simulateWeek(it, 1100, 7, NEUTRALLY), simulateWeek(it, 1100, 7, BASELINE)]
  assert.equal(mine.offered, theirs.offered)
  assert.equal(mine.waits.length + mine.abandoned, mine.offered, 'everybody was answered or gave up')
  assert.ok(mine.abusive > 50)
})

test('planted: where the risk known before tells nothing and nothing is marked, the rule changes nothing that hurts', () => {
  const it = { ...STUDIED, agents: 60, auc: 0.5, recall: 0, falseAlarm: 0 }
  const contacts = contactsFor(it, [1, 2])
  const seeds = weeks(11, 8)
  const { b2b_ratio } = compared(weeksUnder(it, contacts, seeds, NEUTRALLY), weeksUnder(it, contacts, seeds, BASELINE))
  assert.ok(Math.abs(b2b_ratio.mean - 1) < 0.1, `back to back ×${b2b_ratio.mean} without any knowledge`)
})

test('planted: what is known before, and marked after, spares whoever was just hit, and nobody waits longer for it [S2-34] [P102]', () => {
  const it = { ...STUDIED, agents: 60 }
  const contacts = contactsFor(it, [1, 2])
  const seeds = weeks(11, 8)
  const base = weeksUnder(it, contacts, seeds, BASELINE)
  const it_ = compared(weeksUnder(it, contacts, seeds, NEUTRALLY), base)
  assert.ok((it_.b2b_ratio.high ?? 1) < 0.8, `back to back ×${it_.b2b_ratio.mean}`)
  assert.ok(it_.p95_wait_ratio.mean < 1.05)
  assert.ok(it_.sl_points.mean > -1)
  assert.ok(it_.resilient_ratio.mean < 1.35, 'those who chose more are not the ones who pay for it')
})

test('planted: somebody who is spared and asks for nothing else has fewer hard contacts, and only the rule does that', () => {
  const it = { ...STUDIED, agents: 60, sparedShare: 0.2 }
  const contacts = contactsFor(it, [1, 2])
  const rate = (weights: typeof NEUTRAL) =>
    intervalOf(weeksUnder(it, contacts, weeks(11, 6), { weights, swap: false }).map((week) => week.sparedRate))
  const [idle, spared] = [rate(LONGEST_IDLE), rate(NEUTRAL)]
  assert.ok(Math.abs(idle.mean - 1) < 0.15, `${idle.mean} under longest idle`)
  assert.ok((spared.high ?? 1) < 0.75, `${spared.mean} under the rule`)
})

test('the quantile of t is that of the tables', () => {
  for (const [freedom, value] of [
    [7, 2.3646],
    [15, 2.1314],
    [29, 2.0452],
  ] as const)
    assert.ok(Math.abs(student95(freedom) - value) < 0.002)
})
