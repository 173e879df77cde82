import type { Template } from '../template.ts'
import { CLOSING_1, COMMON_1 } from './common-1.words.ts'
import { HEADS_1 } from './heads-1.words.ts'

export const notice1: Template = {
  kind: 'notice',
  version: 1,
  title: { 'zh-Hant': '正式通知', 'zh-Hans': '正式通知', en: 'Formal notice' },
  opening: {
    'zh-Hant': '我們以書面請您停止下列行為。這封信已由法務人員審閱。',
    'zh-Hans': '我们以书面请您停止下列行为。这封信已由法务人员审阅。',
    en: 'We ask you in writing to stop what is described here. Counsel has read this letter.',
  },
  parts: [
    'facts',
    'problem',
    'standard',
    'law',
    'must_stop',
    'stays_open',
    'follows',
    'reserve',
    'merits',
    'comment',
    'appeal',
    'outside',
    'contact',
  ],
  heads: HEADS_1,
  says: {
    ...COMMON_1,
    law: {
      'zh-Hant':
        '這些行為可能和下列規定有關。是否成立由主管機關或法院認定，這封信不作認定；您可以先問律師。\n{{articles}}',
      'zh-Hans':
        '这些行为可能和下列规定有关。是否成立由主管机关或法院认定，这封信不作认定；您可以先问律师。\n{{articles}}',
      en: 'What is described may touch these provisions. Whether it does is for the authorities or a court to say, and this letter does not say it; you may wish to ask a lawyer.\n{{articles}}',
    },
    follows: {
      'zh-Hant': '如果沒有停止，我們可能改變聯絡的方式，也可能把紀錄交給律師或警方，由他們評估可行的途徑。',
      'zh-Hans': '如果没有停止，我们可能改变联系的方式，也可能把记录交给律师或警方，由他们评估可行的途径。',
      en: 'If it does not stop we may change how we can be reached, and may give the record to counsel or the police, who judge which routes there are.',
    },
    reserve: {
      'zh-Hant': '{{house}}和受影響的同事，保留依法採取行動的一切權利。',
      'zh-Hans': '{{house}}和受影响的同事，保留依法采取行动的一切权利。',
      en: '{{house}} and the colleagues concerned reserve all rights to take legal action.',
    },
  },
  closing: CLOSING_1,
}
