import type { Template } from '../template.ts'
import { CLOSING_1, COMMON_1 } from './common-1.words.ts'
import { HEADS_1 } from './heads-1.words.ts'

export const warning1: Template = {
  kind: 'warning',
  version: 1,
  title: { 'zh-Hant': '書面提醒', 'zh-Hans': '书面提醒', en: 'A written warning' },
  opening: {
    'zh-Hant': '這封信談的是往來的方式，不是您申訴的事情。',
    'zh-Hans': '这封信谈的是沟通的方式，不是您投诉的事情。',
    en: 'This letter is about how we are spoken to. It is not about what you complain of.',
  },
  parts: [
    'facts',
    'problem',
    'standard',
    'follows',
    'from_to',
    'stays_open',
    'merits',
    'comment',
    'appeal',
    'outside',
    'contact',
  ],
  heads: HEADS_1,
  says: {
    ...COMMON_1,
    follows: {
      'zh-Hant':
        '如果再發生，我們可能改變聯絡的方式，例如只用書面或只由一位同事聯絡。那會是另一個決定，會寫明理由和期限，您也可以不同意。',
      'zh-Hans':
        '如果再发生，我们可能改变联系的方式，例如只用书面或只由一位同事联系。那会是另一个决定，会写明理由和期限，您也可以不同意。',
      en: 'If it happens again we may change how we can be reached, such as in writing only or through one colleague. That would be a decision of its own, with reasons and an end, and you could ask for it to be looked at again.',
    },
  },
  closing: CLOSING_1,
}
