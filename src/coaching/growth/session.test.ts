import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askSession, COOLING_OFF_HOURS, type Does, moveSession, nextBy, type Session, type Side } from './session.ts'

const NOW = new Date('2026-07-15T09:40:00Z')
const HOUR = 3_600_000
const hoursAgo = (n: number) => new Date(NOW.getTime() - n * HOUR)
const GOAL = { id: 'g', aim: 'Say no without a lecture', strength: 'I stay friendly' }

test('a session begins from the person’s own goal and a strength, and from nothing else [S4-87]', () => {
  const words = fc.constantFrom('', '  ', 'something')
  fc.assert(
    fc.property(words, words, fc.constantFrom<Side>('person', 'coach'), fc.boolean(), (aim, strength, by, waive) => {
      const asked = askSession({ goal: { id: 'g', aim, strength }, by, upsetAt: null, waive, now: NOW })
      assert.equal(asked.ok, aim.trim() !== '' && strength.trim() !== '')
    }),
  )
  const none = askSession({ goal: null, by: 'coach', upsetAt: null, waive: false, now: NOW })
  assert.equal(none.ok || none.refusal, 'coaching.goal_needed')
})

test('within sixteen hours of a hard contact nobody reaches the person with coaching but they themselves, who say so [S4-88]', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 40, noNaN: true }), fc.boolean(), (ago, waive) => {
      const upsetAt = hoursAgo(ago)
      const isQuiet = ago < COOLING_OFF_HOURS
      const offered = askSession({ goal: GOAL, by: 'coach', upsetAt, waive, now: NOW })
      assert.ok(offered.ok && offered.next.reachesAt.getTime() >= upsetAt.getTime() + COOLING_OFF_HOURS * HOUR)
      assert.ok(!offered.next.waived, 'a coach waives nothing')
      const asked = askSession({ goal: GOAL, by: 'person', upsetAt, waive, now: NOW })
      assert.equal(asked.ok, !isQuiet || waive)
      if (asked.ok) assert.deepEqual([asked.next.reachesAt, asked.next.waived], [NOW, isQuiet])
      else assert.equal(asked.refusal, 'coaching.quiet_hours')
    }),
  )
})

test('whatever either of them does, only the other agrees, only the person says it was held, and an end stays an end', () => {
  const does = fc.constantFrom<Does>('agree', 'decline', 'cancel', 'hold')
  const side = fc.constantFrom<Side>('person', 'coach')
  fc.assert(
    fc.property(
      side,
      fc.array(fc.tuple(does, side, fc.integer({ min: -5, max: 5 })), { maxLength: 12 }),
      (askedBy, moves) => {
        let session: Session = { state: 'asked', askedBy, at: askedBy === 'person' ? NOW : null }
        for (const [what, by, hours] of moves) {
          const moved = moveSession(session, { does: what, by, at: hoursAgo(-hours), now: hoursAgo(-1) })
          if (!moved.ok) continue
          assert.ok(session.state === 'asked' || session.state === 'agreed')
          if (what === 'agree' || what === 'decline') assert.notEqual(by, askedBy)
          if (what === 'hold') assert.equal(by, 'person')
          session = { ...session, state: moved.next.state, at: moved.next.at }
        }
      },
    ),
  )
})

test('each wrong move has its own answer', () => {
  const asked: Session = { state: 'asked', askedBy: 'coach', at: null }
  const move = (session: Session, does: Does, by: Side, at: Date | null = null) => {
    const moved = moveSession(session, { does, by, at, now: NOW })
    return moved.ok || moved.refusal
  }
  assert.equal(move(asked, 'agree', 'coach'), 'coaching.not_yours_to_settle')
  assert.equal(move(asked, 'agree', 'person'), 'coaching.moment_needed')
  assert.equal(move({ ...asked, state: 'agreed', at: hoursAgo(-2) }, 'hold', 'person'), 'coaching.not_yet')
  assert.equal(move({ ...asked, state: 'held', at: NOW }, 'cancel', 'person'), 'coaching.settled')
})

test('the rhythm is four weeks from the last time, or from the day the goal was set [S4-85]', () => {
  assert.equal(nextBy(null, NOW).toISOString(), '2026-08-12T09:40:00.000Z')
  assert.equal(nextBy(hoursAgo(-24), NOW).toISOString(), '2026-08-13T09:40:00.000Z')
})
