import { words } from '#kernel/words.ts'

export const retaliationWords = words({
  'retaliation.unknown': {
    'zh-Hant': '找不到這筆觀察。',
    'zh-Hans': '找不到这条观察。',
    en: 'There is no such watch.',
  },
  'retaliation.words_needed': {
    'zh-Hant': '請寫下你查了什麼、看到了什麼。',
    'zh-Hans': '请写下你查了什么、看到了什么。',
    en: 'Please write what you looked into and what you found.',
  },
  'retaliation.settled': {
    'zh-Hant': '這則提醒已經處理過了。',
    'zh-Hans': '这条提醒已经处理过了。',
    en: 'This alert has been settled already.',
  },
})
