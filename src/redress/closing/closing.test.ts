import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { close, ENDINGS, LEARNINGS, OPEN_KINDS, type Said, truthsOf, verdictIn, type Whole } from './closing.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000)
const mei = id<'person'>('mei')
const lead = id<'person'>('lead')

const whole = (more: Partial<Whole> = {}): Whole => ({
  state: 'open',
  kind: 'complaint',
  open: [],
  isSafety: false,
  firstAgent: mei,
  needsSecondPerson: false,
  told: null,
  verdict: null,
  tries: [],
  noReply: { allowed: true, days: 10 },
  hasCause: true,
  ...more,
})
const said = (more: Partial<Said> = {}): Said => ({
  by: mei,
  ended: 'accepted',
  solved: true,
  because: 'The lamp came',
  accepted: 'That settles it',
  learning: 'nothing',
  ...more,
})
const refusal = (it: Partial<Whole>, how: Partial<Said> = {}, at = NOW) => {
  const closed = close(whole(it), said(how), at)
  return closed.ok ? null : closed.refusal
}

const anyWhole = fc.record({
  state: fc.constantFrom('open', 'closed'),
  kind: fc.constantFrom('complaint', 'enquiry', 'suggestion', 'thanks'),
  open: fc.subarray([...OPEN_KINDS], { minLength: 0 }),
  isSafety: fc.boolean(),
  firstAgent: fc.constantFrom(mei, lead, null),
  needsSecondPerson: fc.boolean(),
  told: fc.option(
    fc.integer({ min: -40, max: 40 }).map((n) => ({ recourseUntil: days(n) })),
    { nil: null },
  ),
  verdict: fc.constantFrom('accepts', 'rejects', null),
  tries: fc.array(
    fc.record({ channel: fc.constantFrom('phone', 'sms', 'email'), at: fc.integer({ min: -60, max: 0 }).map(days) }),
    { maxLength: 4 },
  ),
  noReply: fc.record({ allowed: fc.boolean(), days: fc.constantFrom(5, 14) }),
  hasCause: fc.boolean(),
}) as fc.Arbitrary<Whole>
const anySaid = fc.record({
  by: fc.constantFrom(mei, lead),
  ended: fc.constantFrom(...ENDINGS),
  solved: fc.constantFrom(true, false, null),
  because: fc.constantFrom('', 'why'),
  accepted: fc.constantFrom('', 'fine'),
  learning: fc.constantFrom(...LEARNINGS, null),
}) as fc.Arbitrary<Said>

test('whatever anybody says, a case does not close over something open [P15]', () => {
  fc.assert(
    fc.property(anyWhole, anySaid, (it, how) => {
      if (it.open.length > 0) assert.equal(close(it, how, NOW).ok, false)
    }),
  )
  assert.equal(refusal({ open: ['demand', 'promise', 'remedy'] }), 'case.promises_open', 'promises come first')
  assert.deepEqual(
    OPEN_KINDS.map((kind) => refusal({ open: [kind] })),
    [
      'case.promises_open',
      'closing.internal_open',
      'closing.demands_open',
      'closing.remedies_open',
      'closing.disputes_open',
      'closing.second_stage_open',
      'closing.letter_open',
    ],
  )
  assert.equal(refusal({ state: 'closed' }), 'case.already_closed')
})

test('an answer that was turned down stays open until the customer was told whom to turn to, and had the time to [P12]', () => {
  fc.assert(
    fc.property(anyWhole, anySaid, (it, how) => {
      if (it.verdict !== 'rejects' || !close(it, how, NOW).ok) return
      const agreedAfterAll = how.ended === 'accepted' && how.accepted !== ''
      const ranOut = it.told !== null && it.told.recourseUntil < NOW
      assert.ok(agreedAfterAll || ranOut || how.ended === 'withdrawn')
    }),
    { numRuns: 2000 },
  )
  const turned = { verdict: 'rejects' } as const
  assert.equal(refusal(turned, { ended: 'after_recourse' }), 'closing.recourse_not_given')
  assert.equal(
    refusal({ ...turned, told: { recourseUntil: days(1) } }, { ended: 'after_recourse' }),
    'closing.recourse_running',
  )
  assert.equal(refusal({ ...turned, told: { recourseUntil: days(-1) } }, { ended: 'after_recourse' }), null)
})

