import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { type AccessOptions, RUNGS, STAYS_OPEN, WAYS_IN } from '../standings/options.ts'
import { type Coming, type Decision, instructionsOf, reach, soundsUrgent, waysOpen } from './access.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const ZONE = 'Asia/Taipei'
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000)
const CASE = 'case-1'
const JUN = id<'person'>('jun')

const CALL: Coming = {
  way: 'phone',
  at: NOW,
  zone: ZONE,
  case: null,
  verified: true,
  isNewMatter: false,
  isEmergency: false,
  isDataRequest: false,
  isComplaint: false,
  place: '',
}
const decided = (options: AccessOptions, more: Partial<Decision> = {}): Decision => ({
  id: 'standing',
  rung: 'R4',
  instruction: 'Write to them',
  options,
  staysOpen: ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter'],
  lapseAt: days(60),
  ...more,
})
const WRITING = decided({ how: { ways: ['email', 'portal'] } })

const minute = fc.integer({ min: -10, max: 1500 })
const options: fc.Arbitrary<AccessOptions> = fc.record(
  {
    who: fc.record({ person: fc.constantFrom('a', 'b').map((it) => id<'person'>(it)) }),
    what: fc.record({ cases: fc.subarray([CASE, 'case-2']) }),
    when: fc.record({
      days: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 4 }),
      fromMinute: minute,
      toMinute: minute,
    }),
    where: fc.record({ place: fc.constantFrom('north', 'south') }),
    how: fc.record({ ways: fc.subarray([...WAYS_IN]) }),
  },
  { requiredKeys: [] },
)
const decision: fc.Arbitrary<Decision> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  rung: fc.constantFrom(...RUNGS),
  instruction: fc.string({ maxLength: 40 }),
  options,
  staysOpen: fc.subarray([...STAYS_OPEN]),
  lapseAt: fc.integer({ min: -30, max: 200 }).map(days),
})
const current = fc.array(decision, { maxLength: 5 })
const coming: fc.Arbitrary<Coming> = fc.record({
  way: fc.constantFrom(...WAYS_IN),
  at: fc.integer({ min: 0, max: 14 * 1440 }).map((n) => new Date(NOW.getTime() + n * 60_000)),
  zone: fc.constantFrom(ZONE, 'Europe/London', 'America/New_York'),
  case: fc.option(fc.constantFrom(CASE, 'case-2', 'case-3')),
  verified: fc.boolean(),
  isNewMatter: fc.boolean(),
  isEmergency: fc.boolean(),
  isDataRequest: fc.boolean(),
  isComplaint: fc.boolean(),
  place: fc.constantFrom('', 'north', 'south'),
})

test('danger, a data request, a complaint and a new matter pass whatever was decided, and so does everybody we have not made sure of [P49] [P53] [P54] [prop]', () => {
  fc.assert(
    fc.property(current, coming, (all, it) => {
      if (!it.verified || it.isEmergency || it.isDataRequest || it.isComplaint || it.isNewMatter)
        assert.deepEqual(reach(all, it), { kind: 'open' })
    }),
    { numRuns: 3000 },
  )
})

test('however many decisions hold and however they were written, at least one way stays and none is a dead end [P49] [S4-97] [prop]', () => {
  fc.assert(
    fc.property(current, coming, (all, it) => {
      const said = reach(all, it)
      if (said.kind === 'open') return
      assert.ok(said.ways.length > 0)
      assert.ok(said.until > it.at)
      assert.ok(said.say !== 'write' || said.ways.every((way) => ['email', 'portal', 'letter'].includes(way)))
      assert.ok(said.say !== 'at_times' || (said.from !== null && said.from > it.at && said.from <= days(40)))
      assert.ok(said.say !== 'named_person' || said.person !== null)
      assert.ok(said.say !== 'at_place' || said.place !== null)
      // By one of the ways it names, somebody is reached: at once, or by the named person, or when the hours begin.
      const byThat = said.ways.map((way) => reach(all, { ...it, way, place: said.place ?? '' }))
      assert.ok(byThat.some((one) => one.kind === 'open' || one.say === 'named_person' || one.say === 'at_times'))
    }),
    { numRuns: 5000 },
  )
})

test('when the hours it named begin, the telephone is open to them [P49] [prop]', () => {
  fc.assert(
    fc.property(current, coming, (all, it) => {
      const said = reach(all, it)
      if (said.kind === 'open' || said.say !== 'at_times' || said.from === null) return
      const then = reach(all, { ...it, at: said.from })
      assert.ok(then.kind === 'open' || then.say !== 'at_times')
    }),
    { numRuns: 3000 },
  )
})

