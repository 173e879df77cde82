import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NOTHING_SPECIAL } from '#testing/simulated-day.ts'
import {
  AFTER_RUN_MINUTES,
  type Candidate,
  type Coming,
  inOrder,
  MOST_IN_A_ROW,
  mayBeGiven,
  mayBeReached,
  STRAIN_LEAVES,
  toldAs,
} from './choice.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)
const moment = fc.option(fc.integer({ min: -60, max: 60 }).map(minutes))
const coming: fc.Arbitrary<Coming> = fc.record({
  oneAtATime: fc.boolean(),
  hard: fc.boolean(),
  ours: fc.boolean(),
  sensitive: fc.option(fc.record({ severe: fc.boolean() })),
})
const volunteer = fc.record({
  until: fc.integer({ min: -10, max: 600 }).map(minutes),
  most: fc.integer({ min: 1, max: 8 }),
  mostSevere: fc.integer({ min: 0, max: 3 }),
  spacingMinutes: fc.integer({ min: 15, max: 60 }),
  taken: fc.integer({ min: 0, max: 9 }),
  takenSevere: fc.integer({ min: 0, max: 4 }),
  lastAt: fc.option(fc.integer({ min: -90, max: 0 }).map(minutes)),
})
const candidate: fc.Arbitrary<Candidate> = fc.record({
  state: fc.constantFrom('available', 'away' as const),
  unavailableUntil: moment,
  inSlotUntil: moment,
  isOut: fc.boolean(),
  inSeat: fc.boolean(),
  inOneAtATime: fc.boolean(),
  isBusy: fc.boolean(),
  isTheirVictim: fc.boolean(),
  isKept: fc.boolean(),
  run: fc.integer({ min: 0, max: 4 }),
  lastHardAt: fc.option(fc.integer({ min: -60, max: 0 }).map(minutes)),
  strain: fc.float({ min: 0, max: 30, noNaN: true }),
  isNew: fc.boolean(),
  isEmpowered: fc.boolean(),
  volunteer: fc.option(volunteer),
  idleSince: fc.integer({ min: -240, max: 0 }).map(minutes),
})
const FREE: Candidate = {
  ...NOTHING_SPECIAL,
  volunteer: null,
  idleSince: minutes(-10),
}
const CALL: Coming = { oneAtATime: true, hard: false, ours: false, sensitive: null }

test('nothing reaches a person who rests, keeps a promised time, sits in a seat, was hurt by this customer or has a shield: no channel, no rule [P63] [P64] [S4-28] [S3-31] [P76]', () => {
  fc.assert(
    fc.property(coming, candidate, (it, who) => {
      const rests = [who.unavailableUntil, who.inSlotUntil].some((at) => at && at > NOW)
      const kept = rests || who.isKept || who.isTheirVictim || (it.oneAtATime && who.inSeat)
      if (!kept) return
      assert.notEqual(mayBeGiven(it, who, NOW), null)
      assert.notEqual(mayBeReached(it, who, NOW, 'system'), null)
      if (who.isKept || who.isTheirVictim) assert.notEqual(mayBeReached(it, who, NOW, 'colleague'), null)
    }),
  )
})

test('a person who rests is not reached even by themself: a rest is ended, never overlooked [P63]', () => {
  const resting = { ...FREE, unavailableUntil: minutes(1) }
  for (const by of ['system', 'colleague', 'self'] as const) assert.equal(mayBeReached(CALL, resting, NOW, by), 'rests')
})

test('a shield holds in any crowd: alone, the longest free, a volunteer, empowered; somebody may only break their own [S3-31]', () => {
  fc.assert(
    fc.property(coming, candidate, (it, who) => {
      const shielded = { ...who, isKept: true }
      assert.deepEqual(inOrder(it, [shielded], NOW), [])
    }),
  )
  assert.equal(mayBeReached(CALL, { ...FREE, isKept: true }, NOW, 'self'), null)
})

