import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HELP_LINES } from './help-lines.ts'
import { askedNow, type Duty, onDuty, reviewGlass, riskItemMayShow } from './stand-by.ts'

const MIDNIGHT = new Date('2026-07-14T16:00:00Z')
const at = (minutes: number) => new Date(MIDNIGHT.getTime() + minutes * 60_000)
const PROMISED = { opens: 540, closes: 1080, minutes: 15 }
const duty = (responder: string, from: number, until: number): Duty => ({
  id: responder,
  responder,
  from: at(from),
  until: at(until),
})

test('the question about not wanting to live is asked only while somebody stands by until the promised hours end [P89]', () => {
  const may = (now: number, ...roster: Duty[]) => riskItemMayShow(roster, PROMISED, MIDNIGHT, at(now))
  const wei = duty('wei', 500, 800)
  assert.equal(may(600, wei, duty('peiwen', 780, 1080)), true)
  assert.equal(may(600, wei, duty('peiwen', 810, 1080)), false, 'ten minutes with nobody')
  assert.equal(may(600, wei), false)
  assert.equal(may(600), false)
  assert.equal(may(539, duty('wei', 0, 1440)), false, 'before the promised hours')
  assert.equal(may(1066, duty('wei', 0, 1440)), false, 'too late to be called back in them')
  assert.equal(may(1065, duty('wei', 0, 1440)), true)
  assert.equal(riskItemMayShow([duty('wei', 0, 1440)], null, MIDNIGHT, at(600)), false, 'nothing was promised')
})

test('whenever the question is asked, somebody stands by at every moment until the promise ends [P89]', () => {
  const minute = fc.integer({ min: 0, max: 1440 })
  const some = fc.array(fc.tuple(minute, minute), { maxLength: 6 })
  let asked = 0
  fc.assert(
    fc.property(some, fc.integer({ min: 540, max: 1080 }), (spans, now) => {
      const roster = [[0, 900] as const, ...spans].map(([a, b], nth) => duty(`${nth}`, Math.min(a, b), Math.max(a, b)))
      if (!riskItemMayShow(roster, PROMISED, MIDNIGHT, at(now))) return
      asked++
      for (let each = now; each < PROMISED.closes; each += 5) assert.ok(onDuty(roster, at(each)).length > 0)
    }),
    { numRuns: 400 },
  )
  assert.ok(asked > 20)
})

test('a call is the first one’s at once, and the next one’s too for every promised time that passes [P90]', () => {
  const call = { askedAt: at(600), minutes: 15, order: ['wei', 'peiwen'] }
  assert.deepEqual(askedNow(call, at(600)), ['wei'])
  assert.deepEqual(askedNow(call, at(614.9)), ['wei'])
  assert.deepEqual(askedNow(call, at(615)), ['wei', 'peiwen'])
  assert.deepEqual(askedNow(call, at(2000)), ['wei', 'peiwen'], 'it never stops being anybody’s')
})

test('glass that was broken is looked at by somebody else, once [P90]', () => {
  const by = { by: 'wei', reviewedBy: null }
  assert.deepEqual(reviewGlass(by, 'wei'), { ok: false, refusal: 'glass.another_reviews' })
  assert.deepEqual(reviewGlass(by, 'peiwen').ok, true)
  assert.deepEqual(reviewGlass({ by: 'wei', reviewedBy: 'x' }, 'peiwen'), { ok: false, refusal: 'glass.reviewed' })
})

test('numbers to ring are those of the place, with where they come from, and marked as not yet rung by the house [P90]', () => {
  assert.ok(HELP_LINES['zh-Hant'].lines.some((it) => it.number === '1925'))
  assert.ok(HELP_LINES['zh-Hans'].lines.some((it) => it.number === '12356'))
  for (const pack of Object.values(HELP_LINES)) {
    assert.ok(pack.check && /^\d{4}-\d{2}$/.test(pack.asOf))
    assert.ok(pack.lines.every((it) => it.source.startsWith('https://') && it.number.length > 0))
  }
})
