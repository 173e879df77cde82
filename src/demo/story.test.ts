import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsAt, isHard, minutesOf, promiseState, type Story, secondsAt, story } from './story.ts'

const call = (promises: Story['end']['promises'], says = 'hello'): Story =>
  story({
    id: 'a-call',
    title: 'A call',
    language: 'en',
    channel: 'phone',
    queue: 'orders',
    customer: { name: 'Ann' },
    agent: 'dana',
    waited: 0,
    transfers: 0,
    day: -1,
    time: '10:00',
    lines: [{ at: '0:50', who: 'customer', says }],
    end: { by: 'customer', calm: 'yes', solved: 'yes', kind: 'enquiry', ...(promises ? { promises } : {}) },
  })

test('a clock counts seconds, a span counts minutes', () => {
  assert.equal(secondsAt('17:40'), 1060)
  assert.equal(minutesOf('40m'), 40)
  assert.equal(minutesOf('1d6h'), 1800)
})

test('a promise is open until it is due, broken after, and late when it is kept after that', () => {
  const soon = { words: 'We call you', kind: 'call_back', dueIn: '2h' } as const
  const seen = (promise: (typeof soon & { kept?: '1h' | '3h' }) | typeof soon, hours: number) =>
    promiseState(call([promise]), promise, endsAt(call([promise])) + hours * 60)

  assert.equal(seen(soon, 1), 'open')
  assert.equal(seen(soon, 2), 'broken')
  assert.equal(seen({ ...soon, kept: '1h' }, 4), 'kept')
  assert.equal(seen({ ...soon, kept: '3h' }, 4), 'late')
  assert.equal(seen({ ...soon, kept: '3h' }, 1), 'open', 'nobody sees the keeping before it happens')
})

test('a person who only says hello is not a hard story', () => {
  assert.equal(isHard(call(undefined)), false)
})
