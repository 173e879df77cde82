import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { MONDAY_TO_FRIDAY } from '#reader/public.ts'
import { workingTime } from '../calendars/working-time.ts'
import { count, timeOf, windowEnd } from './arithmetic.ts'
import { clocksFor, isObligation, mayStart, stateOf } from './clock.ts'
import { isLapsed, type Pack, type Profile, recourseFor, rulesFor, wantsCounsel } from './pack.ts'
import { newestPack, PACKS, packOf } from './packs/all.ts'

const TAIPEI = { zone: 'Asia/Taipei', calendar: 'zone', hours: [] } as const
const LONDON = { zone: 'Europe/London', calendar: 'weekdays', hours: [] } as const
const PROFILES = ['private', 'public', 'regulated'] as const

const dueOf = (key: string, profile: Profile, kind: string, start: string) => {
  const pack = newestPack(key)
  const all = clocksFor(
    { pack, profile, kind: 'complaint', from: 'received', start: new Date(start) },
    timeOf(pack, TAIPEI),
  )
  return all.find((it) => it.kind === kind)?.due.toISOString()
}

test('a complaint of Friday 2 January is short until the close of Wednesday the 7th, and has eight weeks until 27 February [P6]', () => {
  assert.equal(dueOf('uk-disp', 'regulated', 'short_path', '2026-01-02T10:00:00Z'), '2026-01-07T23:59:00.000Z')
  assert.equal(dueOf('uk-disp', 'regulated', 'final', '2026-01-02T10:00:00Z'), '2026-02-27T23:59:00.000Z')
})

test('an hour from Friday 16:30 ends on Monday at 9:30, and with a lunch and a feast on Tuesday [P6]', () => {
  const office = (hours: { days: number[]; from: string; to: string }[]) =>
    workingTime({ zone: 'Europe/London', calendar: 'weekdays', hours })
  const days = [1, 2, 3, 4, 5]
  const hour = { amount: 1, unit: 'working_hour' } as const
  const start = new Date('2026-07-10T15:30:00Z')
  assert.equal(
    count(hour, start, office([{ days, from: '09:00', to: '17:00' }])).due.toISOString(),
    '2026-07-13T08:30:00.000Z',
  )
  const withLunch = office([
    { days, from: '09:00', to: '12:00' },
    { days, from: '13:00', to: '17:00' },
  ])
  const mondayOff = {
    ...withLunch,
    calendar: {
      isWorkingDay: (day: { year: number; month: number; day: number }) =>
        day.day !== 13 && MONDAY_TO_FRIDAY.isWorkingDay(day),
    },
  }
  assert.equal(count(hour, start, mondayOff).due.toISOString(), '2026-07-14T08:30:00.000Z')
})

test('the law of Taiwan gives a shop fifteen days by the calendar, a bank and an agency thirty [P6]', () => {
  const start = '2026-07-15T01:00:00Z'
  assert.equal(dueOf('taiwan', 'private', 'final', start), '2026-07-30T15:59:00.000Z')
  assert.equal(dueOf('taiwan', 'regulated', 'final', start), '2026-08-14T15:59:00.000Z')
  assert.equal(dueOf('taiwan', 'public', 'final', start), '2026-08-14T15:59:00.000Z')
})

test('a 12345 line answers in two hours, a day, a week and fifteen days, through the night and the feast alike [P6]', () => {
  const start = '2026-09-30T15:00:00Z'
  assert.equal(dueOf('mainland', 'public', 'ack', start), '2026-09-30T17:00:00.000Z')
  assert.equal(dueOf('mainland', 'public', 'first_answer', start), '2026-10-01T15:00:00.000Z')
  assert.equal(dueOf('mainland', 'public', 'stage1', start), '2026-10-07T15:59:00.000Z')
  assert.equal(dueOf('mainland', 'public', 'final', start), '2026-10-15T15:59:00.000Z')
})

test('six months from the last of August end on the last of February, and a bank holiday of England is no working day', () => {
  const time = timeOf(newestPack('uk-disp'), LONDON)
  const ends = windowEnd({ amount: 6, unit: 'month' }, new Date('2026-08-31T10:00:00Z'), time)
  assert.equal(ends.toISOString(), '2027-02-28T23:59:00.000Z')
  const christmas = count({ amount: 1, unit: 'working_day' }, new Date('2026-12-24T10:00:00Z'), time)
  assert.equal(christmas.due.toISOString(), '2026-12-29T23:59:00.000Z')
  assert.deepEqual(christmas.arithmetic.steps[0], {
    is: 'closed',
    from: '2026-12-25',
    to: '2026-12-25',
    why: 'holiday',
  })
})

/** What a version said on the day it was given out. A change is a new version with a line of its own. */
const GIVEN_OUT: Readonly<Record<string, string>> = {
  'own 1': 'af897e5092a8d7bc',
  'taiwan 1': '85f99a7208954a3c',
  'mainland 1': 'd477b87f76b222df',
  'uk-disp 1': '0efcb4d395b55aa4',
}

