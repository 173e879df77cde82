import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreementOf, CLASSES } from '../classes/class.ts'
import { type Checked, estimateOf, mayCheck } from './sample.ts'

const drawn = fc.array(fc.record<Checked>({ contact: fc.uuid(), answers: fc.array(fc.boolean(), { maxLength: 2 }) }), {
  maxLength: 100,
})

test('the estimate rests on what two people both saw, stays within what was drawn from, and is not told of a few [S0-34]', () => {
  fc.assert(
    fc.property(drawn, fc.nat(500), fc.nat(500), (all, silent, reported) => {
      const it = estimateOf({ strong: silent + reported, reported }, all)
      const two = all.filter((one) => one.answers.length === 2)
      assert.equal(it.checked, two.length)
      assert.equal(it.both, two.filter((one) => one.answers.every(Boolean)).length)
      const p = it.both / it.checked
      if (it.share) assert.ok(it.share.low <= p + 1e-9 && p - 1e-9 <= it.share.high)
      if (it.unreported) assert.ok(it.unreported.low >= 0 && it.unreported.high <= silent)
      if (it.canTell) assert.ok(it.checked >= Math.min(30, silent))
      if (it.checked === 0) assert.deepEqual([it.share, it.unreported, it.canTell], [null, null, false])
    }),
  )
  const hundred = Array.from({ length: 100 }, (_, n) => ({ contact: `${n}`, answers: [n < 20, n < 24] }))
  const it = estimateOf({ strong: 300, reported: 60 }, hundred)
  assert.deepEqual([it.both, it.canTell], [20, true])
  assert.deepEqual([it.share?.low.toFixed(3), it.share?.high.toFixed(3)], ['0.133', '0.289'])
  assert.deepEqual([it.unreported?.low, it.unreported?.high], [32, 69])
  assert.equal(it.kappa?.toFixed(2), '0.88')
})

test('agreement of two raters is beyond chance or it is not told: with few, or all of one class, nobody can tell [S0-39]', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...CLASSES), fc.constantFrom(...CLASSES)), { maxLength: 60 }),
      (pairs) => {
        const it = agreementOf(pairs)
        if (it.kappa !== null) assert.ok(it.kappa <= 1 + 1e-9 && it.kappa >= -1 - 1e-9)
        if (pairs.length < 30) assert.equal(it.canTell, false)
      },
    ),
  )
  const same = Array.from({ length: 50 }, () => ['insult', 'insult'] as const)
  assert.deepEqual([agreementOf(same).kappa, agreementOf(same).canTell], [null, false])
  const mixed = Array.from(
    { length: 50 },
    (_, n) => [n % 2 ? 'insult' : 'harassment', n % 2 ? 'insult' : 'harassment'] as const,
  )
  assert.deepEqual([agreementOf(mixed).kappa, agreementOf(mixed).canTell], [1, true])
})

test('nobody looks at their own, nobody twice, and two are enough', () => {
  const code = (it: ReturnType<typeof mayCheck>) => (it.ok ? null : it.refusal)
  assert.equal(code(mayCheck({ mine: false, said: false, by: 1 })), null)
  assert.equal(code(mayCheck({ mine: true, said: false, by: 0 })), 'sample.own')
  assert.equal(code(mayCheck({ mine: false, said: true, by: 1 })), 'sample.said')
  assert.equal(code(mayCheck({ mine: false, said: false, by: 2 })), 'sample.enough')
})
