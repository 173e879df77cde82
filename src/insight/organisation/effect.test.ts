import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Effect, effectOf, leavesNoughtOut } from './effect.ts'
import { anOrganisation, type Organisation } from './simulated.cases.ts'

const ROUNDS = 400
const HOUSE: Organisation = {
  teams: 10,
  treated: 3,
  weeks: 8,
  rows: 60,
  share: 0.12,
  apart: 0.2,
  halfYear: 0.08,
  week: 0.15,
  effect: 0,
  chosen: 'any',
}

const read = (seed: number, of: Organisation): Effect => {
  const { cells, treated } = anOrganisation(seed, of)
  return effectOf(cells, {
    treated,
    occupied: [],
    direction: 'down',
    beforeWeeks: of.weeks,
    afterWeeks: of.weeks,
    isOver: true,
  })
}

/** Of 400 organisations: how many are told that it got better, and how many anything at all; and without the guard. */
function claimed(more: Partial<Organisation>) {
  const told = { better: 0, any: 0, unguarded: 0, covered: 0 }
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const effect = read(seed, { ...HOUSE, ...more })
    if (effect.verdict === 'significant_better') told.better++
    if (effect.verdict !== 'cannot_tell') told.any++
    if (effect.change && leavesNoughtOut(effect.change)) told.unguarded++
    const truth = HOUSE.share * (more.effect ?? 0)
    if (effect.change && effect.change.low <= truth && effect.change.high >= truth) told.covered++
  }
  return Object.fromEntries(Object.entries(told).map(([what, n]) => [what, n / ROUNDS])) as typeof told
}

test('nothing was done to it and nothing is claimed: at most one organisation in twenty [S0-52]', (context) => {
  for (const [what, more] of [
    ['three of ten teams', {}],
    ['one of six teams', { teams: 6, treated: 1 }],
    ['two of five teams', { teams: 5, treated: 2 }],
    ['teams of different sizes', { uneven: true }],
    ['a restless house', { halfYear: 0.25, week: 0.4 }],
    ['few rows', { rows: 15, share: 0.05 }],
  ] as const) {
    const { any, unguarded, covered } = claimed(more)
    context.diagnostic(`${what}: claimed ${any}, interval alone ${unguarded}, interval holds the truth ${covered}`)
    assert.ok(any <= 0.05, `${what}: ${any}`)
    assert.ok(covered >= 0.93, `${what} holds the truth: ${covered}`)
  }
})

test('what was done to it is found [S0-52]', (context) => {
  for (const [what, more, atLeast] of [
    ['halved, three of ten teams', { effect: -0.5 }, 0.57],
    ['two fifths less, four of twelve teams, twelve weeks', { effect: -0.4, teams: 12, treated: 4, weeks: 12 }, 0.6],
    ['halved, where it was worst', { effect: -0.5, chosen: 'worst' }, 0.25],
    ['a third less, three of ten teams', { effect: -0.33 }, 0.24],
    ['halved, two of five teams', { effect: -0.5, teams: 5, treated: 2 }, 0.08],
  ] as const) {
    const { better, any, covered } = claimed(more)
    context.diagnostic(`${what}: found ${better}, called worse ${any - better}, interval holds the truth ${covered}`)
    assert.ok(better >= atLeast, `${what}: ${better}`)
    assert.ok(any - better <= 0.01, `${what} called worse: ${any - better}`)
  }
})

test('who is treated because it was bad gets better by itself, and that is not called an effect [S0-52]', (context) => {
  for (const [what, more] of [
    ['the worst three of ten', { halfYear: 0.3, apart: 0 }],
    ['the worst three of ten, which also differ for good', { halfYear: 0.25, apart: 0.25 }],
    ['the worst one of eight', { halfYear: 0.3, apart: 0, teams: 8, treated: 1 }],
  ] as const) {
    const { any, unguarded } = claimed({ ...more, chosen: 'worst' })
    context.diagnostic(`${what}: claimed ${any}, without the guard it would have been ${unguarded}`)
    assert.ok(any <= 0.05, `${what}: ${any}`)
    assert.ok(unguarded > any, what)
  }
})

test('teams that were already on their way are not a success of what came later [S0-52]', (context) => {
  const { better } = claimed({ drifting: -0.04, halfYear: 0.03, week: 0.1, rows: 120 })
  context.diagnostic(`moving before: claimed ${better}`)
  assert.ok(better <= 0.3, `${better}`)
})

test('done everywhere, or in a house of four teams, it cannot be told; and a team with a measure of its own is no comparison', () => {
  const { cells } = anOrganisation(1, { ...HOUSE, teams: 6 })
  const design = { occupied: [], direction: 'down', beforeWeeks: 8, afterWeeks: 8, isOver: true } as const
  const teams = [0, 1, 2, 3, 4, 5].map((it) => `team ${it}`)
  assert.equal(effectOf(cells, { ...design, treated: teams }).doubt, 'no_comparison')
  assert.equal(effectOf(cells, { ...design, treated: teams.slice(0, 4) }).doubt, 'too_few_teams')
  assert.equal(effectOf(cells, { ...design, treated: ['team 0'], isOver: false }).doubt, 'not_over')
  const { rest, leftOut } = effectOf(cells, { ...design, treated: ['team 0'], occupied: ['team 1'] })
  assert.deepEqual([rest.teams, leftOut], [4, { measure_of_its_own: 1 }])
})
