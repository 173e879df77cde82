import type { Template } from '../template.ts'
import { CLOSING_1, COMMON_1 } from './common-1.words.ts'
import { HEADS_1 } from './heads-1.words.ts'

export const reviewOutcome1: Template = {
  kind: 'review_outcome',
  version: 1,
  title: { 'zh-Hant': '我們再看了一次', 'zh-Hans': '我们再看了一次', en: 'We have looked at it again' },
  opening: {
    'zh-Hant': '依照先前告訴您的日期，我們重新看了聯絡方式的決定。',
    'zh-Hans': '按照先前告诉您的日期，我们重新看了联系方式的决定。',
    en: 'As we said we would, we have looked again at the decision about how you reach us.',
  },
  parts: ['result', 'why', 'from_to', 'review', 'stays_open', 'merits', 'appeal', 'outside', 'contact'],
  heads: HEADS_1,
  says: COMMON_1,
  closing: CLOSING_1,
}

export const appealReceived1: Template = {
  kind: 'appeal_received',
  version: 1,
  title: { 'zh-Hant': '收到您的不同意見', 'zh-Hans': '收到您的不同意见', en: 'We have your appeal' },
  opening: {
    'zh-Hant': '您請我們重新決定，我們收到了。',
    'zh-Hans': '您请我们重新决定，我们收到了。',
    en: 'You have asked us to decide again. We have your request.',
  },
  parts: ['received', 'decider', 'answer_by', 'stays_open', 'merits', 'contact'],
  heads: {
    ...HEADS_1,
    decider: { 'zh-Hant': '由誰來看', 'zh-Hans': '由谁来看', en: 'Who looks at it' },
  },
  says: COMMON_1,
  closing: CLOSING_1,
}

export const appealOutcome1: Template = {
  kind: 'appeal_outcome',
  version: 1,
  title: { 'zh-Hant': '重新決定的結果', 'zh-Hans': '重新决定的结果', en: 'The outcome of your appeal' },
  opening: {
    'zh-Hant': '沒有參與過原決定的人，重新看了您的理由。',
    'zh-Hans': '没有参与过原决定的人，重新看了您的理由。',
    en: 'Somebody who took no part in the first decision has looked at your reasons.',
  },
  parts: ['grounds', 'decider', 'result', 'why', 'stays_open', 'merits', 'outside', 'contact'],
  heads: HEADS_1,
  says: COMMON_1,
  closing: CLOSING_1,
}

export const lifted1: Template = {
  kind: 'lifted',
  version: 1,
  title: { 'zh-Hant': '聯絡方式恢復如常', 'zh-Hans': '联系方式恢复如常', en: 'You reach us as before' },
  opening: {
    'zh-Hant': '先前改變聯絡方式的決定，已經結束。',
    'zh-Hans': '先前改变联系方式的决定，已经结束。',
    en: 'The decision that changed how you reach us has ended.',
  },
  parts: ['ended', 'merits', 'contact'],
  heads: HEADS_1,
  says: {
    ...COMMON_1,
    ended: {
      'zh-Hant': '{{ended}} 起，您和其他人一樣聯絡我們。第一線的同事不會再看到先前的說明。',
      'zh-Hans': '{{ended}} 起，您和其他人一样联系我们。一线同事不会再看到先前的说明。',
      en: 'Since {{ended}} you reach us as anybody does. Those who answer no longer see the former instruction.',
    },
  },
  closing: CLOSING_1,
}
