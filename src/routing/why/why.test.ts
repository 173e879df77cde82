import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PersonId } from '#kernel/ids.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { aContactComing, anybody, minutes, NOW, somebodyFree } from '#testing/free-people.ts'
import type { ByRule } from '../arrivals/weighed.ts'
import { GUARD, NEUTRAL, SHIELD } from '../protective/weights.ts'
import { decide, type Weighing } from '../rule/decide.ts'
import type { Weighable } from '../rule/live-roster.ts'
import { byRule } from '../rule/weigh.ts'
import { type Step, type Why, whyOf } from './why.ts'
import { sayWhy, type WhyLine } from './why.words.ts'

const TEAM = { rate: 0.05, meanRisk: 0.08 }
const personAt = (nth: number) => `person-${nth}` as PersonId
const nameOf = (person: PersonId) => `«${person}»`
const people = (all: readonly Weighable[]) => all.map((it, nth) => ({ ...it, agent: personAt(nth) }))
const LEAD = { me: 'lead' as PersonId, leads: true }

function given(it: Weighing, all: readonly Weighable[], weights = NEUTRAL): { nth: number; known: ByRule } | null {
  const decided = decide(it, all, NOW, { weights }, TEAM)
  const { nth } = decided
  if (nth === null) return null
  const rule = { version: 'x', weights, arm: 'live' }
  return { nth, known: byRule({ ...it, reasons: [] }, people(all), { ...decided, nth }, NOW, rule, TEAM) }
}

const stepOf = (known: ByRule, nth: number): Step => ({
  ...known,
  agent: personAt(nth),
  how: 'rule',
  waitedSeconds: 0,
  free: known.considered + known.notAsked,
  because: null,
  by: null,
})

const linesOf = (it: Why): readonly WhyLine[] => [
  ...it.why,
  ...it.others.flatMap((other) => other.why),
  ...[it.gate, it.idle].flatMap((line) => line ?? []),
  ...(it.terms ?? []).map((term) => term.says),
]
const told = (it: Why) => JSON.stringify([it, linesOf(it).map((line) => sayWhy(line, 'en'))])

const KEPT = [
  { isKept: true },
  { unavailableUntil: minutes(9) },
  { isTheirVictim: true },
  { run: 2, lastHardAt: minutes(-1) },
  { inSlotUntil: minutes(9) },
] as const

test('whoever is kept from a contact could as well have passed and come last: the answer is the same to the letter, for the lead and for whoever took it [P75] [S3-31] [P100]', () => {
  let same = 0
  fc.assert(
    fc.property(
      aContactComing.filter((it) => !it.sensitive && !it.hard && it.oneAtATime),
      fc.array(somebodyFree, { minLength: 2, maxLength: 9 }),
      fc.nat(8),
      fc.constantFrom(...KEPT.slice(0, 3), KEPT[4]),
      fc.constantFrom(NEUTRAL, GUARD, SHIELD),
      (it, all, at, kept, weights) => {
        const nth = at % all.length
        const open = given(it, all, weights)
        const shut = given(
          it,
          all.map((who, place) => (place === nth ? { ...who, ...kept } : who)),
          weights,
        )
        if (!open || !shut || open.nth !== shut.nth) return
        // They were not chosen and would not have been among those who come next: nobody can tell which of the two worlds it is.
        const shown = open.known.next.slice(0, Math.max(open.known.mayName, shut.known.mayName))
        if (shown.some((next) => next.agent === personAt(nth)) || open.known.mayName !== shut.known.mayName) return
        same += 1
        for (const reader of [LEAD, { me: personAt(open.nth), leads: false }])
          assert.equal(
            told(whyOf(stepOf(shut.known, shut.nth), reader, nameOf)),
            told(whyOf(stepOf(open.known, open.nth), reader, nameOf)),
          )
      },
    ),
    { numRuns: 3000 },
  )
  assert.ok(same > 500, `${same} pairs of worlds were compared`)
})

test('one person who is kept away never changes how many are named; and somebody who passed always stays unnamed [P75] [S3-31]', () => {
  fc.assert(
    fc.property(
      aContactComing.filter((it) => !it.sensitive && !it.hard && it.oneAtATime && it.rank < 0.9),
      fc.array(somebodyFree, { minLength: 1, maxLength: 9 }),
      fc.nat(8),
      fc.constantFrom(...KEPT),
      (it, all, at, kept) => {
        const calm = all.map((who) => ({ ...who, lastHardAt: null }))
        const open = given(it, calm)
        const nth = at % calm.length
        if (!open || nth === open.nth) return
        const shut = given(
          it,
          calm.map((who, place) => (place === nth ? { ...who, ...kept } : who)),
        )
        assert.equal(shut?.known.mayName, open.known.mayName)
        assert.ok(
          open.known.mayName <= 3 && (open.known.mayName === 0 || open.known.mayName < open.known.considered - 1),
        )
      },
    ),
  )
})

test('names are of people who passed every gate; there are three at most, and whoever waited longest is named only among them [P75] [P76] [P100]', () => {
  fc.assert(
    fc.property(aContactComing, fc.array(anybody, { minLength: 1, maxLength: 9 }), (it, all) => {
      const one = given(it, all)
      if (!one) return
      const passed = new Set(
        decide(it, all, NOW, { weights: NEUTRAL }, TEAM).passes.flatMap((is, nth) => (is ? [nth] : [])),
      )
      const why = whyOf(stepOf(one.known, one.nth), LEAD, nameOf)
      const named = new Set([...told(why).matchAll(/person-(\d+)/g)].map((match) => Number(match[1])))
      for (const nth of named) assert.ok(passed.has(nth))
      assert.ok(why.others.length <= 3)
      assert.ok([...named].every((nth) => nth === one.nth || why.others.some((other) => other.agent === personAt(nth))))
    }),
    { numRuns: 1000 },
  )
})

test('a lead reads bands of others and no figure; figures are for whoever took it, of themselves; an agent reads of nobody else [P100] [P65]', () => {
  fc.assert(
    fc.property(aContactComing, fc.array(somebodyFree, { minLength: 4, maxLength: 9 }), (it, all) => {
      const one = given(it, all)
      if (!one) return
      const lead = whyOf(stepOf(one.known, one.nth), LEAD, nameOf)
      assert.equal(lead.terms, null)
      for (const other of lead.others) for (const line of other.why) assert.doesNotMatch(sayWhy(line, 'en'), /\d/)
      const own = whyOf(stepOf(one.known, one.nth), { me: personAt(one.nth), leads: false }, nameOf)
      assert.equal(own.terms?.length, 5)
      assert.deepEqual([own.others, own.idle], [[], null])
    }),
  )
})

test('every answer is words in three languages, without a gap left open and without a word for what keeps people away [P100] [P75]', () => {
  fc.assert(
    fc.property(aContactComing, fc.array(anybody, { minLength: 1, maxLength: 9 }), (it, all) => {
      const one = given(it, all)
      if (!one) return
      for (const reader of [LEAD, { me: personAt(one.nth), leads: true }])
        for (const line of linesOf(whyOf(stepOf(one.known, one.nth), reader, nameOf)))
          for (const language of LANGUAGES) {
            const said = sayWhy(line, language)
            assert.ok(said.length > 1 && !said.includes('{{'))
            assert.doesNotMatch(said, /shield|resting|victim|angry|difficult|保護盾|保护盾|休息|受害|奧客|刁民/)
          }
    }),
  )
})
