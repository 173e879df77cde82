import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COOL, GUARD, NEUTRAL, SHIELD } from '../protective/weights.ts'
import { armOn, inForce, pairOf, type Rule, wholeDayArm } from './rule-in-force.ts'

const day = (n: number) => new Date(Date.parse('2026-07-01T12:00:00Z') + n * 86_400_000).toISOString().slice(0, 10)
const at = (n: number) => new Date(`${day(n)}T04:00:00Z`)
const rule = (more: Partial<Rule> = {}): Rule => ({
  id: `rule ${more.version ?? 1}`,
  version: 1,
  preset: 'guard',
  mode: 'live',
  otherRule: null,
  seed: 7,
  from: at(0),
  firstDay: day(0),
  ended: null,
  endedDay: null,
  ...more,
})
const now = (n: number, more: Partial<Parameters<typeof inForce>[0]> = {}) =>
  inForce({ rules: [], overloads: [], falls: [], now: at(n), today: day(n), ...more })

test('before anybody has chosen, the rule that costs customers nothing decides; what was chosen decides until it ends', () => {
  assert.deepEqual([now(1).weights, now(1).version], [NEUTRAL, 'neutral.0'])
  assert.deepEqual([now(1, { rules: [rule()] }).weights, now(1, { rules: [rule()] }).version], [GUARD, 'guard.1'])
  const ended = now(3, { rules: [rule({ ended: at(2), endedDay: day(2) })] })
  assert.deepEqual([ended.version, ended.rule], ['neutral.0', null])
  assert.equal(now(0, { rules: [rule({ from: at(1), firstDay: day(1) })] }).version, 'neutral.0', 'it has not begun')
})

test('a rule in shadow decides nothing, and is asked beside the one that does', () => {
  const of = now(1, { rules: [rule(), rule({ version: 2, preset: 'shield', mode: 'shadow', otherRule: 'rule 1' })] })
  assert.deepEqual(
    [of.version, of.weights, of.shadow, of.arm],
    ['guard.1', GUARD, { version: 'shield.2', weights: SHIELD }, 'live'],
  )
})

test('on a day of too many nobody who asked to be spared is given up: only the clock after a hard contact falls away [P101]', () => {
  const overloads = [{ from: at(1), until: at(2), ended: null }]
  for (const preset of ['neutral', 'guard', 'shield'] as const) {
    const before = now(1, { rules: [rule({ preset })] }).weights
    const during = now(1, { rules: [rule({ preset })], overloads })
    assert.deepEqual(during.weights, { ...before, coolSeconds: 0 })
    assert.equal(during.weights.sparedSeconds, before.sparedSeconds)
    assert.match(during.version, /overload/)
  }
  assert.equal(
    now(2, { rules: [rule()], overloads }).isOverload,
    false,
    'it has ended by itself, and nothing had to ring',
  )
})

test('a risk that tells too little is not used at all: whoever was just hit waits out a clock, and the spared stay spared [P104]', () => {
  const of = now(1, { rules: [rule()], falls: [{ from: at(0), ended: null }] })
  assert.deepEqual([of.weights, of.version], [COOL, 'guard.1.cool'])
  assert.deepEqual(
    [COOL.base, COOL.cooling, COOL.fair, COOL.spared],
    [0, 0, 0, 0],
    'nothing is multiplied with the risk',
  )
  assert.ok(COOL.sparedSeconds > 0)
  assert.equal(now(1, { rules: [rule()], falls: [{ from: at(-3), ended: at(-1) }] }).hasFallen, false)
})

test('never two rules in one day of a trial, and in two weeks each has had every weekday once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 13 }), (seed, start) => {
      const tried = rule({ mode: 'switchback', seed, firstDay: day(start), from: at(start) })
      const all = Array.from({ length: 56 }, (_, n) => day(start + n))
      const pairs = new Map<string, string[]>()
      for (const each of all)
        pairs.set(pairOf(tried, each), [...(pairs.get(pairOf(tried, each)) ?? []), armOn(tried, each)])
      for (const arms of pairs.values()) {
        assert.ok(arms.length <= 2)
        if (arms.length === 2) assert.deepEqual(arms.toSorted(), ['other', 'this'])
      }
      for (const hour of ['00:30', '09:00', '23:59']) {
        const moment = new Date(`${day(start + 5)}T${hour}:00Z`)
        const of = inForce({ rules: [tried], overloads: [], falls: [], now: moment, today: day(start + 5) })
        assert.equal(of.arm, armOn(tried, day(start + 5)), 'the hour changes nothing')
        assert.equal(of.weights, of.arm === 'this' ? GUARD : NEUTRAL)
      }
      // A whole week is two to three working days and one of the weekend for either.
      const monday = all.findIndex((each) => new Date(`${each}T12:00:00Z`).getUTCDay() === 1)
      const week = all.slice(monday, monday + 7).map((each) => armOn(tried, each))
      const mine = (from: number, to: number) => week.slice(from, to).filter((arm) => arm === 'this').length
      assert.ok([2, 3].includes(mine(0, 5)))
      assert.equal(mine(5, 7), 1)
    }),
    { numRuns: 60 },
  )
})

test('the day on which a trial ended, and every day before its first whole one, counts for neither rule', () => {
  const tried = rule({ mode: 'switchback', firstDay: day(3), ended: at(9), endedDay: day(9) })
  assert.deepEqual(
    [wholeDayArm(tried, day(2)), wholeDayArm(tried, day(9)), wholeDayArm(tried, day(12))],
    [null, null, null],
  )
  assert.ok(wholeDayArm(tried, day(5)))
})
