import type { Catalogue, Entry } from './entitlement.ts'

const line = (
  key: string,
  issue: string,
  when: Entry['when'],
  gives: Entry['gives'],
  hant: string,
  hans: string,
  en: string,
): Entry => ({ key, product: '*', issue, when, gives, words: { 'zh-Hant': hant, 'zh-Hans': hans, en } })

/** Where a house begins. It is a proposal: what a law gives goes before it, and every house writes its own. */
export const FIRST_CATALOGUE: Catalogue = {
  version: 0,
  entries: [
    line(
      'return_7',
      'return',
      [{ field: 'days', atMost: 7 }],
      { is: 'owed' },
      '收到七天內可以退貨，不必說明理由。',
      '收到七天内可以退货，不用说明理由。',
      'Within seven days of delivery it may be returned without a reason.',
    ),
    line(
      'return_faulty',
      'return',
      [{ field: 'our_error', is: true }],
      { is: 'owed' },
      '東西有瑕疵或送錯，隨時可以退。',
      '东西有瑕疵或发错了，随时可以退。',
      'What is faulty or was sent in error may be returned at any time.',
    ),
    line(
      'return_30',
      'return',
      [{ field: 'days', atMost: 30 }],
      { is: 'may_be_given', by: 'lead', most: null },
      '三十天內可以由組長通融。',
      '三十天内可以由班组长通融。',
      'Within thirty days a lead may accept it.',
    ),
    line(
      'return_late',
      'return',
      [],
      { is: 'never' },
      '超過三十天、東西沒有問題，不再收退貨；可以協助轉賣或維修。',
      '超过三十天、东西没有问题，不再收退货；可以协助转卖或维修。',
      'After thirty days a faultless thing is not taken back; we help to sell or to mend it.',
    ),
    line(
      'staff_dismissed',
      'staff',
      [],
      { is: 'never' },
      '對同事的處置不是補償的一部分；您的意見會查證後回覆。',
      '对同事的处理不属于补偿；您的意见会核实后答复。',
      'What becomes of a colleague is no remedy; what you told us is looked into and answered.',
    ),
  ],
}
