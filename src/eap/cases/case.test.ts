import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerReferral, type Consent, moveOn, STAGES, type Stage } from './case.ts'

test('consult, assess, refer, one after the other; a case may be closed at any of them [S0-24]', () => {
  for (const [stage, to, says] of [
    ['consult', 'assess', true],
    ['consult', 'refer', 'confidential.not_next'],
    ['assess', 'refer', true],
    ['assess', 'consult', 'confidential.not_next'],
    ['refer', 'assess', 'confidential.not_next'],
    ['consult', 'closed', true],
    ['refer', 'closed', true],
    ['closed', 'consult', 'confidential.not_next'],
  ] as const) {
    const moved = moveOn(stage, to, ['given'])
    assert.equal(moved.ok || moved.refusal, says, `${stage} to ${to}`)
  }
})

test('whatever the two of them do and in whatever order, nobody is referred on without their own yes standing [S0-24]', () => {
  const act = fc.oneof(
    fc.constantFrom<{ move: Stage }>(...STAGES.map((move) => ({ move }))),
    fc.constant({ propose: true as const }),
    fc.record({ answer: fc.nat(3), yes: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let stage: Stage = 'consult'
      const consents: Consent[] = []
      for (const it of acts) {
        if ('propose' in it) consents.push('asked')
        else if ('move' in it) {
          const moved = moveOn(stage, it.move, consents)
          if (moved.ok) stage = moved.next
        } else if (consents[it.answer] !== undefined) {
          const answered = answerReferral(stage, it.yes)
          if (answered.ok) consents[it.answer] = answered.next
        }
        if (stage === 'refer') assert.ok(consents.includes('given'))
      }
    }),
  )
})

test('a yes may be taken back until somebody has been referred on, and not after', () => {
  assert.deepEqual(answerReferral('assess', false), { ok: true, next: 'refused' })
  assert.deepEqual(answerReferral('refer', false), { ok: false, refusal: 'wall.too_late' })
})
