import { words } from '#kernel/words.ts'

export const matterWords = words({
  'matter.unknown': {
    'zh-Hant': '找不到這件法律支援，或不是你的。',
    'zh-Hans': '找不到这件法律支持，或者不是你的。',
    en: 'There is no such matter, or it is not yours to see.',
  },
  'matter.contact_unknown': {
    'zh-Hant': '這件事沒有附上你自己的通話。',
    'zh-Hans': '这件事没有附上你自己的通话。',
    en: 'No contact of the person’s own belongs to this.',
  },
  'matter.closed': {
    'zh-Hant': '這件法律支援已經結束。',
    'zh-Hans': '这件法律支持已经结束。',
    en: 'This matter is closed.',
  },
  'matter.no_consent': {
    'zh-Hant': '當事人不希望再繼續，只能結束。',
    'zh-Hans': '当事人不希望再继续，只能结束。',
    en: 'The person does not want it to go on. It can only be closed.',
  },
  'matter.limit_passed': {
    'zh-Hant': '依這個算法，期限已經過了。請再確認起算日與期間。',
    'zh-Hans': '按这个算法，期限已经过了。请再确认起算日和期间。',
    en: 'Reckoned like this the limit has passed. Please look at the day and the months again.',
  },
  'matter.backwards': {
    'zh-Hant': '進度只能往前走。',
    'zh-Hans': '进度只能往前走。',
    en: 'A matter only goes forward.',
  },
})
