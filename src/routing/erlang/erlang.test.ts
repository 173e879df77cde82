import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocked, erlangA, erlangC, leastAgents, trafficOf } from './erlang.ts'

const TEN = { contactsAnHour: 200, handleSeconds: 180, targetSeconds: 20 }
/** With as many digits as were told. */
const as = (told: string, value: number) => value.toFixed(told.length - told.indexOf('.') - 1)
const TWENTY_FOUR = { contactsAnHour: 240, handleSeconds: 360, targetSeconds: 30 }

test('whoever plans with Erlang C gets the figures of the textbooks to four digits [P105]', () => {
  const told = [
    [TEN, 14, '0.1741', '0.8884', '7.84', '0.714'],
    [TEN, 12, '0.4494', '0.6402', '40.44', '0.833'],
    [TEN, 11, '0.6821', '0.3896', '122.78', '0.909'],
    [TWENTY_FOUR, 30, '0.1729', '0.8952', '10.37', '0.800'],
    [TWENTY_FOUR, 28, '0.3331', '0.7613', '29.98', '0.857'],
  ] as const
  for (const [line, agents, waits, level, wait, occupancy] of told) {
    const got = erlangC(line, agents)
    assert.ok(got.kind === 'holds')
    assert.deepEqual(
      [got.waits.toFixed(4), got.serviceLevel.toFixed(4), got.meanWaitSeconds.toFixed(2), got.occupancy.toFixed(3)],
      [waits, level, wait, occupancy],
    )
  }
})

test('with nine people for the work of ten, Erlang C says that it cannot be, and Erlang A says what happens [P105]', () => {
  assert.deepEqual(erlangC(TEN, 9), { kind: 'overloaded', load: 10 / 9 })
  assert.equal(erlangC(TEN, 10).kind, 'overloaded')
  assert.equal(erlangC(TEN, 0).kind, 'overloaded')
  const told = [
    [12, '0.2798', '6.16', '7.39', '0.782'],
    [10, '0.4969', '13.75', '16.50', '0.8625'],
    [9, '0.6133', '19.2', '23.06', '0.898'],
  ] as const
  for (const [agents, waits, gone, wait, occupancy] of told) {
    const got = erlangA({ ...TEN, patienceSeconds: 120 }, agents)
    assert.deepEqual(
      [
        as(waits, got.waits),
        as(gone, got.abandonment * 100),
        as(wait, got.meanWaitSeconds),
        as(occupancy, got.occupancy),
      ],
      [waits, gone, wait, occupancy],
    )
  }
})

test('patience without an end makes Erlang A the same as Erlang C, in time included [P105]', () => {
  for (const [line, agents] of [
    [TEN, 12],
    [TWENTY_FOUR, 28],
  ] as const) {
    const c = erlangC(line, agents)
    const a = erlangA({ ...line, patienceSeconds: 1e9 }, agents)
    assert.ok(c.kind === 'holds')
    assert.ok(Math.abs(a.serviceLevel - c.serviceLevel) < 1e-4)
    assert.ok(Math.abs(a.waits - c.waits) < 1e-4)
  }
})

test('who is answered, who hangs up and who still waits are all of them, however long one is ready to wait', () => {
  const forever = erlangA({ ...TEN, patienceSeconds: 120, targetSeconds: 5000 }, 10)
  assert.ok(Math.abs(forever.serviceLevel - (1 - forever.abandonment)) < 1e-6)
})

test('five thousand people, or far too few of them, still give numbers', () => {
  const busy = { contactsAnHour: 60_000, handleSeconds: 300, targetSeconds: 20, patienceSeconds: 300 }
  assert.equal(trafficOf(busy), 5000)
  for (const agents of [1, 500, 4000, 4990, 5000, 5100, 6000, 20_000]) {
    const got = erlangA(busy, agents)
    for (const [name, value] of Object.entries(got)) {
      assert.ok(Number.isFinite(value) && value >= 0, `${name} with ${agents} is ${value}`)
      if (name !== 'meanWaitSeconds') assert.ok(value <= 1 + 1e-9, `${name} with ${agents} is ${value}`)
    }
    if (agents < 4500) assert.ok(Math.abs(got.abandonment - (1 - agents / 5000)) < 0.01, `${agents}`)
  }
  assert.equal(blocked(0, 0), 1)
  assert.equal(erlangA({ ...busy, contactsAnHour: 0 }, 3).serviceLevel, 1)
})

test('another pair of hands never makes anybody wait longer, and the least that will do is really the least', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 30, max: 900 }),
      fc.integer({ min: 20, max: 1200 }),
      (contactsAnHour, handleSeconds, patienceSeconds) => {
        const line = { contactsAnHour, handleSeconds, patienceSeconds, targetSeconds: 20 }
        const least = leastAgents(line, { serviceLevel: 0.8 })
        assert.ok(least !== null)
        assert.ok(erlangA(line, least).serviceLevel >= 0.8)
        if (least > 1) assert.ok(erlangA(line, least - 1).serviceLevel < 0.8)
        assert.ok(erlangA(line, least + 1).serviceLevel >= erlangA(line, least).serviceLevel - 1e-9)
      },
    ),
    { numRuns: 40 },
  )
  assert.equal(leastAgents({ ...TEN, patienceSeconds: null }, { serviceLevel: 0.8 }), 14)
  assert.equal(leastAgents({ ...TEN, patienceSeconds: null }, { serviceLevel: 0.8 }, 12), null)
  assert.equal(leastAgents({ ...TEN, patienceSeconds: null }, { serviceLevel: 0.5, occupancy: 0.75 }), 14)
})
