import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { againAfter, askAgain, CHASE_STATES, type Chase, hearAnswer, MOST_TIMES, seeChange } from './chase.ts'

const NOW = new Date('2026-07-17T10:00:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const chases: fc.Arbitrary<Chase> = fc.record({
  state: fc.constantFrom(...CHASE_STATES),
  nth: fc.integer({ min: 1, max: MOST_TIMES }),
  againAt: fc.option(fc.integer({ min: -500, max: 500 }).map(at)),
  promisedAt: fc.option(fc.integer({ min: -500, max: 500 }).map(at)),
})

test('a yes is an answer and never a success: only a change is [S3-36] [S3-45]', () => {
  fc.assert(
    fc.property(chases, fc.option(fc.integer({ min: 1, max: 900 })), (chase, promised) => {
      const heard = hearAnswer(chase, promised === null ? null : at(promised), NOW)
      if (heard.ok) assert.equal(heard.next.state, 'answered')
    }),
  )
})

test('what was answered is asked again at the moment they named, at the latest, until something changes [S3-36]', () => {
  fc.assert(
    fc.property(chases, fc.integer({ min: 1, max: 900 }), (chase, promised) => {
      const heard = hearAnswer(chase, at(promised), NOW)
      if (!heard.ok) return
      assert.deepEqual(heard.next.againAt, at(promised))
      const again = askAgain({ ...chase, ...heard.next, promisedAt: at(promised) }, at(promised))
      assert.equal(again.ok, true)
      if (again.ok) assert.equal(again.next.nth, chase.nth < MOST_TIMES ? chase.nth + 1 : null)
    }),
  )
})

test('nobody is asked again before the moment, or after it has changed', () => {
  fc.assert(
    fc.property(chases, (chase) => {
      const again = askAgain(chase, NOW)
      if (again.ok)
        assert.ok(
          chase.againAt !== null && chase.againAt <= NOW && !['changed', 'let_go', 'slipped'].includes(chase.state),
        )
    }),
  )
})

test('a change that comes late is still a change, and is told as late; a slipped word can still come true', () => {
  const slipped: Chase = { state: 'slipped', nth: 1, againAt: NOW, promisedAt: at(-30) }
  assert.deepEqual(seeChange(slipped, NOW), { ok: true, next: { changedAt: NOW, isLate: true } })
  assert.deepEqual(seeChange({ ...slipped, state: 'changed' }, NOW), { ok: false, refusal: 'chase.settled' })
})

test('on the scale of minutes silence is asked about after minutes, on the scale of days after hours [S3-49]', () => {
  assert.deepEqual(againAfter(NOW, at(30)), at(20))
  assert.deepEqual(againAfter(NOW, at(3000)), at(240))
})
