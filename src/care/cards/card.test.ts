import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bankMonth } from '#testing/bank-month.ts'
import { CARDS_A_DAY, DISLIKES, kindnessFor, tunedMinutes } from './card.ts'

const LEAST = 10

test('from which length on a card is asked for follows from what the leads can do, and never asks more of them [S2-52]', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: LEAST, max: 90 }), { maxLength: 400 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 20 }),
      (minutes, days, leads, aDay) => {
        const from = tunedMinutes({ minutes, days, leads, aDay }, LEAST)
        const asked = minutes.filter((it) => it >= from).length
        assert.ok(from >= LEAST)
        assert.ok(asked <= aDay * leads * days)
        // Not stricter than it has to be: one minute less would have been too much, or there is no less.
        if (from > LEAST) assert.ok(minutes.filter((it) => it >= from - 1).length > aDay * leads * days)
      },
    ),
  )
  assert.equal(tunedMinutes({ minutes: [], days: 0, leads: 1, aDay: 8 }, LEAST), LEAST, 'a new house begins at ten')
})

test('nobody is brought what they dislike, and who dislikes all of it is left in peace [S2-55]', () => {
  const dislikes = fc.uniqueArray(fc.constantFrom(...DISLIKES))
  fc.assert(
    fc.property(fc.boolean(), dislikes, (remote, disliked) => {
      const it = kindnessFor({ remote, dislikes: disliked })
      if (!it) return
      if (it.does === 'water' || it.does === 'visit') assert.ok(!remote && !disliked.includes(it.does))
      if (it.does !== 'water') assert.ok(!disliked.includes('talk'))
      if (disliked.includes('talk')) assert.ok(it.quiet)
    }),
  )
  assert.deepEqual(kindnessFor({ remote: false, dislikes: [] }), { does: 'water', quiet: false })
  assert.deepEqual(kindnessFor({ remote: true, dislikes: [] }), { does: 'voice', quiet: false })
  assert.equal(kindnessFor({ remote: false, dislikes: ['water', 'visit'] }), null)
  assert.equal(kindnessFor({ remote: true, dislikes: ['talk'] }), null)
})

test('over a real month of calls the length is tuned to what one lead can do [replay] [S2-52]', (context) => {
  const calls = bankMonth()
  if (!calls) return context.skip('The month of the bank is not on this machine')
  const days = new Set(calls.map((it) => it.day)).size
  const workdays = [...Map.groupBy(calls, (it) => it.day).values()].filter((it) => it.length > 500).length
  const over = (minutes: number) => calls.filter((it) => it.minutes >= minutes).length
  const weeks = { minutes: calls.filter((it) => it.minutes >= LEAST).map((it) => Math.round(it.minutes)), days }
  const one = tunedMinutes({ ...weeks, leads: 1, aDay: CARDS_A_DAY }, LEAST)
  const three = tunedMinutes({ ...weeks, leads: 3, aDay: CARDS_A_DAY }, LEAST)
  context.diagnostic(
    `${calls.length} answered calls, ${days} days, ${workdays} of them with more than 500: ` +
      `${(over(10) / days).toFixed(1)} a day from 10 minutes (${(over(10) / workdays).toFixed(1)} on such a day), ` +
      `${(over(20) / days).toFixed(1)} from 20. One lead with ${CARDS_A_DAY} cards: from ${one} minutes, ` +
      `${(weeks.minutes.filter((it) => it >= one).length / days).toFixed(1)} a day. Three leads: from ${three}.`,
  )
  assert.ok(over(10) / days > 30 && over(20) / days < 10)
  assert.ok(one > LEAST && one <= 25)
  assert.ok(weeks.minutes.filter((it) => it >= one).length / days <= CARDS_A_DAY)
  assert.ok(three < one)
})
