import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { choose, findMissing, type OrderState, WAYS, waysOut } from './order.ts'

const NOW = new Date('2026-07-18T04:00:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const needs = fc.option(fc.integer({ min: -5000, max: 5000 }).map(at))
const states = fc.constantFrom<OrderState>('running', 'at_risk', 'done', 'cancelled')

test('once the day it was for has passed, bringing it is offered to nobody and taken from nobody [S3-46]', () => {
  fc.assert(
    fc.property(needs, states, fc.subarray([...WAYS]), fc.constantFrom(...WAYS), (needBy, state, offered, way) => {
      const passed = needBy !== null && needBy <= NOW
      assert.equal(waysOut({ needBy }, NOW).includes('rush'), !passed)
      const chosen = choose({ state, needBy }, offered, way, NOW)
      if (chosen.ok) assert.ok(!(passed && way === 'rush') && offered.includes(way))
      if (passed && way === 'rush') assert.equal(chosen.ok, false)
    }),
  )
  assert.deepEqual(choose({ state: 'at_risk', needBy: at(-1) }, WAYS, 'rush', NOW), {
    ok: false,
    refusal: 'choice.need_passed',
  })
})

test('there are always three ways to choose from, before the day and after it [S3-43]', () => {
  fc.assert(fc.property(needs, (needBy) => assert.equal(waysOut({ needBy }, NOW).length, 3)))
})

test('a step is missing from its moment on, once, and never when it came or the order is over [S3-42]', () => {
  fc.assert(
    fc.property(states, fc.integer({ min: -100, max: 100 }), fc.boolean(), fc.boolean(), (state, by, came, before) => {
      const step = { byAt: at(by), cameAt: came ? NOW : null, missingAt: before ? NOW : null }
      const missing = findMissing({ state }, step, NOW)
      assert.equal(missing.ok, by <= 0 && !came && !before && (state === 'running' || state === 'at_risk'))
      if (missing.ok) assert.equal(missing.next.isNews, state === 'running')
    }),
  )
})
