import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Act, type History, PEOPLE, step } from '#testing/standing-history.ts'
import { CATEGORIES } from '../incidents/incident.ts'
import { isCopied } from './checklist.ts'
import { wayOpen } from './missing.ts'
import { MUST_STAY_OPEN, RUNGS } from './options.ts'
import { FIRST_POLICY, plusLength } from './policy.ts'
import { inEffect, wasRevoked } from './standing.ts'

const DAY = 86_400_000
const START = new Date('2026-07-15T01:00:00.000Z')
const COMPLAINT = Object.freeze({ status: 'open', priority: 'normal', dueAt: START.toISOString() })

const person = fc.nat(PEOPLE.length)
/** Mostly somebody who may: lead, managers, second line, legal, executive. */
const leading = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(2, 3, 3, 4, 5, 6, 9, 9) },
  { weight: 1, arbitrary: person },
)
const which = fc.nat(200)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('pass' as const), hours: fc.nat(24 * 9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('policy' as const),
      straight: fc.boolean(),
      months: fc.integer({ min: 2, max: 6 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('incident' as const),
      level: fc.constantFrom(1, 2, 3, 4),
      category: fc.constantFrom('behaviour' as const, ...CATEGORIES),
      confirmed: fc.nat(9).map((it) => it > 0),
      ours: fc.nat(9).map((it) => it === 0),
      // Most of it is done to agents.
      victim: fc.oneof({ weight: 4, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(PEOPLE.length - 1) }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('draft' as const),
      by: leading,
      rung: fc.constantFrom(...RUNGS),
      flaw: fc.nat(20),
      skip: fc.boolean(),
      delay: fc.constantFrom(0, 0, 3, 6, 9),
      months: fc.integer({ min: 1, max: 7 }),
      last: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
    }),
  },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('approve' as const), by: leading, which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lift' as const), by: person, which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('tell' as const, 'tell' as const, 'appeal' as const),
      which,
      late: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('review' as const),
      by: leading,
      which,
      outcome: fc.constantFrom('continue' as const, 'continue' as const, 'vary' as const, 'lift' as const),
      days: fc.integer({ min: -5, max: 90 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      by: person,
      which,
      outcome: fc.constantFrom('uphold' as const, 'vary' as const, 'revoke' as const),
    }),
  },
)

type One = History['standings'][number]
const seen = {
  steps: 0,
  approved: 0,
  effective: 0,
  appeals: 0,
  reviews: 0,
  chains: 0,
  skips: 0,
  emergencies: 0,
  refused: 0,
}

/** The invariants of practice 9, asked of one decision at one moment. */
function holds(it: One, all: History): void {
  const effective = inEffect(it, all.now)
  if (effective) seen.effective++
  const delayed = it.delayUntil !== null && it.delayUntil > all.now
  assert.ok(!effective || (it.notifiedAt !== null && it.notifiedAt <= all.now) || delayed, 'I1')
  assert.ok(it.delayUntil === null || it.delayUntil.getTime() <= it.approvedAt.getTime() + 7 * DAY, 'I1: the delay')
  assert.ok(!effective || all.now < it.lapseAt, 'I2')
  assert.ok(!effective || it.lifted === null, 'lifted at once')
  threeAndMore(it)
  assert.ok(MUST_STAY_OPEN.every((one) => it.staysOpen.includes(one)) && wayOpen(it.options, it.staysOpen), 'I4')
  assert.ok(it.reviewAt <= it.lapseAt, 'a look before it ends')
  assert.deepEqual(all.complaint, COMPLAINT, 'I5')
  goesOn(it, all)
  assert.ok(it.rung !== 'E' || it.lapseAt.getTime() - it.startsAt.getTime() <= 3 * DAY, 'danger ends by itself')
  followsSteps(it, all)
}

function threeAndMore(it: One): void {
  const hands = [it.issuer, it.approver, ...new Set(it.victims)]
  assert.equal(new Set(hands).size, hands.length, 'I3: issuer, approver, victim')
  const looks = new Set(it.reviews.map((one) => one.by))
  for (const one of looks) assert.ok(!hands.includes(one), 'I3: whoever looks again')
  const decider = it.appeal?.decided?.by
  assert.ok(!decider || (!hands.includes(decider) && !looks.has(decider)), 'I3: whoever decides the appeal')
}

function goesOn(it: One, all: History): void {
  const before = all.standings.find((one) => one.id === it.extends)
  if (!before) return
  assert.ok(
    it.rests.some((one) => one.happenedAt > before.approvedAt),
    'I6: newer evidence',
  )
  assert.ok(!isCopied(it.checklist, before.checklist), 'I6: a new checklist')
  let first = before
  for (let one = all.standings.find((each) => each.id === first.extends); one; ) {
    first = one
    one = all.standings.find((each) => each.id === first.extends)
  }
  const long = it.lapseAt > plusLength(first.startsAt, { months: 12 })
  assert.ok(!long || [it.issuerRole, it.approverRole].includes('executive'), 'I7')
}

/** No step is left out, except where there was danger and two people said so. */
function followsSteps(it: One, all: History): void {
  const { after, skipFrom } = (all.policies[it.policyVersion - 1] ?? FIRST_POLICY).rungs[it.rung]
  if (after === null || it.extends !== null) return
  const given = all.standings.some((one) => one.rung === after && one.notifiedAt && one.notifiedAt <= it.approvedAt)
  const danger = it.rests.some((one) => one.category === 'behaviour' && skipFrom !== null && one.level >= skipFrom)
  assert.ok(given || (danger && it.skipped && it.issuer !== it.approver), `a step before ${it.rung}`)
}

test('whatever is tried in whatever order, the invariants of a restriction hold [S0-38] [P43] [P46] [P47] [P48]', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 180, maxLength: 260, size: 'max' }), (acts) => {
      const it: History = {
        now: START,
        policies: [FIRST_POLICY],
        incidents: [],
        drafts: [],
        standings: [],
        complaint: COMPLAINT,
        told: 0,
        refused: 0,
      }
      const ends = new Map<string, number>()
      for (const each of acts) {
        step(it, each)
        seen.steps++
        for (const one of it.standings) {
          holds(one, it)
          const end = ends.get(one.id) ?? Number.POSITIVE_INFINITY
          assert.ok(one.lapseAt.getTime() <= end, 'nothing is made longer')
          ends.set(one.id, one.lapseAt.getTime())
        }
      }
      count(it)
    }),
    { numRuns: 800 },
  )
  console.log(`random histories: ${JSON.stringify(seen)}`)
  assert.ok(seen.steps >= 100_000)
  for (const [what, n] of Object.entries(seen)) assert.ok(n > 30, `${what} was hardly ever reached: ${n}`)
})

function count(it: History): void {
  seen.approved += it.standings.length
  seen.refused += it.refused
  for (const one of it.standings) {
    seen.reviews += one.reviews.length
    if (one.appeal?.decided) seen.appeals++
    if (one.extends) seen.chains++
    if (one.rung === 'E') seen.emergencies++
    if (one.skipped && one.rung === 'R4' && !wasRevoked(one)) seen.skips++
  }
}
