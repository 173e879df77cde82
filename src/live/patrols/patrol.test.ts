import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byNeed, type Patrol, remind, type SeatNow, type Stop, stateOf, stopsOf, walk } from './patrol.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const patrol = (it: Partial<Patrol> = {}): Patrol => ({
  minutes: 30,
  dueAt: NOW,
  until: at(600),
  endedAt: null,
  rounds: 0,
  leadToldAt: null,
  managerToldAt: null,
  ...it,
})

const BECAUSE = ['hard_contact', 'long_contact', 'long_now', 'break'] as const
const stop = fc.record<Stop>({
  agent: fc.uuid(),
  key: fc.string({ minLength: 1, maxLength: 4 }),
  because: fc.constantFrom(...BECAUSE),
  since: fc.option(fc.integer({ min: -300, max: 0 }).map(at)),
})

test('the route is the order of need: after a hard contact, after a long one, in a long one, longest without a break [S2-35]', () => {
  fc.assert(
    fc.property(fc.array(stop, { maxLength: 20 }), (stops) => {
      const route = byNeed(stops)
      assert.equal(route.length, stops.length)
      route.forEach((it, i) => {
        const next = route[i + 1]
        if (!next) return
        const [one, other] = [BECAUSE.indexOf(it.because), BECAUSE.indexOf(next.because)]
        assert.ok(one <= other)
        if (one === other && next.since) assert.ok(it.since && it.since <= next.since)
      })
      assert.deepEqual(
        byNeed(stops.toReversed()).map((it) => it.because),
        route.map((it) => it.because),
      )
    }),
  )
})

test('whoever rests unasked is left alone; whoever rests after a hard contact is first; who is not here is not walked past [S2-35] [X9]', () => {
  const seat = (agent: string, it: Partial<SeatNow>): SeatNow => ({
    agent,
    key: agent,
    away: false,
    resting: false,
    talkingSince: null,
    lastBreakAt: at(-10),
    hereSince: at(-200),
    card: null,
    ...it,
  })
  const seats = [
    seat('fresh', {}),
    seat('tired', { lastBreakAt: at(-170) }),
    seat('talking_long', { talkingSince: at(-16), away: true }),
    seat('resting', { resting: true }),
    seat('gone', { away: true }),
    seat('after_long', { card: { because: 'long_contact', at: at(-8) } }),
    seat('after_hard', { resting: true, card: { because: 'hard_contact', at: at(-1) } }),
  ]
  assert.deepEqual(
    stopsOf(seats, NOW).map((it) => it.agent),
    ['after_hard', 'after_long', 'talking_long', 'tired', 'fresh'],
  )
})

test('a round that nobody walks is told to the lead after five minutes and to the manager after ten, each once [S2-35]', () => {
  assert.deepEqual(remind(patrol({ dueAt: at(5) }), NOW), { tell: [], lookAgain: at(5) })
  assert.deepEqual(remind(patrol(), NOW), { tell: [], lookAgain: at(5) })
  assert.deepEqual(remind(patrol(), at(5)), { tell: ['lead'], lookAgain: at(10) })
  assert.deepEqual(remind(patrol({ leadToldAt: at(5) }), at(10)), { tell: ['manager'], lookAgain: null })
  assert.deepEqual(remind(patrol(), at(300)), { tell: ['lead', 'manager'], lookAgain: null }, 'a clock that was late')
  assert.deepEqual(remind(patrol({ leadToldAt: at(5), managerToldAt: at(10) }), at(20)), { tell: [], lookAgain: null })
  assert.deepEqual(remind(patrol({ endedAt: NOW }), at(10)), { tell: [], lookAgain: null })
  assert.deepEqual(
    [0, 4.9, 5].map((minute) => stateOf(patrol(), at(minute))),
    ['due', 'due', 'missed'],
  )
})

test('the first seat begins a round, the next come in the same one, and after midnight there is none', () => {
  assert.deepEqual(walk(patrol(), at(3)), { ok: true, next: { round: 1, begins: true, dueAt: at(33) } })
  const walking = patrol({ rounds: 1, dueAt: at(33) })
  assert.deepEqual(walk(walking, at(20)), { ok: true, next: { round: 1, begins: false, dueAt: at(33) } })
  assert.deepEqual(walk(walking, at(40)), { ok: true, next: { round: 2, begins: true, dueAt: at(70) } })
  assert.deepEqual(walk(walking, at(600)), { ok: false, refusal: 'patrol.over' })
})
