import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, type Fared, type Post } from './fare.ts'

const SAME: Fared & Post = {
  days: 180,
  ends: 60,
  endMinute: 1080,
  asked: 10,
  refused: 1,
  looks: 0,
  measures: 0,
  pressed: 1,
  authority: 3000,
  role: 'agent',
  team: 'one',
}
const worse = (after: Partial<Fared & Post>) =>
  compare(SAME, { ...SAME, days: 30, ends: 20, pressed: 0, refused: 0, ...after })
    .filter((it) => it.worse)
    .map((it) => it.kind)

test('each change for the worse after a report is named, and what stayed the same is not [P69]', () => {
  assert.deepEqual(worse({}), [])
  assert.deepEqual(worse({ endMinute: 1200 }), ['shift'])
  assert.deepEqual(worse({ endMinute: 1110 }), [])
  assert.deepEqual(worse({ endMinute: 1200, ends: 3 }), [], 'three shifts are no habit')
  assert.deepEqual(worse({ team: 'two' }), ['team'])
  assert.deepEqual(worse({ role: 'lead' }), ['role'], 'whether it is better is for a person to say')
  assert.deepEqual(worse({ asked: 4, refused: 3 }), ['refused'])
  assert.deepEqual(worse({ looks: 1 }), ['looks'])
  assert.deepEqual(worse({ looks: 1, measures: 1 }), ['looks', 'measures'])
  assert.deepEqual(worse({ pressed: 3 }), ['coaching_pressed'])
  assert.deepEqual(worse({ authority: 500 }), ['authority'])
  assert.deepEqual(worse({ authority: null }), [], 'cannot tell is not worse')
})

test('a shift that ends after midnight is compared the short way round', () => {
  const [shift] = compare({ ...SAME, endMinute: 1430 }, { ...SAME, endMinute: 10 })
  assert.equal(shift?.worse, false)
})

test('whoever fares exactly as before is never alerted about, and every kind is listed each time [P69]', () => {
  const fared = fc.record({
    days: fc.constant(180),
    ends: fc.nat(100),
    endMinute: fc.option(fc.nat(1439)),
    asked: fc.integer({ min: 20, max: 40 }),
    refused: fc.integer({ min: 1, max: 20 }),
    looks: fc.integer({ min: 1, max: 3 }),
    measures: fc.integer({ min: 1, max: 3 }),
    pressed: fc.integer({ min: 1, max: 9 }),
    authority: fc.option(fc.nat(9000)),
    role: fc.constant('agent'),
    team: fc.constantFrom('one', 'two'),
  })
  fc.assert(
    fc.property(fared, (it) => {
      const all = compare(it, it)
      assert.equal(all.length, 8)
      assert.deepEqual(
        all.filter((one) => one.worse),
        [],
      )
    }),
  )
})
