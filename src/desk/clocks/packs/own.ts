import type { Pack } from '../pack.ts'

/** Our own word, where no law of the place has been chosen. */
export const own: readonly Pack[] = [
  {
    key: 'own',
    version: 1,
    name: { 'zh-Hant': '本單位自訂', 'zh-Hans': '本单位自定', en: 'Our own word' },
    source: {
      'zh-Hant': '本單位的承諾，不是法定期限',
      'zh-Hans': '本单位的承诺，不是法定期限',
      en: 'Our own commitment; no law sets it',
    },
    asOf: '2026-07-01',
    reviewBy: '2027-12-31',
    calendar: 'queue',
    clocks: [
      { kind: 'ack', from: 'received', amount: 1, unit: 'working_day', trust: 'house' },
      { kind: 'update', from: 'received', amount: 2, unit: 'working_day', trust: 'house' },
      { kind: 'stage1', from: 'received', amount: 10, unit: 'working_day', trust: 'house' },
      { kind: 'stage2', from: 'escalated', amount: 20, unit: 'working_day', trust: 'house' },
    ],
    letter: ['stage', 'decision', 'reasons', 'remedy', 'outstanding', 'recourse'],
    recourse: [
      {
        words: {
          'zh-Hant':
            '如果您不同意，20 個工作天內告訴我們一聲就可以，不必說明理由。會由另一個人從頭再看一次。您也隨時可以向主管機關申訴。',
          'zh-Hans':
            '如果您不同意，20 个工作日内跟我们说一声就行，不用说明理由。会由另一个人从头再看一遍。您也可以随时向主管部门投诉。',
          en: 'If you do not agree, tell us within 20 working days. You owe us no reason. Somebody else looks at it again from the beginning. You may also go to the authority at any time.',
        },
        window: { amount: 20, unit: 'working_day' },
        trust: 'house',
      },
    ],
    noReply: { allowed: true, days: 10 },
  },
]
