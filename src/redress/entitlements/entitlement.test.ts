import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ABCD, DEMANDS } from './abcd.cases.ts'
import { type Asked, entitled, FIELDS } from './entitlement.ts'
import { FIRST_CATALOGUE } from './first-catalogue.ts'

test('twenty demands get the answer that the guideline of the shop gives: after 90 days bronze is out of scope [S0-30] [S0-7]', () => {
  for (const [issue, tier, days, receipt, packaged, our_error, answer] of DEMANDS)
    assert.equal(
      entitled(ABCD, { product: 'boots', issue, tier, days, receipt, packaged, our_error }).is,
      answer,
      `${issue} ${tier} ${days}`,
    )
})

test('nobody hears no because of what nobody asked: what could still make it theirs is asked first [S0-30]', () => {
  assert.deepEqual(entitled(ABCD, { product: 'boots', issue: 'size', tier: 'bronze', days: 120 }), {
    is: 'ask_first',
    fields: ['receipt', 'packaged'],
  })
  assert.equal(entitled(ABCD, { product: 'boots', issue: 'size', tier: 'gold' }).is, 'owed')
  assert.equal(entitled(ABCD, { product: 'boots', issue: 'a song' }).is, 'not_listed')
  const asked = fc.record(
    {
      product: fc.constant('boots'),
      issue: fc.constantFrom('size', 'stain', 'mystery_fee', 'return'),
      tier: fc.constantFrom('gold', 'silver', 'bronze', 'guest'),
      days: fc.nat(400),
      receipt: fc.boolean(),
      packaged: fc.boolean(),
      our_error: fc.boolean(),
    },
    { requiredKeys: ['product', 'issue', 'tier', 'days', 'receipt', 'packaged', 'our_error'] },
  )
  fc.assert(
    fc.property(asked, fc.constantFrom(...FIELDS), fc.constantFrom(ABCD, FIRST_CATALOGUE), (it, field, catalogue) => {
      const { [field]: _, ...less } = it
      const told = entitled(catalogue, less as Asked)
      // With less known it is never a no that becomes a yes.
      if (told.is === 'never') assert.equal(entitled(catalogue, it).is, 'never')
    }),
  )
})

test('what may be given names who may, and above the limit it is not theirs to give [S0-30]', () => {
  const some = {
    version: 1,
    entries: [
      {
        key: 'goodwill',
        product: '*',
        issue: 'late',
        when: [],
        gives: { is: 'may_be_given', by: 'agent', most: 20_000 } as const,
        words: { 'zh-Hant': '', 'zh-Hans': '', en: '' },
      },
    ],
  }
  const told = entitled(some, { product: 'sofa', issue: 'late', amount: 20_000 })
  assert.deepEqual(told.is === 'may_be_given' && [told.by, told.most], ['agent', 20_000])
  assert.equal(entitled(some, { product: 'sofa', issue: 'late', amount: 20_001 }).is, 'not_listed')
})
