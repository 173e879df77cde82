import { words } from '#kernel/words.ts'

export const patternRefusals = words({
  'pattern.not_proposed': {
    'zh-Hant': '目前的數字沒有達到，沒有什麼要確認的。',
    'zh-Hans': '目前的数字没有达到，没有需要确认的。',
    en: 'The sum does not reach what the house has set, so there is nothing to confirm.',
  },
  'pattern.own_contact': {
    'zh-Hant': '這件事發生在你身上，由別人來確認。',
    'zh-Hans': '这件事发生在你身上，由别人来确认。',
    en: 'It was done to you, so somebody else decides.',
  },
  'pattern.limbs_needed': {
    'zh-Hant': '兩項都要寫：哪裡超出一般範圍，以及對誰造成什麼影響。',
    'zh-Hans': '两项都要写：哪里超出一般范围，以及对谁造成什么影响。',
    en: 'Both are needed: what was beyond the normal range, and what it did to whom.',
  },
  'pattern.reason_needed': {
    'zh-Hant': '請寫下為什麼不算。',
    'zh-Hans': '请写下为什么不算。',
    en: 'Please say why it does not count.',
  },
  'pattern.somebody_else': {
    'zh-Hant': '投訴是權利，這一項要由另一個人再確認一次。',
    'zh-Hans': '投诉是权利，这一项要由另一个人再确认一次。',
    en: 'Complaining is a right, so a second person has to confirm this.',
  },
  'look.no_case': {
    'zh-Hant': '這次聯絡還沒有歸到案件，看不出有沒有新的內容。',
    'zh-Hans': '这次联系还没归到工单，看不出有没有新内容。',
    en: 'This contact belongs to no case yet, so nothing can be new about it.',
  },
})
