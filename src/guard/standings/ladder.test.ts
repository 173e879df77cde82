import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#kernel/roles.ts'
import { days, grave, ground, insult, missing, NOW, person, warned, who, wholeDraft } from '#testing/whole-draft.ts'
import { POINTS } from './checklist.ts'
import { approve, begin } from './ladder.ts'
import { type Missing, missingOf } from './missing.ts'
import { FIRST_POLICY } from './policy.ts'
import type { Draft, Standing } from './standing.ts'

test('a restriction with one thing missing is not approved, and the thing is named [P42]', () => {
  assert.deepEqual(missing({}), [])
  const without: readonly (readonly [Partial<Draft>, Missing])[] = [
    [{ reason: ' ' }, 'reason'],
    [{ instruction: '' }, 'instruction'],
    [{ options: {} }, 'options'],
    [{ evidence: [] }, 'evidence'],
    [{ staysOpen: ['email'] }, 'stays_open'],
    [{ staysOpen: wholeDraft.staysOpen.filter((it) => it !== 'email' && it !== 'letter') }, 'no_way_open'],
    [{ options: { how: { ways: ['phone'] } } }, 'no_way_open'],
    [{ options: { when: { days: [], fromMinute: 540, toMinute: 600 } } }, 'no_way_open'],
    [{ startsAt: null }, 'starts_at'],
    [{ reviewAt: null }, 'review_at'],
    [{ lapseAt: null }, 'lapse_at'],
    [{ noticeForm: null }, 'notice'],
    [{ noticeLanguage: null }, 'notice'],
    [{ appealPath: '' }, 'appeal_path'],
    [{ evidence: [{ ...insult, confirmed: false }] }, 'evidence_not_confirmed'],
    [{ evidence: [{ ...insult, theirs: false }] }, 'evidence_not_theirs'],
    [{ evidence: [{ ...insult, happenedAt: days(-200) }] }, 'evidence_too_old'],
    [{ reason: '這位奧客' }, 'words'],
  ]
  for (const [change, code] of without) {
    assert.ok(missing(change).includes(code), `${code}: ${missing(change)}`)
    assert.equal(approve({ ...wholeDraft, ...change }, who('legal'), 'manager', ground).ok, false)
  }
  assert.equal(approve(wholeDraft, who('legal'), 'manager', ground).ok, true)
})

test('each of the ten questions is answered in words, and three of them can never be waved away [P44]', () => {
  const { checklist } = wholeDraft
  for (const point of POINTS) {
    const { [point]: _, ...points } = checklist.points
    assert.deepEqual(missing({ checklist: { ...checklist, points } }), [`check.${point}`])
    const noWords = { ...checklist.points, [point]: { applies: false, words: '' } }
    assert.deepEqual(missing({ checklist: { ...checklist, points: noWords } }), [`check.${point}`])
    const withWords = { ...checklist.points, [point]: { applies: false, words: '他自己用母語寫信，不需要' } }
    const asked = point === 'provocation' || point === 'adjustments'
    assert.deepEqual(missing({ checklist: { ...checklist, points: withWords } }), asked ? [`check.${point}`] : [])
  }
  assert.deepEqual(missing({ checklist: { ...checklist, alternatives: '' } }), ['check.alternatives'])
  assert.deepEqual(missing({ checklist: { ...checklist, ourFailure: null } }), ['check.our_failure'])
  assert.deepEqual(missing({}, { unassigned: 1 }), ['check.merits_assigned'])
})

test('where our own failure was a material cause somebody is advised first, unless there is danger [P44]', () => {
  const checklist = { ...wholeDraft.checklist, ourFailure: true }
  assert.deepEqual(missing({ checklist }), ['our_failure_first'])
  assert.deepEqual(missing({ checklist, evidence: [insult, grave] }), [])
})

test('what came of a promise we broke is no evidence, short of danger [X2]', () => {
  assert.deepEqual(missing({ evidence: [{ ...insult, ours: true }] }), ['evidence_ours'])
  assert.deepEqual(missing({ evidence: [{ ...insult, category: 'persistence', level: 3, ours: true }] }), [
    'evidence_ours',
  ])
  assert.deepEqual(missing({ evidence: [{ ...grave, ours: true }] }), [])
})

