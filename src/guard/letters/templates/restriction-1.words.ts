import type { Template } from '../template.ts'
import { CLOSING_1, COMMON_1 } from './common-1.words.ts'
import { HEADS_1 } from './heads-1.words.ts'

export const restriction1: Template = {
  kind: 'restriction',
  version: 1,
  title: { 'zh-Hant': '聯絡方式的改變', 'zh-Hans': '联系方式的改变', en: 'A change in how to reach us' },
  opening: {
    'zh-Hant': '我們決定在一段時間內，改變您和我們聯絡的方式。您的事情會繼續辦。',
    'zh-Hans': '我们决定在一段时间内，改变您和我们联系的方式。您的事情会继续办。',
    en: 'We have decided to change, for a time, how you reach us. Your matter goes on.',
  },
  parts: [
    'why',
    'facts',
    'standard',
    'changes',
    'from_to',
    'review',
    'stays_open',
    'merits',
    'appeal',
    'outside',
    'contact',
  ],
  heads: HEADS_1,
  says: COMMON_1,
  closing: CLOSING_1,
}
