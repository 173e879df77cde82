import type { Pack } from '../pack.ts'

export const taiwan: readonly Pack[] = [
  {
    key: 'taiwan',
    version: 1,
    name: { 'zh-Hant': '台灣', 'zh-Hans': '台湾', en: 'Taiwan' },
    source: {
      'zh-Hant': '消費者保護法第 43 條；金融消費者保護法；行政程序法第 168 至 173 條',
      'zh-Hans': '台湾消费者保护法第 43 条、金融消费者保护法、行政程序法第 168 至 173 条',
      en: 'Taiwan: Consumer Protection Act art. 43; Financial Consumer Protection Act; Administrative Procedure Act arts. 168–173',
    },
    asOf: '2026-07-01',
    reviewBy: '2027-06-30',
    calendar: 'taiwan',
    zone: 'Asia/Taipei',
    clocks: [
      { kind: 'ack', from: 'received', amount: 1, unit: 'working_day', trust: 'house' },
      { kind: 'update', from: 'received', amount: 2, unit: 'working_day', trust: 'house' },
      { kind: 'final', from: 'received', amount: 15, unit: 'day', trust: 'check_with_counsel', profiles: ['private'] },
      {
        kind: 'final',
        from: 'received',
        amount: 30,
        unit: 'day',
        trust: 'check_with_counsel',
        profiles: ['regulated'],
      },
      { kind: 'final', from: 'received', amount: 30, unit: 'day', trust: 'check_with_counsel', profiles: ['public'] },
      { kind: 'stage2', from: 'escalated', amount: 20, unit: 'working_day', trust: 'house' },
    ],
    letter: ['stage', 'decision', 'reasons', 'remedy', 'recourse', 'recourse_deadline'],
    recourse: [
      {
        profiles: ['private'],
        words: {
          'zh-Hant':
            '您可以向直轄市或縣市政府消費者保護官申訴；仍未獲妥適處理時，可以申請消費爭議調解。30 天內告訴我們，我們也會由另一個人再看一次。',
          'zh-Hans':
            '您可以向当地县市政府的消费者保护官申诉；仍未妥善处理的，可以申请消费争议调解。30 天内告诉我们，我们也会换一个人再看一遍。',
          en: 'You may complain to the consumer protection officer of your city or county, and then apply for consumer mediation. Tell us within 30 days and somebody else here looks at it again as well.',
        },
        window: { amount: 30, unit: 'day' },
        trust: 'check_with_counsel',
      },
      {
        profiles: ['regulated'],
        words: {
          'zh-Hant': '您可以在收到本函之日起 60 天內，向財團法人金融消費評議中心申請評議。',
          'zh-Hans': '您可以在收到本函之日起 60 天内，向台湾金融消费评议中心申请评议。',
          en: 'Within 60 days of this letter you may apply to the Financial Ombudsman Institution.',
        },
        window: { amount: 60, unit: 'day' },
        trust: 'check_with_counsel',
      },
      {
        profiles: ['public'],
        words: {
          'zh-Hant':
            '如果您不同意處理結果，30 天內可以請本機關由另一個人再看一次。對行政處分不服，另有訴願等途徑，期限寫在原處分書上。',
          'zh-Hans':
            '如果您不同意处理结果，30 天内可以请本机关换一个人再看一遍。对行政处分不服，另有诉愿等途径，期限写在原处分书上。',
          en: 'If you do not agree, you may ask within 30 days that somebody else here looks at it again. An administrative decision itself can be appealed; the time for that stands on the decision.',
        },
        window: { amount: 30, unit: 'day' },
        trust: 'check_with_counsel',
      },
    ],
    noReply: { allowed: true, days: 14 },
  },
]
