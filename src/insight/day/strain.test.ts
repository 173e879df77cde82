import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type HardContact, keepsGrowing, minutesOf, REST_FOR, type Rest, strainOf, together } from './strain.ts'

const HOUR = 3_600_000
const MONDAY = Date.UTC(2026, 6, 6)
const at = (day: number, hour: number) => new Date(MONDAY + day * 24 * HOUR + hour * HOUR)
const days = (n: number) =>
  Array.from({ length: n }, (_, day) => ({ day: `${day}`, from: at(day, 0), until: at(day + 1, 0) }))
const contact = (day: number, hour: number, more: Partial<HardContact> = {}): HardContact => ({
  at: at(day, hour),
  kinds: [],
  level: 0,
  minutes: 4,
  unresolved: false,
  ...more,
})
const rest = (day: number, hour: number, minutes: number): Rest => ({
  from: at(day, hour),
  to: new Date(at(day, hour).getTime() + minutes * 60_000),
})
const leftAfter = (n: number, contacts: HardContact[], rests: Rest[] = []) =>
  strainOf(contacts, rests, days(n), 10).at(-1)?.left ?? 0
/** A long contact and one that stays unsolved: nothing anybody would talk about. */
const mild = (day: number) => [contact(day, 10, { minutes: 14 }), contact(day, 15, { unresolved: true })]
const AWFUL = [
  contact(9, 10, { kinds: ['threat', 'insult_family', 'insult'], level: 4, minutes: 30, unresolved: true }),
]

test('a burst raises it, breaks lower it, and a weekend wears it down [planted] [S0-11]', () => {
  const calm = [contact(0, 9), contact(0, 11)]
  const burst = [...calm, contact(0, 12, { kinds: ['insult', 'slur'] }), contact(0, 13, { kinds: ['insult_family'] })]
  assert.equal(leftAfter(1, calm), 0)
  assert.ok(leftAfter(1, burst) > 25)
  assert.ok(leftAfter(1, burst, [rest(0, 14, 20)]) < leftAfter(1, burst) - 15)
  const friday = [contact(4, 16, { kinds: ['threat'] })]
  const [evening, monday] = [leftAfter(5, friday), leftAfter(7, friday)]
  assert.ok(monday < evening * 0.66, 'two days without a contact')
  assert.ok(monday > 0, 'and it is not forgotten at midnight')
})

test('it carries over midnight: two days of the same leave more than one [S0-21]', () => {
  const one = (day: number) => contact(day, 16, { kinds: ['insult'] })
  const [first, second] = strainOf([one(0), one(1)], [], days(2), 10).map((it) => it.left)
  assert.ok((second ?? 0) > (first ?? 0) * 1.5)
})

test('ten mild days in a row are said, one awful day with its rest is not [planted] [S0-21]', () => {
  const quiet = Array.from({ length: 9 }, (_, day) => contact(day, 10))
  const tenMild = strainOf(Array.from({ length: 10 }, (_, day) => mild(day)).flat(), [], days(10), 10)
  assert.ok(keepsGrowing(tenMild))
  const awful = [...quiet, ...AWFUL]
  assert.ok(!keepsGrowing(strainOf(awful, [rest(9, 11, 240)], days(10), 10)))
  assert.ok(!keepsGrowing(strainOf(awful, [], days(10), 10)), 'a bad day alone is no slope, however bad')
  const rested = Array.from({ length: 10 }, (_, day) => rest(day, 16, 10))
  assert.ok(!keepsGrowing(strainOf(Array.from({ length: 10 }, (_, day) => mild(day)).flat(), rested, days(10), 10)))
})

test('a weekend between two mild weeks does not hide them [S0-21]', () => {
  const worked = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
  assert.ok(keepsGrowing(strainOf(worked.flatMap(mild), [], days(12), 10)))
})

test('more rest never leaves more, more that happened never leaves less, and nothing is ever below nothing [S0-11]', () => {
  const kinds = fc.subarray(Object.keys(REST_FOR) as (keyof typeof REST_FOR)[])
  const some = fc.array(
    fc
      .record({
        day: fc.integer({ min: 0, max: 9 }),
        hour: fc.integer({ min: 8, max: 18 }),
        kinds,
        unresolved: fc.boolean(),
      })
      .map(({ day, hour, ...more }) => contact(day, hour, more)),
    { maxLength: 20 },
  )
  const rests = fc.array(
    fc
      .record({
        day: fc.integer({ min: 0, max: 9 }),
        hour: fc.integer({ min: 8, max: 18 }),
        minutes: fc.integer({ min: 1, max: 60 }),
      })
      .map((it) => rest(it.day, it.hour, it.minutes)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(some, rests, kinds, (contacts, rested, more) => {
      const left = leftAfter(10, contacts, rested)
      assert.ok(left >= 0)
      assert.ok(leftAfter(10, contacts) >= left - 1e-9)
      assert.ok(leftAfter(10, [...contacts, contact(5, 12, { kinds: more })], rested) >= left - 1e-9)
    }),
  )
})

test('two rests at once are rested once, and what was confirmed goes before what the rest was given for', () => {
  assert.deepEqual(together([rest(0, 10, 30), rest(0, 10, 10), rest(0, 12, 5)]), [rest(0, 10, 30), rest(0, 12, 5)])
  assert.equal(minutesOf(contact(0, 9, { kinds: ['insult'], level: 3 }), 10), 15)
  assert.equal(minutesOf(contact(0, 9, { kinds: ['threat'], level: 3, minutes: 12, unresolved: true }), 10), 65)
})
