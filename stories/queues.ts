import type { QueueRules } from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'

type InAll = Readonly<Record<Language, string>>
export type Queue = QueueRules & {
  key: 'orders' | 'billing' | 'public_line'
  name: InAll
  offers: readonly InAll[]
}

const WEEKDAYS = [1, 2, 3, 4, 5] as const

/**
 * The three queues of the demo house, and what their agents may offer without asking anybody: a shop that gives, a
 * billing desk that answers in writing and keeps office hours, and a public line that gives what the law gives.
 */
export const queues: readonly Queue[] = [
  {
    key: 'orders',
    profile: 'private',
    calendar: 'taiwan',
    name: { 'zh-Hant': '訂單與配送', 'zh-Hans': '订单与配送', en: 'Orders and delivery' },
    offers: [
      { 'zh-Hant': '七天內全額退款', 'zh-Hans': '七天内全额退款', en: 'Full refund within seven days' },
      { 'zh-Hant': '免運費重寄一次', 'zh-Hans': '免运费重寄一次', en: 'Send it again once, free of charge' },
      { 'zh-Hant': '改約配送時段', 'zh-Hans': '改约配送时段', en: 'Another delivery slot' },
    ],
  },
  {
    key: 'billing',
    profile: 'regulated',
    admission: 'written_only',
    pack: 'taiwan',
    calendar: 'taiwan',
    hours: [
      { days: WEEKDAYS, from: '09:00', to: '12:00' },
      { days: WEEKDAYS, from: '13:00', to: '18:00' },
    ],
    name: { 'zh-Hant': '帳單與會員', 'zh-Hans': '账单与会员', en: 'Billing and membership' },
    offers: [
      { 'zh-Hant': '重複扣款退回原帳戶', 'zh-Hans': '重复扣款原路退回', en: 'Return a double charge to the account' },
      { 'zh-Hant': '補發發票', 'zh-Hans': '补开发票', en: 'A new invoice' },
    ],
  },
  {
    key: 'public_line',
    profile: 'public',
    admission: 'written_only',
    pack: 'taiwan',
    calendar: 'taiwan',
    name: { 'zh-Hant': '市民專線', 'zh-Hans': '市民热线', en: 'Public line' },
    offers: [
      {
        'zh-Hant': '說明申訴期限和辦法，不送禮',
        'zh-Hans': '说明申诉期限和办法，不送礼',
        en: 'How and until when to appeal. No gifts',
      },
      {
        'zh-Hant': '轉給主管機關並告知案號',
        'zh-Hans': '转给主管部门并告知编号',
        en: 'Pass it to the authority and give the number',
      },
    ],
  },
]