test('outside, a shield, a cap, a run, a former victim and a rest are told in one and the same word [S3-31] [P75]', () => {
  const whys = [
    'rests',
    'kept_for_a_call',
    'in_a_seat',
    'away',
    'their_victim',
    'shield',
    'run',
    'strain',
    'new',
  ] as const
  assert.deepEqual(new Set(whys.map(toldAs)), new Set(['agent.unavailable']))
})

test('more recent strain never brings a contact that is known to be hard: not past a gate, and not further up the line [S4-51]', () => {
  fc.assert(
    fc.property(
      coming.filter((it) => it.hard),
      fc.array(candidate, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.float({ min: 0, max: 20, noNaN: true }),
      fc.nat(2),
      (it, all, nth, more, moreInARow) => {
        const who = all[nth % all.length] ?? FREE
        const worse = { ...who, strain: who.strain + more, run: who.run + moreInARow }
        const place = (line: readonly Candidate[], of: Candidate) => {
          const at = inOrder(it, line, NOW).indexOf(of)
          return at === -1 ? Number.POSITIVE_INFINITY : at
        }
        const before = place(all, who)
        const after = place(
          all.map((one) => (one === who ? worse : one)),
          worse,
        )
        assert.ok(after >= before, `${before} → ${after}`)
      },
    ),
    { numRuns: 1000 },
  )
})

test('after two hard ones in a row nobody is given a third call until a quarter of an hour has passed; somebody new after one [S4-50] [P77]', () => {
  const last = { ...FREE, run: MOST_IN_A_ROW, lastHardAt: minutes(-AFTER_RUN_MINUTES + 1) }
  assert.equal(mayBeGiven(CALL, last, NOW), 'run')
  assert.equal(mayBeGiven({ ...CALL, oneAtATime: false }, last, NOW), null, 'a letter is easy')
  assert.equal(mayBeGiven(CALL, { ...last, lastHardAt: minutes(-AFTER_RUN_MINUTES) }, NOW), null)
  assert.equal(mayBeGiven(CALL, { ...last, run: 1 }, NOW), null)
  assert.equal(mayBeGiven(CALL, { ...last, run: 1, isNew: true }, NOW), 'run')
})

test('newcomers are given nobody from the list and nobody known to be hard [P77]', () => {
  fc.assert(
    fc.property(coming, candidate, (it, who) => {
      if (it.hard || it.sensitive) assert.notEqual(mayBeGiven(it, { ...who, isNew: true }, NOW), null)
    }),
  )
})

test('whoever is on the list goes to volunteers alone, and to each no more than they said: how many, how hard, how far apart [S2-33] [X4]', () => {
  fc.assert(
    fc.property(coming, candidate, (it, who) => {
      if (!it.sensitive || mayBeGiven(it, who, NOW) !== null) return
      const { volunteer: said } = who
      assert.ok(said && said.until > NOW && said.taken < said.most && who.strain < STRAIN_LEAVES)
      assert.ok(!it.sensitive.severe || said.takenSevere < said.mostSevere)
      assert.ok(!said.lastAt || NOW.getTime() - said.lastAt.getTime() >= said.spacingMinutes * 60_000)
    }),
    { numRuns: 2000 },
  )
})

test('a customer whom we let down goes first to somebody who may decide, and to anybody rather than to nobody [S3-27]', () => {
  const longest = { ...FREE, idleSince: minutes(-100) }
  const decides = { ...FREE, isEmpowered: true, idleSince: minutes(-1) }
  const ours = { ...CALL, ours: true }
  assert.deepEqual(inOrder(ours, [longest, decides], NOW), [decides, longest])
  assert.deepEqual(inOrder(CALL, [decides, longest], NOW), [longest, decides])
  assert.deepEqual(inOrder(ours, [longest], NOW), [longest])
})

test('letters go to whoever sits at letters; otherwise to whoever has been free longest', () => {
  const seated = { ...FREE, inSeat: true, idleSince: minutes(-1) }
  const longest = { ...FREE, idleSince: minutes(-100) }
  assert.deepEqual(inOrder({ ...CALL, oneAtATime: false }, [longest, seated], NOW), [seated, longest])
  assert.deepEqual(inOrder(CALL, [longest, seated], NOW), [longest])
})
