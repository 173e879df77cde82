import { words } from '#kernel/words.ts'

export const minutesWords = words({
  'minutes.none': {
    'zh-Hant': '現在沒有保留給你的三分鐘。',
    'zh-Hans': '现在没有给你留的三分钟。',
    en: 'No three minutes are kept for you right now.',
  },
  'minutes.in_contact': {
    'zh-Hant': '你還在跟客人說話，結束後再休息。',
    'zh-Hans': '你还在和客户说话，结束后再歇。',
    en: 'You are talking to a customer. Take them when it has ended.',
  },
})
