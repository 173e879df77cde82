import { words } from '#kernel/words.ts'

export const pairWords = words({
  'pair.unknown': {
    'zh-Hant': '找不到這組安排。',
    'zh-Hans': '找不到这组安排。',
    en: 'There is no such pair.',
  },
  'pair.own': {
    'zh-Hant': '請由別人替你安排，這樣客戶才有人接手。',
    'zh-Hans': '请由别人替你安排，这样客户才有人接手。',
    en: 'Somebody else sets this for you, so that the customer is in somebody’s hands.',
  },
  'pair.no_end': {
    'zh-Hant': '請選一個結束的日子，最長三個月。',
    'zh-Hans': '请选一个结束的日子，最长三个月。',
    en: 'Choose the day it ends, three months from now at the most.',
  },
})
