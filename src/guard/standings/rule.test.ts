import assert from 'node:assert/strict'
import { test } from 'node:test'
import { days, ground, insult, missing, NOW, person, wholeDraft } from '#testing/whole-draft.ts'
import { approve, begin } from './ladder.ts'
import { isLighter } from './lighter.ts'
import { FIRST_POLICY, plusLength, type StandingPolicy, tooHard } from './policy.ts'
import type { Who } from './standing.ts'

test('a machine begins nothing and approves nothing [P59]', () => {
  const machine: Who = { is: 'machine' }
  for (const rung of ['R2', 'R3', 'R4', 'R5', 'E'] as const) {
    const begun = begin(machine, { ...wholeDraft, rung }, FIRST_POLICY)
    assert.equal(begun.ok ? '' : begun.refusal, 'standing.person_needed')
    const approved = approve({ ...wholeDraft, rung }, machine, 'manager', ground)
    assert.equal(approved.ok ? '' : approved.refusal, 'standing.person_needed')
  }
})

test('the rule is data: another rule is another ladder, and none is harder than the floor [S0-38]', () => {
  const straight: StandingPolicy = {
    ...FIRST_POLICY,
    rungs: { ...FIRST_POLICY.rungs, R3: { ...FIRST_POLICY.rungs.R3, after: null } },
  }
  const r3 = {
    rung: 'R3' as const,
    reviewAt: days(100),
    lapseAt: days(170),
    evidence: [insult, { ...insult, incident: 'b' }],
  }
  assert.deepEqual(missing(r3, { past: [] }), ['step'])
  assert.deepEqual(missing(r3, { past: [], policy: straight }), [])
  assert.equal(tooHard(straight), null)
  const change = (it: Partial<StandingPolicy['rungs']['R4']>) =>
    tooHard({ ...FIRST_POLICY, rungs: { ...FIRST_POLICY.rungs, R4: { ...FIRST_POLICY.rungs.R4, ...it } } })
  assert.equal(change({ after: null }), 'R4.after')
  assert.equal(change({ skipFrom: 1 }), 'R4.skipFrom')
  assert.equal(change({ most: { months: 7 } }), 'R4.most')
  assert.equal(change({ approvers: ['agent'] }), 'R4.approvers')
  assert.equal(change({ approvers: [] }), 'R4.approvers')
  assert.equal(change({ usual: { months: 1 }, most: { months: 2 } }), null)
  assert.equal(tooHard({ ...FIRST_POLICY, appealDays: 19 }), 'appealDays')
  assert.equal(tooHard({ ...FIRST_POLICY, delayDays: 6 }), 'delayDays')
})

test('a decision only ever gets lighter [P51]', () => {
  const week = { days: [2], fromMinute: 600, toMinute: 660, minutesEach: 15 }
  assert.ok(isLighter({ how: { ways: ['email'] } }, { how: { ways: ['email', 'phone'] } }))
  assert.ok(isLighter({ how: { ways: ['email'] }, when: week }, { when: { ...week, days: [2, 4] } }))
  assert.ok(isLighter({ when: week }, {}))
  assert.ok(!isLighter({ how: { ways: ['email', 'phone'] } }, { how: { ways: ['email'] } }))
  assert.ok(!isLighter({}, { how: { ways: ['email'] } }))
  assert.ok(!isLighter({ when: week }, { when: { ...week, minutesEach: 10 } }))
  assert.ok(!isLighter({ what: { cases: ['a'] } }, { what: { cases: ['a', 'b'] } }))
  assert.ok(!isLighter({ who: { person: person('a') } }, { who: { person: person('b') } }))
})

test('a length in months ends on the same day, or on the last of a shorter month', () => {
  assert.equal(plusLength(new Date('2026-11-30T05:00:00Z'), { months: 3 }).toISOString(), '2027-02-28T05:00:00.000Z')
  assert.equal(plusLength(NOW, { months: 6 }).toISOString(), '2027-01-15T01:00:00.000Z')
  assert.equal(plusLength(NOW, { hours: 72 }).getTime(), days(3).getTime())
})
