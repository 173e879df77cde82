import type { Pack } from '../pack.ts'

export const mainland: readonly Pack[] = [
  {
    key: 'mainland',
    version: 1,
    name: { 'zh-Hant': '中國大陸', 'zh-Hans': '中国大陆', en: 'Mainland China' },
    source: {
      'zh-Hant': '12345 熱線的分級時限（參考北京市地方標準）；電子商務法',
      'zh-Hans': '12345 热线分级时限（参照北京市地方标准）；电子商务法',
      en: 'Graded times of the 12345 lines (after the local standard of Beijing); E-commerce Law',
    },
    asOf: '2026-07-01',
    reviewBy: '2027-06-30',
    calendar: 'mainland',
    zone: 'Asia/Shanghai',
    clocks: [
      { kind: 'ack', from: 'received', amount: 2, unit: 'hour', trust: 'check_with_counsel', profiles: ['public'] },
      {
        kind: 'first_answer',
        from: 'received',
        amount: 24,
        unit: 'hour',
        trust: 'check_with_counsel',
        profiles: ['public'],
      },
      { kind: 'stage1', from: 'received', amount: 7, unit: 'day', trust: 'check_with_counsel', profiles: ['public'] },
      { kind: 'final', from: 'received', amount: 15, unit: 'day', trust: 'check_with_counsel', profiles: ['public'] },
      { kind: 'ack', from: 'received', amount: 24, unit: 'hour', trust: 'house', profiles: ['private', 'regulated'] },
      { kind: 'stage1', from: 'received', amount: 7, unit: 'day', trust: 'house', profiles: ['private'] },
      {
        kind: 'final',
        from: 'received',
        amount: 15,
        unit: 'day',
        trust: 'check_with_counsel',
        profiles: ['private', 'regulated'],
      },
      { kind: 'update', from: 'received', amount: 2, unit: 'working_day', trust: 'house' },
      { kind: 'stage2', from: 'escalated', amount: 20, unit: 'working_day', trust: 'house' },
    ],
    letter: ['decision', 'reasons', 'remedy', 'recourse', 'contact'],
    recourse: [
      {
        profiles: ['public'],
        words: {
          'zh-Hant': '您如果不認可辦理結果，30 天內可以再次撥打 12345，由其他單位覆核；也可以依法申請行政覆議。',
          'zh-Hans': '您如果不认可办理结果，30 天内可以再次拨打 12345，由其他单位复核；也可以依法申请行政复议。',
          en: 'If you do not accept the result, call 12345 again within 30 days and another unit reviews it; administrative reconsideration is open to you as well.',
        },
        window: { amount: 30, unit: 'day' },
        trust: 'check_with_counsel',
      },
      {
        words: {
          'zh-Hant':
            '您如果不同意，30 天內告訴我們，會由另一個人再看一次。您也可以向 12315 平台或消費者協會投訴，或者依法仲裁、起訴。',
          'zh-Hans':
            '您如果不同意，30 天内告诉我们，会换一个人再看一遍。您也可以向 12315 平台或消费者协会投诉，或者依法仲裁、起诉。',
          en: 'If you do not agree, tell us within 30 days and somebody else looks at it again. You may also turn to the 12315 platform or the consumers’ association, or go to arbitration or court.',
        },
        window: { amount: 30, unit: 'day' },
        trust: 'check_with_counsel',
      },
    ],
    noReply: { allowed: true, days: 15 },
  },
]
