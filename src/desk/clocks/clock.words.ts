import { words } from '#kernel/words.ts'

export const clockWords = words({
  'pack.unknown': {
    'zh-Hant': '沒有這一套期限規則。',
    'zh-Hans': '没有这一套时限规则。',
    en: 'There is no such set of time limits.',
  },
  'pack.holds': {
    'zh-Hant': '這套規則還在有效期內，不需要有人擔保。',
    'zh-Hans': '这套规则还在有效期内，不需要有人担保。',
    en: 'This set has been looked at in time. Nobody needs to answer for it.',
  },
  'wait.already': {
    'zh-Hant': '已經記下在等客戶了。',
    'zh-Hans': '已经记下在等客户了。',
    en: 'It is already noted that we wait for the customer.',
  },
})