test('nobody is restricted who was not warned, unless there was danger and somebody wrote why [P45]', () => {
  const past: Standing[] = []
  assert.deepEqual(missing({}, { past }), ['step'])
  assert.deepEqual(missing({ skippedBecause: '很煩' }, { past }), ['step'], 'words alone skip nothing')
  assert.deepEqual(missing({ evidence: [grave] }, { past }), ['step'], 'danger alone skips nothing')
  assert.deepEqual(missing({ evidence: [grave], skippedBecause: '威脅到公司來' }, { past }), [])
  const persistence = { ...grave, category: 'persistence' as const }
  assert.deepEqual(missing({ evidence: [persistence], skippedBecause: '資源' }, { past }), ['step'])
  for (const warning of [
    { ...warned, notifiedAt: null },
    { ...warned, lapseAt: days(-181) },
    {
      ...warned,
      appeal: { filedAt: NOW, dueAt: NOW, decided: { by: person('x'), at: NOW, outcome: 'revoke' as const } },
    },
  ])
    assert.deepEqual(missing({}, { past: [warning] }), ['step'])
})

test('one incident is not answered twice: the next step rests on something since they were told the last [P45]', () => {
  assert.deepEqual(missing({ evidence: [{ ...insult, happenedAt: days(-20.5) }] }), ['evidence_not_newer'])
})

test('an extension is a new decision: newer evidence, a checklist gone through again [P47]', () => {
  const before = { ...warned, id: 'first', rung: 'R4' as const, approvedAt: days(-60), lapseAt: days(10) }
  const past = [warned, before]
  const old = [{ ...insult, happenedAt: days(-61) }]
  const refused = approve({ ...wholeDraft, evidence: old }, who('legal'), 'manager', { ...ground, past })
  assert.equal(refused.ok ? '' : refused.refusal, 'standing.no_new_evidence')
  const approved = approve(wholeDraft, who('legal'), 'manager', { ...ground, past })
  assert.equal(approved.ok && approved.next.extends, 'first', 'whatever it is called, it goes on from the one before')
  assert.deepEqual(missing({}, { past: [{ ...before, checklist: wholeDraft.checklist }] }), ['check.copied'])
})

test('decisions in a row for more than a year need an executive as one of the two [P47]', () => {
  const chain = [0, 1, 2, 3].map((n) => ({
    ...warned,
    id: `r4-${n}`,
    rung: 'R4' as const,
    extends: n === 0 ? null : `r4-${n - 1}`,
    approvedAt: days(-300 + n * 80),
    startsAt: days(-300 + n * 80),
    lapseAt: days(-300 + (n + 1) * 80),
  }))
  const long = { ...ground, past: [warned, ...chain] }
  const by = (approver: Role, issuer: Role) => {
    const it = approve(wholeDraft, who(approver, 'second'), issuer, long)
    return it.ok ? 'approved' : it.refusal
  }
  assert.equal(by('legal', 'manager'), 'standing.needs_executive')
  assert.equal(by('executive', 'manager'), 'approved')
  assert.equal(by('legal', 'executive'), 'approved')
})

test('no decision is longer than its rung allows, and it is looked at before it ends [P48]', () => {
  assert.deepEqual(missing({ lapseAt: days(190) }), ['too_long'])
  assert.deepEqual(missing({ reviewAt: days(80) }), ['review_too_late'], 'on the day it ends is too late')
  assert.deepEqual(missing({ reviewAt: days(100), lapseAt: days(150) }), ['review_too_late'], 'three months at most')
  assert.deepEqual(missing({ lapseAt: days(-1), reviewAt: days(-2) }), ['lapse_at', 'review_at'])
  assert.deepEqual(missing({ delayUntil: days(8), delayBecause: '家中有暴力疑慮' }), ['delay_too_long'])
  assert.deepEqual(missing({ delayUntil: days(6), delayBecause: '' }), ['delay_too_long'], 'a delay has a reason [P50]')
  assert.deepEqual(missing({ delayUntil: days(6), delayBecause: '家中有暴力疑慮' }), [])
})

test('an end of the relation needs an executive, counsel, the duties and the view of the public [P61]', () => {
  const restricted = { ...warned, id: 'r4', rung: 'R4' as const }
  const r5 = { ...wholeDraft, rung: 'R5' as const, issuer: person('executive') }
  const on = { ...ground, past: [warned, restricted] }
  assert.deepEqual(missingOf(r5, on), [])
  assert.deepEqual(missingOf({ ...r5, checklist: { ...r5.checklist, duties: '' } }, on), ['check.duties'])
  assert.deepEqual(missingOf({ ...r5, checklist: { ...r5.checklist, publicInterest: '' } }, on), [
    'check.public_interest',
  ])
  assert.deepEqual(missingOf({ ...r5, lapseAt: days(300), reviewAt: days(200) }, on), ['review_too_late'])
  for (const role of ['lead', 'manager', 'second_line', 'legal'] as const)
    assert.equal(begin(who(role), r5, FIRST_POLICY).ok, false)
  for (const role of ['manager', 'second_line', 'executive'] as const)
    assert.equal(approve(r5, who(role, 'other'), 'executive', on).ok, false)
  assert.equal(approve(r5, who('legal'), 'executive', on).ok, true)
})
