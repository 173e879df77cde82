import assert from 'node:assert/strict'
import { test } from 'node:test'
import { effectSentence, effectWords } from '../organisation/effect.words.ts'
import { anOrganisation } from '../organisation/simulated.cases.ts'
import { OUTCOME_METRICS, type OutcomeMetric, outcomeOf, type Start } from './outcome.ts'

const EARNED = /顯著|显著|signific/i
const start: Start = {
  key: 'standing:1',
  kind: 'standing',
  name: 'R4',
  startsAt: new Date(0),
  beforeWeeks: 8,
  afterWeeks: 8,
  teams: [],
}

function read(seed: number, effect: number, metric: OutcomeMetric, enough = true) {
  const of = { teams: 10, treated: 4, weeks: 8, rows: 80, share: 0.15, apart: 0.15, halfYear: 0.05, week: 0.1 }
  const { cells, treated } = anOrganisation(seed, { ...of, effect, chosen: 'any' })
  const people = (team: string) => Array.from({ length: 6 }, (_, nth) => `${team} ${nth}`)
  const told = cells.map((cell) => ({ ...cell, people: people(cell.team) }))
  return outcomeOf(told, { metric, start: { ...start, teams: treated }, others: [], isOver: true }, () => enough)
}
const said = (it: ReturnType<typeof read>) => {
  const { key } = effectSentence({ ...it, measure: { afterWeeks: 8 }, weeksLived: 8 })
  return Object.values(effectWords[key]).some((words) => EARNED.test(words))
}

test('planted: what fell by half after a notice is found, for every figure, and the word is said only then [S0-52]', (context) => {
  for (const metric of OUTCOME_METRICS) {
    let found = 0
    let right = 0
    for (let seed = 1; seed <= 100; seed++) {
      const effect = read(seed, metric === 'rested' ? 0.6 : -0.5, metric)
      if (said(effect)) found++
      if (effect.verdict === 'significant_better') right++
      if (said(effect)) assert.ok(effect.change && (effect.change.low > 0 || effect.change.high < 0))
    }
    context.diagnostic(`${metric}: found in ${found} of 100`)
    assert.ok(found >= 60 && found === right, `${metric} ${found} ${right}`)
  }
})

test('planted the other way: nothing was done to it, and at most one house in twenty is told anything but “cannot tell” [S0-52]', (context) => {
  for (const metric of OUTCOME_METRICS) {
    const claimed = Array.from({ length: 200 }, (_, seed) => read(seed + 1000, 0, metric)).filter(said).length
    context.diagnostic(`${metric}: claimed in ${claimed} of 200`)
    assert.ok(claimed <= 10, `${metric} ${claimed}`)
  }
})

test('few people behind it, no day of leaving ever noted, or weeks still to come: it says which, and nothing else [S0-52]', () => {
  const few = read(1, -0.5, 'incidents', false)
  assert.deepEqual([few.doubt, few.verdict, few.treated.before.m], ['too_few_people', 'cannot_tell', 0])
  const of = { metric: 'left' as const, start, others: [], isOver: true }
  assert.equal(outcomeOf(null, of, () => true).doubt, 'not_recorded')
  assert.equal(outcomeOf([], { ...of, isOver: false }, () => true).doubt, 'not_over')
  const everywhere = { ...start, teams: ['a', 'b'] }
  const cells = ['a', 'b'].map((team) => ({ team, week: 0, n: 1, m: 20, people: ['x'] }))
  const told = outcomeOf(
    [...cells, ...cells.map((it) => ({ ...it, week: -1 }))],
    { ...of, start: everywhere },
    () => true,
  )
  assert.equal(told.doubt, 'no_comparison')
})
