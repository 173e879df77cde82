import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CallFacts, leftOut, responseOf } from './response.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)
const answered = (seconds: number): CallFacts => ({
  askedAt: ago(3600),
  answeredAt: ago(3600 - seconds),
  endedAt: null,
  state: 'answered',
})

test('the median, the ninetieth and the slowest are times that somebody really waited [S2-37]', () => {
  const ten = [5, 9, 10, 12, 20, 30, 45, 60, 119, 300].map(answered)
  assert.deepEqual(responseOf(ten, NOW), {
    asked: 10,
    answered: 10,
    unanswered: 0,
    withinTwoMinutes: 9,
    medianSeconds: 20,
    p90Seconds: 119,
    slowestSeconds: 300,
  })
  assert.deepEqual(responseOf([], NOW), {
    asked: 0,
    answered: 0,
    unanswered: 0,
    withinTwoMinutes: 0,
    medianSeconds: null,
    p90Seconds: null,
    slowestSeconds: null,
  })
  fc.assert(
    fc.property(fc.array(fc.nat(4000), { minLength: 1 }), (seconds) => {
      const figures = responseOf(seconds.map(answered), NOW)
      for (const it of [figures.medianSeconds, figures.p90Seconds, figures.slowestSeconds])
        assert.ok(it !== null && seconds.includes(it))
      assert.ok((figures.medianSeconds ?? 0) <= (figures.p90Seconds ?? 0))
    }),
  )
})

test('taken back at once is no call; taken back after two minutes, or ended with nobody there, nobody came [S2-37]', () => {
  const call = (it: Partial<CallFacts>): CallFacts => ({
    askedAt: ago(600),
    answeredAt: null,
    endedAt: null,
    state: 'asked',
    ...it,
  })
  assert.equal(leftOut(call({ state: 'withdrawn', endedAt: ago(597) }), NOW), 'withdrawn')
  assert.equal(leftOut(call({ state: 'withdrawn', endedAt: ago(300) }), NOW), null)
  assert.equal(leftOut(call({ askedAt: ago(119) }), NOW), 'still_open')
  assert.equal(leftOut(call({ askedAt: ago(120) }), NOW), null)
  const { asked, answered, unanswered } = responseOf(
    [
      call({}),
      call({ state: 'ended', endedAt: ago(590) }),
      call({ state: 'withdrawn', endedAt: ago(597) }),
      call({ askedAt: ago(3) }),
    ],
    NOW,
  )
  assert.deepEqual([asked, answered, unanswered], [2, 0, 2])
})
