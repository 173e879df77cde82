import type { Catalogue, Condition, Entry } from './entitlement.ts'

/**
 * The return and fee rules of the imagined shop in ABCD (Chen et al., NAACL 2021; asappresearch/abcd, MIT License),
 * retold as a catalogue. A month is thirty days.
 */
const words = { 'zh-Hant': '-', 'zh-Hans': '-', en: '-' }
const RETURNS = ['stain', 'color', 'size'] as const

const open = (tier: string, more: Condition): readonly Condition[] => [{ field: 'tier', among: [tier] }, more]
const WAYS: readonly (readonly Condition[])[] = [
  [{ field: 'tier', among: ['gold'] }],
  ...(
    [
      ['silver', 180],
      ['bronze', 90],
      ['guest', 30],
    ] as const
  ).flatMap(([tier, days]) => [
    open(tier, { field: 'days', atMost: days }),
    open(tier, { field: 'receipt', is: true }),
    ...(tier === 'guest' ? [] : [open(tier, { field: 'packaged', is: true })]),
  ]),
]

export const ABCD: Catalogue = {
  version: 1,
  entries: [
    ...RETURNS.flatMap((issue) => [
      ...WAYS.map(
        (when, nth): Entry => ({
          key: `${issue} ${nth}`,
          product: '*',
          issue,
          when,
          gives: { is: 'owed' },
          words,
        }),
      ),
      { key: `${issue} no`, product: '*', issue, when: [], gives: { is: 'never' as const }, words },
    ]),
    {
      key: 'fee ours',
      product: '*',
      issue: 'mystery_fee',
      when: [{ field: 'our_error', is: true }],
      gives: { is: 'owed' },
      words,
    },
    {
      key: 'fee trusted',
      product: '*',
      issue: 'mystery_fee',
      when: [{ field: 'tier', among: ['gold', 'silver'] }],
      gives: { is: 'may_be_given', by: 'agent', most: null },
      words,
    },
    { key: 'fee stays', product: '*', issue: 'mystery_fee', when: [], gives: { is: 'never' }, words },
  ],
}

/** Twenty demands and what the guideline says to each. `[issue, tier, days, receipt, packaged, our error, answer]` */
export const DEMANDS = [
  ['size', 'bronze', 120, false, false, false, 'never'],
  ['size', 'bronze', 90, false, false, false, 'owed'],
  ['size', 'bronze', 91, true, false, false, 'owed'],
  ['color', 'bronze', 400, false, true, false, 'owed'],
  ['stain', 'gold', 900, false, false, false, 'owed'],
  ['color', 'silver', 170, false, false, false, 'owed'],
  ['color', 'silver', 200, false, false, false, 'never'],
  ['stain', 'silver', 200, true, false, false, 'owed'],
  ['stain', 'silver', 365, false, true, false, 'owed'],
  ['size', 'guest', 30, false, false, false, 'owed'],
  ['size', 'guest', 31, false, false, false, 'never'],
  ['size', 'guest', 31, false, true, false, 'never'],
  ['stain', 'guest', 60, true, false, false, 'owed'],
  ['color', 'gold', 1, false, false, false, 'owed'],
  ['mystery_fee', 'guest', 2, false, false, false, 'never'],
  ['mystery_fee', 'bronze', 2, true, true, false, 'never'],
  ['mystery_fee', 'bronze', 2, false, false, true, 'owed'],
  ['mystery_fee', 'silver', 2, false, false, false, 'may_be_given'],
  ['mystery_fee', 'gold', 2, false, false, false, 'may_be_given'],
  ['mystery_fee', 'guest', 2, false, false, true, 'owed'],
] as const
