import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { allWords } from '#words.ts'
import { type Cell, effectOf } from './effect.ts'
import { effectSentence, effectWords } from './effect.words.ts'

const EARNED = /顯著|显著|signific/i
const SRC = new URL('../../', import.meta.url).pathname

test('no other sentence of the house has the word “significant”, in any language [S0-52]', () => {
  for (const [key, sentence] of Object.entries(allWords)) {
    if (key.startsWith('effect.significant_') || key === 'organisation.word_is_earned') continue
    assert.doesNotMatch(Object.values(sentence).join(), EARNED, key)
  }
})

test('and no other place asks for those sentences, or writes the word itself [S0-52]', () => {
  const mine = ['effect.words.ts', 'effect.ts', 'measure.contract.ts', 'organisation.ts', 'organisation.words.ts']
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path),
  )
  assert.ok(files.length > 300)
  for (const path of files) {
    if (path.startsWith('insight/organisation/') && mine.some((it) => path.endsWith(`/${it}`))) continue
    const code = readFileSync(join(SRC, path), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    assert.doesNotMatch(code, EARNED, path)
  }
})

const share = fc.double({ min: -1, max: 1, noNaN: true })
test('whatever is handed in, the word is said only where the interval leaves nought out [S0-52]', () => {
  fc.assert(
    fc.property(
      fc.option(fc.tuple(share, share, share)),
      fc.constantFrom('significant_better' as const, 'significant_worse' as const, 'cannot_tell' as const),
      fc.option(fc.constantFrom('holds_nought', 'too_few_people', 'not_over', 'something else')),
      (interval, verdict, doubt) => {
        const change = interval && {
          value: interval[0],
          low: Math.min(interval[1], interval[2]),
          high: Math.max(interval[1], interval[2]),
          error: 1,
        }
        const { key } = effectSentence({ change, verdict, doubt, measure: { afterWeeks: 8 }, weeksLived: 8 })
        const said = Object.values(effectWords[key]).some((it) => EARNED.test(it))
        const earned =
          change !== null && (change.low > 0 || change.high < 0) && verdict !== 'cannot_tell' && doubt === null
        assert.equal(said, earned)
      },
    ),
  )
})

const cell = fc.record({
  team: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  week: fc.integer({ min: -6, max: 5 }),
  m: fc.nat(80),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
})
test('no rows, few rows, one team or none: a verdict comes with an interval that bears it, or it is “cannot tell” [S0-52]', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 120 }),
      fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
      fc.boolean(),
      (drawn, treated, isOver) => {
        const cells: Cell[] = drawn.map(({ team, week, m, part }) => ({ team, week, m, n: Math.round(m * part) }))
        const effect = effectOf(cells, {
          treated,
          occupied: [],
          direction: 'down',
          beforeWeeks: 6,
          afterWeeks: 6,
          isOver,
        })
        const { change, verdict, doubt } = effect
        assert.equal(verdict === 'cannot_tell', doubt !== null)
        if (verdict !== 'cannot_tell') assert.ok(isOver && change && (change.low > 0 || change.high < 0))
        if (change)
          assert.ok(change.low <= change.value && change.value <= change.high && Number.isFinite(change.value))
      },
    ),
  )
})