test('past its day, advised or warned only, or about another case: a decision changes nothing [P46] [P62] [prop]', () => {
  const none = decision.map((it) => ({ ...it, rung: 'R3' as const }))
  const over = decision.map((it) => ({ ...it, lapseAt: NOW }))
  const elsewhere = decision.map((it) => ({ ...it, options: { ...it.options, what: { cases: ['case-9'] } } }))
  fc.assert(
    fc.property(fc.array(fc.oneof(none, over, elsewhere), { maxLength: 5 }), coming, (all, it) => {
      assert.deepEqual(reach(all, { ...it, verified: true }), { kind: 'open' })
    }),
    { numRuns: 2000 },
  )
})

test('only options and days decide: whatever words stand in an instruction, the way is the same [I8] [prop]', () => {
  fc.assert(
    fc.property(current, coming, fc.string(), (all, it, words) => {
      const other = all.map((one) => ({ ...one, instruction: words }))
      const [one, two] = [reach(all, it), reach(other, it)]
      assert.deepEqual({ ...one, instruction: '' }, { ...two, instruction: '' })
    }),
    { numRuns: 2000 },
  )
})

test('writing only: the telephone is told which ways there are, and a letter or the page is open', () => {
  const said = reach([WRITING], CALL)
  assert.equal(said.kind, 'instead')
  if (said.kind === 'instead') assert.deepEqual([said.say, said.ways], ['write', ['email', 'portal']])
  assert.equal(reach([WRITING], { ...CALL, way: 'email' }).kind, 'open')
  const letter = reach([WRITING], { ...CALL, way: 'letter' })
  assert.equal(letter.kind === 'instead' && letter.say, 'write')
})

test('a way that the letter says stays open is open, whatever else it says [P49]', () => {
  const said = decided({ how: { ways: ['email'] } }, { staysOpen: ['phone'] })
  assert.equal(reach([said], CALL).kind, 'open')
})

test('one person for them: by telephone, chat, counter and mail; the page is read by whoever reads it', () => {
  const named = decided({ who: { person: JUN } })
  for (const way of ['phone', 'chat', 'counter', 'email'] as const) {
    const said = reach([named], { ...CALL, way })
    assert.deepEqual(said.kind === 'instead' && [said.say, said.person], ['named_person', JUN])
  }
  assert.equal(reach([named], { ...CALL, way: 'portal' }).kind, 'open')
})

test('hours: within them it rings, outside them they are told when it does, on the clocks of the house', () => {
  // Wednesday 09:00 in Taipei; the hours are Tuesday and Thursday 10:00 to 11:00.
  const hours = decided({ when: { days: [2, 4], fromMinute: 600, toMinute: 660, minutesEach: 15 } })
  const said = reach([hours], CALL)
  assert.ok(said.kind === 'instead' && said.say === 'at_times')
  assert.equal(said.from?.toISOString(), '2026-07-16T02:00:00.000Z')
  assert.equal(said.minutesEach, 15)
  assert.equal(reach([hours], { ...CALL, at: said.from ?? NOW }).kind, 'open')
  assert.equal(reach([hours], { ...CALL, way: 'email' }).kind, 'open')
})

test('one counter: at another they are told which; where we do not know the place, nobody is sent away', () => {
  const place = decided({ where: { place: 'north' } })
  const said = reach([place], { ...CALL, way: 'counter', place: 'south' })
  assert.deepEqual(said.kind === 'instead' && [said.say, said.place], ['at_place', 'north'])
  for (const here of ['north', '']) assert.equal(reach([place], { ...CALL, way: 'counter', place: here }).kind, 'open')
})

test('a decision about one case is about that case: it is answered in writing, and everything else rings through', () => {
  const about = decided({ what: { cases: [CASE] } })
  const said = reach([about], { ...CALL, case: CASE })
  assert.deepEqual(said.kind === 'instead' && said.ways, ['email', 'portal', 'letter'])
  for (const other of [null, 'case-2']) assert.equal(reach([about], { ...CALL, case: other }).kind, 'open')
})

test('two decisions leave what both leave; where that is nothing, what the last one leaves', () => {
  const page = decided({ how: { ways: ['portal', 'letter'] } })
  const phone = decided({ how: { ways: ['phone'] } })
  assert.deepEqual(waysOpen([WRITING, page]), ['portal'])
  assert.deepEqual(waysOpen([WRITING, phone]), ['phone'])
})

test('the front line is told what to do and until when, of what holds now, and nothing else [P55]', () => {
  const lapsed = decided({}, { lapseAt: NOW })
  const warned = decided({}, { rung: 'R3' })
  assert.deepEqual(instructionsOf([WRITING, lapsed, warned], NOW), [
    { standing: 'standing', words: 'Write to them', until: days(60) },
  ])
})

test('a fire, gas or a life is heard in three ways of writing, and a complaint about a fireplace is not a fire', () => {
  for (const words of ['瓦斯漏氣了快來', '家里着火，救命', 'I smell gas in the hall', '有人昏倒了'])
    assert.ok(soundsUrgent(words), words)
  for (const words of ['我的沙發還沒到', 'The fireplace is scratched', '你们再不退款我就投诉'])
    assert.ok(!soundsUrgent(words), words)
})
