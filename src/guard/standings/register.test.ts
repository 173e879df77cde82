import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CATEGORIES } from '../incidents/incident.ts'
import { RUNGS } from './options.ts'
import { isTooOften, quarterOf } from './process.ts'
import { type Count, K, type Registered, registerFigures } from './register.ts'
import { type Came, type Did, isBetter, WATCH_CLASSES, type Watched, watchClass, watchUntil } from './watch.ts'

const TOLD = new Date('2026-07-15T01:00:00.000Z')
const days = (n: number) => new Date(TOLD.getTime() + n * 86_400_000)
const came = (n: number, way: Came['way'], otherRecord = false): Came => ({ at: days(n), way, otherRecord })
const did = (n: number, state: Did['state']): Did => ({ at: days(n), state })
const watched = (it: Partial<Watched>): Watched => ({
  notifiedAt: TOLD,
  until: watchUntil(TOLD, 90),
  ways: ['email', 'letter'],
  came: [],
  did: [],
  ...it,
})
const AFTER = days(91)

test('ninety days after they were told: stopped, proper, repeated, or come by another door [S0-51] [X23]', () => {
  assert.equal(watchClass(watched({}), days(30)), 'watching', 'silence says nothing before the time is over')
  assert.equal(watchClass(watched({}), AFTER), 'stopped')
  assert.equal(watchClass(watched({ came: [came(20, 'email')] }), AFTER), 'proper')
  assert.equal(watchClass(watched({ came: [came(20, 'counter')] }), days(21)), 'moved')
  assert.equal(watchClass(watched({ came: [came(20, 'counter')] }), AFTER), 'moved', 'to the counter is not stopped')
  assert.equal(watchClass(watched({ came: [came(20, 'email', true)] }), AFTER), 'moved', 'under another name')
  assert.equal(watchClass(watched({ ways: null, came: [came(20, 'counter')] }), AFTER), 'proper', 'no door was closed')
  assert.equal(watchClass(watched({ came: [came(9, 'email')], did: [did(9, 'confirmed')] }), AFTER), 'repeated')
  assert.equal(watchClass(watched({ came: [came(9, 'email')], did: [did(9, 'not_confirmed')] }), AFTER), 'proper')
  assert.equal(watchClass(watched({ came: [came(9, 'email')], did: [did(9, 'reported')] }), AFTER), 'undecided')
  assert.equal(watchClass(watched({ came: [came(-1, 'phone'), came(95, 'phone')] }), days(200)), 'stopped')
})

test('that somebody goes on decently is better than that they stay away [X23]', () => {
  assert.ok(isBetter('proper', 'stopped'))
  assert.ok(isBetter('stopped', 'moved'))
  assert.ok(isBetter('moved', 'repeated'))
})

const row: fc.Arbitrary<Registered> = fc.record({
  id: fc.uuid(),
  rung: fc.constantFrom(...RUNGS),
  category: fc.constantFrom(...CATEGORIES),
  days: fc.double({ min: 0, max: 300, noNaN: true }),
  looksDue: fc.nat(2),
  looksOnTime: fc.nat(1),
  appealed: fc.boolean(),
  outcome: fc.constantFrom(null, 'uphold' as const, 'vary' as const, 'revoke' as const),
  adjustmentsChecked: fc.constant(true),
  watch: fc.constantFrom(null, ...WATCH_CLASSES),
})

test('the register counts what was decided, and nothing of few can be read or worked out from it [P57]', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const figures = registerFigures(rows)
      const levels: readonly (readonly [number, Readonly<Record<string, Count>>, (it: Registered) => string])[] = [
        [rows.length, figures.byRung, (it) => it.rung],
        [rows.length, figures.byCategory, (it) => it.category],
        [rows.filter((it) => it.watch !== null).length, figures.watch, (it) => it.watch ?? ''],
      ]
      for (const [whole, level, of] of levels) {
        const shown = Object.entries(level).filter(([, n]) => n !== null)
        for (const [key, n] of shown) {
          assert.ok(n === 0 || (n ?? 0) >= K)
          assert.equal(n, rows.filter((it) => of(it) === key).length)
        }
        const rest = whole - shown.reduce((sum, [, n]) => sum + (n ?? 0), 0)
        const hidden = Object.values(level).filter((n) => n === null).length
        // What is left is enough to be nobody, or everything is hidden.
        assert.ok(rest === 0 || rest >= K || shown.every(([, n]) => n === 0) || hidden === Object.keys(level).length)
        assert.ok(rest === 0 || hidden > 1, 'one that is hidden alone is what is left of the whole')
      }
      for (const { n, of } of [figures.appealed, figures.overturned, figures.adjustmentsChecked])
        assert.ok(n === null || ((n === 0 || n >= K) && ((of ?? 0) - n === 0 || (of ?? 0) - n >= K)))
    }),
    { numRuns: 500 },
  )
  assert.equal(registerFigures([]).all, 0)
})

test('eleven decisions: how many of which, on time, appealed, overturned, and every adjustment looked at [P57]', () => {
  const made = (n: number, change: Partial<Registered>): Registered[] =>
    Array.from({ length: n }, (_, nth) => ({
      id: `${JSON.stringify(change)}${nth}`,
      rung: 'R4',
      category: 'behaviour',
      days: 80,
      looksDue: 1,
      looksOnTime: 1,
      appealed: false,
      outcome: null,
      adjustmentsChecked: true,
      watch: null,
      ...change,
    }))
  const rows = [
    ...made(6, { appealed: true, outcome: 'uphold' }),
    ...made(5, { rung: 'R3', appealed: true, outcome: 'vary', looksOnTime: 0 }),
  ]
  const figures = registerFigures(rows)
  assert.deepEqual([figures.all, figures.byRung.R4, figures.byRung.R3, figures.byRung.R5], [11, 6, 5, 0])
  assert.deepEqual(figures.byLength.to_quarter, 11)
  assert.deepEqual(figures.looksOnTime, { n: 6, of: 11 })
  assert.deepEqual(figures.appealed, { n: 11, of: 11 })
  assert.deepEqual(figures.overturned, { n: 5, of: 11 })
  assert.deepEqual(figures.adjustmentsChecked, { n: 11, of: 11 })
  const few = registerFigures([...made(6, {}), ...made(1, { rung: 'R5' })])
  assert.deepEqual(
    [few.all, few.byRung.R4, few.byRung.R5],
    [7, null, null],
    'one end of a relation is a story about somebody',
  )
})

test('more than a fifth of ten or more appeals changed the decision: how we decide is looked at [P58]', () => {
  assert.ok(!isTooOften({ decided: 9, overturned: 9 }))
  assert.ok(!isTooOften({ decided: 10, overturned: 2 }))
  assert.ok(isTooOften({ decided: 10, overturned: 3 }))
  assert.deepEqual(
    [quarterOf('2026-07'), quarterOf('2026-12'), quarterOf('2026-03')],
    ['2026-Q3', '2026-Q4', '2026-Q1'],
  )
})
