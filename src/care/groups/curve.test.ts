import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { curveOf, type Week } from './curve.ts'

const week = (name: string, people: readonly string[], happened = 10): Week => ({
  week: name,
  people: people.map((person) => ({ person, happened, rested: 5 })),
})
const five = ['a', 'b', 'c', 'd', 'e']

test('a floor has a curve from five people on, and of fewer nothing but the same blank [S0-21]', () => {
  assert.deepEqual(curveOf([week('one', five), week('two', five.slice(1)), week('three', [])]), [
    { week: 'one', n: 5, happened: 10, rested: 5 },
    { week: 'two', n: null, happened: null, rested: null },
    { week: 'three', n: null, happened: null, rested: null },
  ])
})

test('one who joins or leaves cannot be worked out from two weeks: where one or two changed nothing is shown [P82]', () => {
  const people = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
  fc.assert(
    fc.property(fc.array(people, { maxLength: 8 }), (weeks) => {
      const points = curveOf(weeks.map((it, at) => week(`${at}`, it)))
      let last: readonly string[] | null = null
      for (const [at, point] of points.entries()) {
        if (point.n === null) continue
        const here = weeks[at] ?? []
        assert.ok(here.length >= 5)
        if (last) {
          const before: readonly string[] = last
          const change =
            here.filter((it) => !before.includes(it)).length + before.filter((it) => !here.includes(it)).length
          assert.ok(change === 0 || change > 2)
        }
        last = here
      }
    }),
  )
})
