import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LONGEST_ENTRY_DAYS, mayAnswer, mayList, type Record, SOURCES, sourcesIn } from './sensitive.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000)
const record: fc.Arbitrary<Record> = fc.record({
  openCases: fc.nat(3),
  unresolved: fc.nat(3),
  broken: fc.nat(2),
  watched: fc.boolean(),
  confirmed: fc.nat(2),
})

test('no entry without something on record that bears it out, and none without an end within a month [S2-31]', () => {
  fc.assert(
    fc.property(record, fc.constantFrom(...SOURCES), fc.integer({ min: -3, max: 60 }), (on, source, until) => {
      const may = mayList({ source, from: NOW, until: days(until) }, on)
      assert.equal(may.ok, until > 0 && until <= LONGEST_ENTRY_DAYS && sourcesIn(on).includes(source))
    }),
  )
})

test('whoever calls a hundred times and buys for a million is on no list for it: there is nothing in the record to say so [S2-31]', () => {
  const nothing = { openCases: 1, unresolved: 0, broken: 0, watched: false, confirmed: 0 }
  assert.deepEqual(sourcesIn(nothing), [])
  assert.deepEqual(Object.keys(nothing).toSorted(), ['broken', 'confirmed', 'openCases', 'unresolved', 'watched'])
})

test('who put somebody on the list and who asked to have them off it do not decide about it [S2-31]', () => {
  const appeal = { answeredAt: null, listedBy: 'a', takenBy: 'b' }
  assert.deepEqual(
    ['a', 'b', 'c'].map((by) => mayAnswer(appeal, by).ok),
    [false, false, true],
  )
  assert.equal(mayAnswer({ ...appeal, answeredAt: NOW }, 'c').ok, false)
})