test('silence is not agreement: a complaint is not closed because it was answered, and "accepted" wants the customer’s own word [P16]', () => {
  fc.assert(
    fc.property(anyWhole, anySaid, (it, how) => {
      if (!close(it, how, NOW).ok || it.kind !== 'complaint') return
      assert.notEqual(how.ended, 'answered')
      if (how.ended === 'accepted') assert.ok(it.verdict === 'accepts' || how.accepted !== '')
      if (how.ended === 'no_reply') {
        assert.ok(it.noReply.allowed)
        assert.ok(new Set(it.tries.map((one) => one.channel)).size > 1)
      }
    }),
    { numRuns: 2000 },
  )
  assert.equal(refusal({}, { accepted: '' }), 'closing.not_accepted')
  assert.equal(refusal({}, { ended: 'answered' }), 'closing.not_accepted')
})

test('nobody answered: only where the rules allow it, after a second channel, and not the next day [P16]', () => {
  const ended = { ended: 'no_reply', solved: null, accepted: '' } as const
  const once = [{ channel: 'phone', at: days(-20) }]
  const twice = [...once, { channel: 'sms', at: days(-9) }]
  assert.equal(refusal({ noReply: { allowed: false, days: 1 }, tries: twice }, ended), 'closing.no_reply_not_allowed')
  assert.equal(refusal({ tries: [...once, ...once] }, ended), 'closing.second_channel_needed')
  assert.equal(refusal({ tries: twice }, ended), 'closing.too_soon')
  assert.equal(refusal({ tries: twice }, ended, days(2)), null)
})

test('where somebody’s safety is in it, whoever took it first does not close it [P9]', () => {
  assert.equal(refusal({ isSafety: true }), 'closing.safety_first_agent')
  assert.equal(refusal({ isSafety: true }, { by: lead }), null)
  assert.equal(refusal({ needsSecondPerson: true }, { by: lead }), 'closing.safety_first_agent')
})

test('a complaint does not close before somebody says what it teaches: nothing and why, a theme, or a lesson [S1-1] [S1-48]', () => {
  fc.assert(
    fc.property(anyWhole, anySaid, (it, how) => {
      if (it.kind === 'complaint' && how.learning === null) assert.equal(close(it, how, NOW).ok, false)
    }),
  )
  assert.equal(refusal({}, { learning: null }), 'closing.learning_needed')
  for (const learning of LEARNINGS) assert.equal(refusal({}, { learning }), null)
  assert.equal(refusal({ hasCause: false }, { learning: 'known_theme' }), 'closing.cause_needed')
  assert.equal(refusal({ kind: 'enquiry' }, { ended: 'answered', learning: null, because: '' }), null)
  assert.equal(refusal({}, { solved: null }), 'closing.solved_needed')
  assert.equal(refusal({}, { because: '' }), 'closing.because_needed')
})

test('done, solved and satisfied have three judges, and none is worked out from another', () => {
  const judged = fc.record({
    open: fc.subarray([...OPEN_KINDS]),
    closing: fc.option(fc.record({ solved: fc.constantFrom(true, false, null) }), { nil: null }),
    verdicts: fc.array(fc.record({ says: fc.constantFrom('accepts', 'rejects', 'satisfied', 'not_satisfied') })),
  })
  fc.assert(
    fc.property(judged, judged, (a, b) => {
      const mixed = truthsOf({ open: a.open, closing: b.closing, verdicts: a.verdicts })
      assert.equal(mixed.processed, truthsOf(a).processed)
      assert.equal(mixed.satisfied, truthsOf(a).satisfied)
      assert.equal(mixed.solved, truthsOf(b).solved)
    }),
  )
  const accepted = truthsOf({ open: [], closing: { solved: true }, verdicts: [{ says: 'accepts' }] })
  assert.deepEqual(accepted, { processed: true, solved: true, satisfied: 'not_answered' })
})

test('the customer may change their mind: the last word counts, and "not put right" turns an answer down', () => {
  const of = (...says: string[]) => verdictIn(says.map((it) => ({ says: it })))
  assert.equal(of(), null)
  assert.equal(of('accepts', 'not_satisfied'), 'rejects')
  assert.equal(of('rejects', 'accepts'), 'accepts')
})
