import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NOTHING_SPECIAL } from '#testing/simulated-day.ts'
import { type Candidate, type Coming, mayBeGiven, mayBeReached } from '../arrivals/choice.ts'
import { fitsBeside, type InHand, isPastShift, LAST_MINUTES, MOST_TEXTS, notTheirs, USUAL_TEXTS } from './in-hand.ts'
import { likelyMinutes, WAITS_LEAST } from './likely.ts'
import { firstOf, leadFrom, USUAL_WAYS } from './ways.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)
const FREE: InHand = { inVoice: false, texts: 0, textsForUs: 0, mostTexts: USUAL_TEXTS }

/** A day of somebody's hands, event by event, through the same question that the house asks before it gives anything. */
const event = fc.constantFrom('call', 'text', 'answered', 'asked', 'voice_over', 'text_over')

test('whatever comes in whatever order, somebody has one voice at most, never a text given beside it, and never more texts than they hold', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), fc.integer({ min: 1, max: MOST_TEXTS }), (events, mostTexts) => {
      const it = { ...FREE, mostTexts }
      for (const what of events) {
        const before = { ...it }
        if (what === 'call' && fitsBeside(true, it)) it.inVoice = true
        if (what === 'text' && fitsBeside(false, it)) {
          it.texts++
          it.textsForUs++
        }
        if (what === 'answered' && it.textsForUs > 0) it.textsForUs--
        if (what === 'asked' && it.textsForUs < it.texts) it.textsForUs++
        if (what === 'voice_over') it.inVoice = false
        if (what === 'text_over' && it.texts > 0) {
          it.texts--
          it.textsForUs = Math.min(it.textsForUs, it.texts)
        }
        assert.ok(it.texts <= mostTexts)
        if (it.texts > before.texts) assert.equal(before.inVoice, false)
        if (it.inVoice && !before.inVoice) assert.equal(before.textsForUs, 0)
      }
    }),
  )
})

test('in the last five minutes of a shift no voice comes and a text does; after it nothing, until she says that she is here', () => {
  const at = (left: number, saidAt: Date | null = minutes(-300)) => ({ shiftEndsAt: minutes(left), saidAt })
  assert.deepEqual(
    [LAST_MINUTES + 1, LAST_MINUTES, 1, 0, -60].map((left) => [
      isPastShift(true, at(left), NOW),
      isPastShift(false, at(left), NOW),
    ]),
    [
      [false, false],
      [true, false],
      [true, false],
      [true, true],
      [true, true],
    ],
  )
  assert.equal(isPastShift(true, at(-60, minutes(-10)), NOW), false, 'she said so after it')
  assert.equal(isPastShift(true, at(-13 * 60, null), NOW), false, 'that was yesterday')
  assert.equal(isPastShift(true, { shiftEndsAt: null, saidAt: null }, NOW), false)
})

const CALL: Coming = { oneAtATime: true, hard: false, ours: false, sensitive: null }
const who = (more: Partial<Candidate>): Candidate => ({
  ...NOTHING_SPECIAL,
  volunteer: null,
  idleSince: minutes(-10),
  ...more,
})

test('nothing reaches a person on leave, in a one-to-one or past the shift, by the rule, by a phone system or from a colleague; what they take upon themselves does', () => {
  fc.assert(
    fc.property(fc.boolean(), (oneAtATime) => {
      const gone = who({ isGone: true })
      const it = { ...CALL, oneAtATime }
      assert.equal(mayBeGiven(it, gone, NOW), 'gone')
      for (const by of ['system', 'colleague'] as const) assert.equal(mayBeReached(it, gone, NOW, by), 'gone')
      assert.equal(mayBeReached(it, gone, NOW, 'self'), null)
    }),
  )
})

test('somebody new is given critical advice exactly when a person who knows stands behind them, by the rule and by a phone system [S1-45] [P77]', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (critical, isNew, hasBackup) => {
      const of = notTheirs({ takesQueue: true, critical, isNew, hasBackup })
      assert.equal(of === 'no_backup', critical && isNew && !hasBackup)
      const it = who({ isNew, notTheirs: of })
      assert.equal(mayBeGiven(CALL, it, NOW), of)
      assert.equal(mayBeReached(CALL, it, NOW, 'system'), of)
    }),
  )
  assert.equal(notTheirs({ takesQueue: false, critical: false, isNew: false, hasBackup: true }), 'other_queue')
})

test('how long others waited is told of the last half hour, and not at all when nobody can tell', () => {
  const of = (waits: number[], longestNow = 0, unanswered = 0) =>
    likelyMinutes({ waits, longestNow, unanswered }, USUAL_WAYS.waitMostMinutes)
  assert.equal(of([10, 20, 30, 40]), null, `fewer than ${WAITS_LEAST}`)
  assert.equal(of([10, 20, 30, 100, 400]), 2)
  assert.equal(of([10, 20, 30, 40, 50], 51), null, 'somebody waits longer than anybody did')
  assert.equal(of([10, 20, 30, 40, 50], 0, 2), null, 'too many were called back')
  assert.equal(of([10, 20, 30, 40, 700]), 1)
  assert.equal(of([601, 602, 603, 604, 605]), null, 'by then a call is promised')
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), fc.nat(900), fc.nat(10), (...given) => {
      const minutesTold = of(...given)
      if (minutesTold === null) return
      const [waits, , unanswered] = given
      const within = waits.filter((it) => it <= minutesTold * 60).length
      assert.ok(within >= 0.8 * (waits.length + unanswered) - 1e-9)
    }),
  )
})

test('a lead is asked at half of the wait, where the queue says so', () => {
  assert.equal(leadFrom(USUAL_WAYS, NOW), null)
  const ways = { ...USUAL_WAYS, overflow: 'lead_then_call_back' as const, waitMostMinutes: 8 }
  assert.deepEqual(leadFrom(ways, NOW), minutes(4))
  assert.deepEqual(firstOf(NOW, null, minutes(-1), minutes(3), minutes(2)), minutes(2))
  assert.equal(firstOf(NOW, null, NOW), null)
})
