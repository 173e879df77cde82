import { words } from '#kernel/words.ts'

export const dutyWords = words({
  'duty.unknown': {
    'zh-Hant': '找不到這段值班，或已經結束。',
    'zh-Hans': '找不到这段值班，或已经结束。',
    en: 'There is no such duty, or it is over.',
  },
  'duty.wrong_time': {
    'zh-Hant': '值班要在未來結束，一次最長 24 小時。',
    'zh-Hans': '值班要在以后结束，一次最长 24 小时。',
    en: 'A duty ends in the future and lasts at most 24 hours.',
  },
})
