import type { Language } from '#kernel/language.ts'

type Thing = {
  key: string
  name: Readonly<Record<Language, string>>
  unitCost: number
  currency: 'TWD'
  onHand: number
}

/** Small things the demo shop can give when something went wrong. Costs in hundredths. */
export const stock: readonly Thing[] = [
  {
    key: 'delivery_voucher',
    name: { 'zh-Hant': '免運券', 'zh-Hans': '免邮券', en: 'a free delivery voucher' },
    unitCost: 8000,
    currency: 'TWD',
    onHand: 40,
  },
  {
    key: 'tea_box',
    name: { 'zh-Hant': '茶葉小禮盒', 'zh-Hans': '茶叶小礼盒', en: 'a small box of tea' },
    unitCost: 18_000,
    currency: 'TWD',
    onHand: 12,
  },
]