test('a pack that was given out is never edited: each version still says what it said [P6]', () => {
  const now = Object.fromEntries(PACKS.map((pack) => [`${pack.key} ${pack.version}`, hashOf(pack)]))
  assert.deepEqual(now, GIVEN_OUT)
  for (const pack of PACKS) assert.equal(packOf(pack.key, pack.version), pack)
})
const hashOf = (pack: Pack) => createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16)

test('every pack says where it has its figures from, since when, until when somebody must look again, and what to check', () => {
  for (const pack of PACKS) {
    assert.ok(Date.parse(pack.reviewBy) > Date.parse(pack.asOf), pack.key)
    for (const profile of PROFILES) {
      const recourse = recourseFor(pack, profile)
      for (const said of [...Object.values(recourse.words), ...Object.values(pack.source)]) assert.ok(said.length > 5)
      const kinds = rulesFor(pack, profile).map((it) => it.kind)
      assert.equal(new Set(kinds).size, kinds.length, `${pack.key} ${profile} has one figure for each clock`)
      assert.ok(kinds.includes('ack') && kinds.includes('stage2'), pack.key)
    }
    assert.ok(pack.letter.includes('recourse') && pack.letter.includes('reasons'), pack.key)
  }
  assert.ok(wantsCounsel(newestPack('taiwan'), 'private'))
  assert.ok(!wantsCounsel(newestPack('uk-disp'), 'regulated'))
})

test('a pack nobody has looked at again starts nothing, unless somebody answers for it by name [P7]', () => {
  const pack = newestPack('taiwan')
  const before = new Date('2027-06-30T10:00:00Z')
  const after = new Date('2027-07-01T00:00:00Z')
  assert.deepEqual([isLapsed(pack, before), isLapsed(pack, after)], [false, true])
  assert.equal(mayStart(pack, null, before), true)
  assert.equal(mayStart(pack, null, after), false)
  assert.equal(mayStart(pack, { until: new Date('2027-07-20T00:00:00Z') }, after), true)
  assert.equal(mayStart(pack, { until: after }, after), false)
})

const anyPack = fc.constantFrom(...PACKS)
const anyProfile = fc.constantFrom(...PROFILES)
const anyMoment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-01'), noInvalidDate: true })

test('the earlier we heard of it the earlier every clock ends, and each lies after its start [P2]', () => {
  fc.assert(
    fc.property(anyPack, anyProfile, anyMoment, fc.integer({ min: 1, max: 5000 }), (pack, profile, at, minutes) => {
      const time = timeOf(pack, TAIPEI)
      const of = (start: Date) => clocksFor({ pack, profile, kind: 'complaint', from: 'received', start }, time)
      const earlier = of(new Date(at.getTime() - minutes * 60_000))
      for (const [n, clock] of of(at).entries()) {
        assert.ok(clock.due > at)
        assert.ok((earlier[n]?.due ?? clock.due) <= clock.due, clock.kind)
      }
    }),
    { numRuns: 60 },
  )
})

test('a clock for news and a clock for the first answer are two: the shorter never takes the place of the longer', () => {
  const pack: Pack = {
    ...newestPack('own'),
    clocks: [
      { kind: 'first_answer', from: 'received', amount: 8, unit: 'hour', trust: 'house' },
      { kind: 'update', from: 'received', amount: 2, unit: 'hour', trust: 'house' },
    ],
  }
  const start = new Date('2026-07-15T01:00:00Z')
  const all = clocksFor({ pack, profile: 'private', kind: 'enquiry', from: 'received', start }, timeOf(pack, TAIPEI))
  assert.deepEqual(
    all.map((it) => [it.kind, it.due.getTime() - start.getTime()]),
    [
      ['first_answer', 8 * 3_600_000],
      ['update', 2 * 3_600_000],
    ],
  )
})

test('a question wants an answer and news, and no decision of any stage', () => {
  fc.assert(
    fc.property(anyPack, anyProfile, anyMoment, (pack, profile, start) => {
      const of = { pack, profile, kind: 'enquiry', from: 'received', start } as const
      const kinds = clocksFor(of, timeOf(pack, TAIPEI)).map((it) => it.kind)
      assert.ok(!kinds.includes('final') && !kinds.includes('stage1') && !kinds.includes('short_path'))
    }),
    { numRuns: 30 },
  )
})

test('on its last minute a clock is met in time; after it, met late; and the end of the short path is nobody’s lateness', () => {
  const due = new Date('2026-07-20T10:00:00Z')
  const clock = { start: new Date('2026-07-15T10:00:00Z'), due, met: null, missed: null }
  const later = new Date(due.getTime() + 1)
  assert.equal(stateOf(clock, due), 'running')
  assert.equal(stateOf(clock, later), 'over')
  assert.equal(stateOf({ ...clock, met: due }, later), 'met')
  assert.equal(stateOf({ ...clock, met: later }, later), 'met_late')
  assert.deepEqual([isObligation('short_path'), isObligation('final')], [false, true])
})
