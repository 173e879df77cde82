import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Level } from '#care/public.ts'
import { comesFirst, PRECEDENCE, rankOfCall, type Standing } from './precedence.ts'

const standing = fc.record<Standing>({
  selfHarm: fc.boolean(),
  worst: fc.constantFrom<Level>(0, 1, 2, 3, 4),
  abusiveNow: fc.boolean(),
  helpAsked: fc.boolean(),
  leadShouldCome: fc.boolean(),
  dependsOnOthers: fc.boolean(),
})

test('danger goes before abuse, abuse before the help key, the key before the third explanation, that before 48 hours [X10]', () => {
  const rank = (it: Standing) => PRECEDENCE.indexOf(comesFirst(it))
  fc.assert(
    fc.property(standing, (it) => {
      const true_ = {
        danger: it.selfHarm || it.worst === 4,
        abuse: it.worst === 3 || it.abusiveNow,
        help_key: it.helpAsked,
        third_explanation: it.leadShouldCome,
        ownership: it.dependsOnOthers,
        normal: true,
      }
      assert.equal(
        comesFirst(it),
        PRECEDENCE.find((name) => true_[name]),
      )
      // Something milder that is also true never moves what comes first.
      for (const more of ['helpAsked', 'leadShouldCome', 'dependsOnOthers'] as const)
        assert.ok(rank({ ...it, [more]: true }) <= rank(it))
    }),
  )
})

test('of two calls for a human a life at risk is first, then the key, then the third explanation [X10]', () => {
  const calls = ['third_explanation', 'help_key', 'self_harm', 'handover'] as const
  assert.deepEqual(
    calls.toSorted((a, b) => rankOfCall(a) - rankOfCall(b)),
    ['self_harm', 'help_key', 'handover', 'third_explanation'],
  )
})
