import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { id } from '#kernel/ids.ts'
import { ASSURANCES, assurancesIn, mayBeSaid, unbacked } from './assurance.ts'
import { decide, emptyParts, type ToDecide } from './finding.ts'

const lead = id<'person'>('lead')
const huang = id<'person'>('huang')
const whole = (more: Partial<ToDecide> = {}): ToDecide => ({
  stage: 1,
  decider: lead,
  points: ['a', 'b'],
  reasons: [
    { point: 'a', words: 'The notice said so' },
    { point: 'b', words: 'The tow was not ours' },
  ],
  evidence: [{ fact: 'f', words: '' }],
  remedies: 1,
  noRemedyBecause: '',
  recourse: 'You may go on to …',
  escalated: false,
  others: [],
  ...more,
})
const of = (more: Partial<ToDecide>) => {
  const decided = decide(whole(more))
  return decided.ok ? null : decided.refusal
}

test('a decision has a reason for every point, evidence, a remedy or why none, and the way on [P10]', () => {
  assert.equal(of({}), null)
  assert.equal(of({ reasons: [{ point: 'a', words: 'x' }] }), 'finding.points_unanswered')
  assert.equal(of({ points: [], reasons: [] }), 'finding.points_unanswered')
  assert.equal(of({ evidence: [] }), 'finding.evidence_needed')
  assert.equal(of({ remedies: 0 }), 'finding.remedy_or_why')
  assert.equal(of({ remedies: 0, noRemedyBecause: 'Nothing was lost' }), null)
  assert.equal(of({ recourse: '' }), 'finding.recourse_needed')
})

test('the second stage is decided by somebody else, and only once it was asked for [P14]', () => {
  assert.equal(of({ stage: 2 }), 'finding.not_escalated')
  assert.equal(of({ escalated: true }), 'finding.second_stage_asked')
  assert.equal(of({ stage: 2, escalated: true, others: [lead] }), 'finding.same_person')
  assert.equal(of({ stage: 2, escalated: true, others: [huang] }), null)
})

test('a letter that lacks a part the pack asks for is not whole, and blanks are no part [P11]', () => {
  const wanted = ['decision', 'reasons', 'recourse'] as const
  assert.deepEqual(emptyParts(wanted, { decision: 'We uphold it', reasons: ' ', recourse: 'Ombudsman' }), ['reasons'])
  assert.deepEqual(emptyParts(wanted, { decision: 'a', reasons: 'b', recourse: '' }), ['recourse'])
})

const anyState = fc.record({ state: fc.constantFrom('open', 'kept', 'broken', 'moved' as const) })
test('"we will train", "we keep improving" and "it is done" may be said only while something real stands behind them [S1-15] [S1-20] [X19]', () => {
  fc.assert(
    fc.property(
      fc.array(anyState as fc.Arbitrary<{ state: 'open' | 'kept' | 'broken' | 'moved' }>),
      fc.nat(3),
      (internal, themes) => {
        const may = mayBeSaid({ internal, themes })
        assert.equal(may.keep_improving, themes > 0)
        const standing = internal.filter((it) => it.state !== 'moved')
        if (may.has_been_done) assert.ok(standing.length > 0 && standing.every((it) => it.state === 'kept'))
        if (may.will_train) assert.ok(standing.some((it) => it.state === 'open' || it.state === 'kept'))
      },
    ),
  )
  assert.deepEqual(mayBeSaid({ internal: [], themes: 0 }), {
    will_train: false,
    keep_improving: false,
    has_been_done: false,
  })
  assert.equal(
    mayBeSaid({ internal: [{ state: 'broken' }], themes: 0 }).will_train,
    false,
    'a broken word is not said again',
  )
})

test('the wording is known by itself in three languages, and plain sentences are left alone [S1-15] [X19]', () => {
  for (const [text, says] of [
    ['我們會安排教育訓練。', 'will_train'],
    ['本公司將持續改善服務。', 'keep_improving'],
    ['同仁已經完成訓練。', 'has_been_done'],
    ['我们会安排相关培训。', 'will_train'],
    ['我们将持续改进服务。', 'keep_improving'],
    ['培训已经完成。', 'has_been_done'],
    ['We will arrange training for the team.', 'will_train'],
    ['We keep improving.', 'keep_improving'],
    ['The colleague has been retrained.', 'has_been_done'],
  ] as const)
    assert.ok(assurancesIn(text).includes(says), text)
  for (const text of ['我們退還 3,600 元。', '我们退还 3,600 元。', 'We refund you 3,600.', '您可以申請調解。'])
    assert.deepEqual(assurancesIn(text), [], text)
  assert.equal(unbacked('我們會安排教育訓練', { internal: [], themes: 0 }), 'will_train')
  assert.equal(unbacked('我們會安排教育訓練', { internal: [{ state: 'open' }], themes: 0 }), null)
  assert.equal(ASSURANCES.length, 3)
})
