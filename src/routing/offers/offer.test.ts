import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id, type PersonId } from '#kernel/ids.ts'
import {
  AGAIN_SECONDS,
  type Asked,
  afterRunningOut,
  againAt,
  answerBy,
  endsAt,
  mayAskAgain,
  type Offer,
  runsOut,
  toAsk,
} from './offer.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const seconds = (n: number) => new Date(NOW.getTime() + n * 1000)
const person = (n: number) => id<'person'>(`p${n}`)

test('an offer ends with its seconds, or with the shift or the leave that begins before', () => {
  assert.deepEqual(endsAt(NOW, 20, null), seconds(20))
  assert.deepEqual(endsAt(NOW, 20, seconds(8)), seconds(8))
  assert.deepEqual(endsAt(NOW, 20, seconds(600)), seconds(20))
  assert.deepEqual(endsAt(NOW, 20, seconds(-5)), seconds(20))
})

test('only whoever was asked answers, while they are asked, and once', () => {
  const offer: Offer = { agent: person(1), at: NOW, until: seconds(20), answer: null }
  assert.ok(answerBy(offer, person(1), 'accepted', seconds(19)).ok)
  assert.equal(answerBy(offer, person(2), 'accepted', seconds(1)).ok, false)
  assert.equal(answerBy(offer, person(1), 'accepted', seconds(20)).ok, false)
  assert.equal(answerBy({ ...offer, answer: 'withdrawn' }, person(1), 'accepted', seconds(1)).ok, false)
  assert.equal(runsOut(offer, seconds(19)), false)
  assert.equal(runsOut(offer, seconds(20)), true)
})

test('whoever lets two run out one after the other is asked whether they are here, and after one nobody asks', () => {
  assert.equal(afterRunningOut(false), 'go_on')
  assert.equal(afterRunningOut(true), 'ask_whether_here')
})

type Event = { kind: 'ask' | 'accept' | 'decline' | 'time' | 'rest' | 'back'; who: number; seconds: number }
const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('ask', 'accept', 'decline', 'time', 'rest', 'back'),
  who: fc.nat(4),
  seconds: fc.integer({ min: 1, max: 40 }),
})

/** One contact and five people on paper: who is asked, and what they say, in any order. */
function played(events: readonly Event[]) {
  let now = NOW
  let open: Offer | null = null
  const owners: PersonId[] = []
  const asked: Asked[] = []
  const times = (who: PersonId) => asked.filter((it) => it.agent === who).length
  const resting = new Set<number>()
  const close = (offer: Offer) => {
    if (offer.answer === 'accepted') owners.push(offer.agent)
    if (offer.answer === 'declined' || offer.answer === 'timed_out') asked.push({ agent: offer.agent, at: now })
    open = null
  }
  for (const it of events) {
    const offer = open as Offer | null
    if (it.kind === 'rest') {
      resting.add(it.who)
      if (offer?.agent === person(it.who)) close({ ...offer, answer: 'withdrawn' })
    } else if (it.kind === 'back') resting.delete(it.who)
    else if (it.kind === 'time') {
      now = new Date(now.getTime() + it.seconds * 1000)
      if (offer && runsOut(offer, now)) close({ ...offer, answer: 'timed_out' })
    } else if (it.kind === 'ask') {
      if (offer || owners.length > 0) continue
      const free = [0, 1, 2, 3, 4].filter((n) => !resting.has(n)).map((n) => ({ agent: person(n) }))
      const next = toAsk(free, asked, now)[0]
      if (!next) continue
      for (const one of free) assert.ok(times(one.agent) >= times(next.agent), 'nobody again before everybody')
      open = { agent: next.agent, at: now, until: endsAt(now, 20, null), answer: null }
      assert.ok(mayAskAgain(asked, next.agent, now))
    } else if (offer) {
      const says = it.kind === 'accept' ? 'accepted' : 'declined'
      const said = answerBy(offer, person(it.who), says, now)
      if (said.ok) close(said.next)
    }
    if (open) assert.ok(!resting.has(Number((open as Offer).agent.slice(1))), 'nobody who rests is being asked')
  }
  return { owners, asked, now }
}

test('whatever people say and whenever they rest, a contact has one owner, and nobody is asked again before all who may were [prop] [P64]', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 80 }), (events) => {
      const { owners, asked, now } = played(events)
      assert.ok(owners.length <= 1)
      const again = againAt(asked, now)
      assert.equal(again === null, asked.length === 0)
      if (again) assert.ok(again > now && again.getTime() <= now.getTime() + AGAIN_SECONDS * 1000)
    }),
    { numRuns: 300 },
  )
})

test('those who were asked least come first, in the order of the rule, and not within a minute', () => {
  const all = [0, 1, 2].map((n) => ({ agent: person(n) }))
  const once = [{ agent: person(0), at: NOW }]
  assert.deepEqual(toAsk(all, once, seconds(1)), [all[1], all[2]])
  const everybody = [0, 1, 2].map((n) => ({ agent: person(n), at: seconds(n) }))
  assert.deepEqual(toAsk(all, everybody, seconds(10)), [])
  assert.deepEqual(toAsk(all, everybody, seconds(AGAIN_SECONDS + 1)), [all[0], all[1]])
})
