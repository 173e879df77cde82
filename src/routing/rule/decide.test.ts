import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aContactComing, anybody, minutes, NOW, somebodyFree } from '#testing/free-people.ts'
import { NOTHING_SPECIAL } from '#testing/simulated-day.ts'
import { mayBeGiven } from '../arrivals/choice.ts'
import { type Asked, chooseAgent, termsOf } from '../protective/index.ts'
import { becomesFree, emptyRoster, isTaken, type Roster, weigh } from '../protective/roster.ts'
import { GUARD, LONGEST_IDLE, NEUTRAL, SHIELD, type Weights } from '../protective/weights.ts'
import { asLived, decide, decideContact } from './decide.ts'
import { inMinutes, VOLUNTEER_SHARE, type Weighable } from './live-roster.ts'

const TEAM = { rate: 0.05, meanRisk: 0.08 }
const number = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
const weights: fc.Arbitrary<Weights> = fc.oneof(
  fc.constantFrom(LONGEST_IDLE, NEUTRAL, GUARD, SHIELD),
  fc
    .record({
      base: number(-9, 9),
      cooling: number(-99, 99),
      fair: number(-99, 99),
      breather: number(-9, 9),
      idle: number(-99, 99),
      authority: number(-99, 99),
      neutralRisk: number(-5, 5),
      coolRank: number(0, 1),
      coolSeconds: number(0, 90),
    })
    .map((it) => ({ ...NEUTRAL, ...it })),
)

test('gates come before every score: whatever the weights say, nobody who may not be given this contact is chosen, and nobody is where all are kept [P100] [P64] [P77] [S3-31]', () => {
  fc.assert(
    fc.property(aContactComing, fc.array(anybody, { maxLength: 9 }), weights, (it, all, any) => {
      const { nth, lookAt } = decide(it, all, NOW, { weights: any }, TEAM)
      if (nth !== null) assert.equal(mayBeGiven(it, all[nth] as Weighable, NOW), null)
      const some = all.some((who) => mayBeGiven(it, who, NOW) === null)
      if (!some) assert.deepEqual([nth, lookAt], [null, null])
      else
        assert.ok(
          nth !== null || lookAt !== null,
          'where somebody passes it is given, or there is a moment to look again',
        )
    }),
    { numRuns: 2000 },
  )
})

test('never the same aggressor to the same victim, be they alone, rested and free the longest [P76]', () => {
  fc.assert(
    fc.property(aContactComing, fc.array(somebodyFree, { minLength: 1, maxLength: 6 }), weights, (it, all, any) => {
      const hurt = all.map((who, nth) => (nth === 0 ? { ...who, isTheirVictim: true, idleSince: minutes(-999) } : who))
      assert.notEqual(decide(it, hurt, NOW, { weights: any }, TEAM).nth, 0)
    }),
  )
})

