import type { Pack } from '../pack.ts'

export const ukDisp: readonly Pack[] = [
  {
    key: 'uk-disp',
    version: 1,
    name: { 'zh-Hant': '英國金融（DISP）', 'zh-Hans': '英国金融（DISP）', en: 'UK financial services (DISP)' },
    source: {
      'zh-Hant': 'FCA 手冊 DISP 1.5、1.6',
      'zh-Hans': 'FCA 手册 DISP 1.5、1.6',
      en: 'FCA Handbook, DISP 1.5 and 1.6',
    },
    asOf: '2026-07-01',
    reviewBy: '2027-06-30',
    calendar: 'england',
    zone: 'Europe/London',
    clocks: [
      // The rule says "promptly"; the day is ours.
      { kind: 'ack', from: 'received', amount: 1, unit: 'working_day', trust: 'house' },
      { kind: 'update', from: 'received', amount: 2, unit: 'working_day', trust: 'house' },
      { kind: 'short_path', from: 'received', amount: 3, unit: 'working_day', trust: 'seen' },
      { kind: 'final', from: 'received', amount: 8, unit: 'week', trust: 'seen' },
      { kind: 'stage2', from: 'escalated', amount: 20, unit: 'working_day', trust: 'house' },
    ],
    letter: [
      'decision',
      'reasons',
      'remedy',
      'recourse',
      'recourse_deadline',
      'leaflet',
      'website',
      'time_limit_waiver',
    ],
    recourse: [
      {
        words: {
          'zh-Hant':
            '您有權免費向英國金融申訴專員（Financial Ombudsman Service）申訴，但必須在本函日期起六個月內提出。',
          'zh-Hans':
            '您有权免费向英国金融申诉专员（Financial Ombudsman Service）申诉，但必须在本函日期起六个月内提出。',
          en: 'You have the right to refer your complaint to the Financial Ombudsman Service, free of charge, but you must do so within six months of the date of this letter.',
        },
        window: { amount: 6, unit: 'month' },
        trust: 'seen',
      },
    ],
    noReply: { allowed: false, days: 56 },
  },
]