test('the house, live, chooses as the rule chooses and as the planner does on the same facts', () => {
  fc.assert(
    fc.property(
      aContactComing.filter((it) => it.oneAtATime && !it.sensitive),
      fc.array(anybody, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(LONGEST_IDLE, NEUTRAL, GUARD, SHIELD),
      (it, all, of) => {
        // As a planner keeps it: everybody comes, and is taken as soon as something else takes them.
        const used = it.ours ? asLived(of) : of
        const roster = emptyRoster(all.length)
        Object.assign(roster, { meanRate: TEAM.rate, meanRisk: TEAM.meanRisk, meanCost: 7 })
        for (const [nth, who] of all.entries()) {
          becomesFree(roster, nth, inMinutes(who.idleSince))
          roster.lastHardAt[nth] = who.lastHardAt ? inMinutes(who.lastHardAt) : Number.NEGATIVE_INFINITY
          roster.lastWasSevere[nth] = who.lastWasSevere ? 1 : 0
          roster.had[nth] = who.had
          roster.hours[nth] = who.hours
          roster.share[nth] = who.volunteer ? VOLUNTEER_SHARE : 1
          roster.mayDecide[nth] = who.isEmpowered ? 1 : 0
          weigh(roster, nth, used)
        }
        for (const [nth, who] of all.entries()) if (mayBeGiven(it, who, NOW) !== null) isTaken(roster, nth)
        const asked = { skill: 1, at: inMinutes(it.since), risk: it.p, rank: it.rank, isRepeat: it.ours }
        const planned = chooseAgent(roster, asked, inMinutes(NOW), used)
        const { nth, lookAt } = decide(it, all, NOW, { weights: of }, TEAM)
        if (nth === null) return assert.equal(planned.agent, -1)
        assert.ok(lookAt === null || lookAt > NOW)
        // Two who are level but for the last digits of a mean are one to the rule, whoever of them stands first.
        const [theirs, ours] = [planned.agent, nth].map((who) => sumOf(roster, asked, who, used))
        assert.ok(planned.agent === nth || Math.abs((theirs ?? 0) - (ours ?? 0)) < 1e-6)
      },
    ),
    { numRuns: 2000 },
  )
})

const sumOf = (roster: Roster, asked: Asked, who: number, of: Weights) =>
  Object.values(termsOf(roster, who, asked, inMinutes(NOW), of)).reduce((sum, part) => sum + part, 0)

test('whom we let down meets somebody who may decide where one of them may, and waits no longer for it [S3-27] [P102]', () => {
  fc.assert(
    fc.property(
      aContactComing.map((it) => ({ ...it, ours: true, sensitive: null, hard: false })),
      fc.array(somebodyFree, { minLength: 1, maxLength: 8 }),
      (it, all) => {
        const calm = all.map((who) => ({ ...who, lastHardAt: null }))
        const { nth } = decide(it, calm, NOW, { weights: NEUTRAL }, TEAM)
        assert.notEqual(nth, null)
        if (calm.some((who) => who.isEmpowered)) assert.equal(calm[nth ?? 0]?.isEmpowered, true)
      },
    ),
  )
})

test('whoever had something hard a moment ago is spared the next for twelve seconds of its waiting, and then it is theirs: nobody waits for ever [P101] [P102]', () => {
  const cooling = { ...plain, lastHardAt: minutes(-5) }
  const hard = { oneAtATime: true, hard: true, ours: false, sensitive: null, p: 0.4, rank: 0.95 }
  const at = (seconds: number) =>
    decide({ ...hard, since: minutes(-seconds / 60) }, [cooling], NOW, { weights: NEUTRAL }, TEAM)
  assert.deepEqual([at(0).nth, at(0).lookAt], [null, minutes(NEUTRAL.coolSeconds / 60)])
  assert.equal(at(NEUTRAL.coolSeconds + 0.001).nth, 0)
  assert.equal(decide({ ...hard, since: NOW }, [cooling, plain], NOW, { weights: NEUTRAL }, TEAM).nth, 1)
  const calm = { ...hard, hard: false, p: 0.05, rank: 0.4, since: NOW }
  assert.equal(
    decide(calm, [cooling], NOW, { weights: NEUTRAL }, TEAM).nth,
    0,
    'what is known of nothing is never held',
  )
})

test('a contact that has waited a minute is passed by nobody; before that whoever carries much may be given the easier one [P102]', () => {
  const calm = { oneAtATime: true, hard: false, ours: false, sensitive: null }
  const waiting = [
    { ...calm, p: 0.4, rank: 0.9, since: minutes(-0.2) },
    { ...calm, p: 0.02, rank: 0.2, since: minutes(-0.1) },
  ]
  const loaded = { ...plain, had: 30, hours: 40, lastHardAt: minutes(-40) }
  const team = { ...TEAM, meanCost: 3 }
  for (const weights of [NEUTRAL, GUARD, SHIELD])
    assert.equal(decideContact(waiting, loaded, NOW, { weights }, team).place, 1, weights.name)
  assert.equal(
    decideContact(waiting, loaded, NOW, { weights: LONGEST_IDLE }, team).place,
    0,
    'without a rule the oldest',
  )
  const late = waiting.map((it, nth) => ({ ...it, since: minutes(nth === 0 ? -1.1 : -0.1) }))
  for (const weights of [NEUTRAL, GUARD, SHIELD])
    assert.equal(decideContact(late, loaded, NOW, { weights }, team).place, 0, 'past a minute nobody is passed')
})

const plain: Weighable = {
  ...NOTHING_SPECIAL,
  volunteer: null,
  idleSince: minutes(-9),
  had: 0,
  hours: 40,
  lastWasSevere: false,
}
