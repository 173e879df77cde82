import { words } from '#kernel/words.ts'

export const shieldRefusals = words({
  'shield.empty': {
    'zh-Hant': '請至少選一樣暫時不想接的。',
    'zh-Hans': '请至少选一样暂时不想接的。',
    en: 'Choose at least one thing to be kept from.',
  },
  'shield.over': {
    'zh-Hant': '結束的時間要在開始之後。',
    'zh-Hans': '结束的时间要晚于开始。',
    en: 'It has to end after it begins.',
  },
  'shield.too_long': {
    'zh-Hant': '一次最多半年，到時可以再設。',
    'zh-Hans': '一次最多半年，到时可以再设。',
    en: 'Half a year at most. You can set it again then.',
  },
  'shield.too_much': {
    'zh-Hant': '選得太多了，請分成兩次設。',
    'zh-Hans': '选得太多了，请分两次设。',
    en: 'That is more than one setting holds. Make two of it.',
  },
  'shield.enough': {
    'zh-Hant': '你設的已經很多，請先結束其中一項。',
    'zh-Hans': '你设的已经很多，请先结束其中一项。',
    en: 'You have many of these already. End one first.',
  },
  'shield.unknown': {
    'zh-Hant': '這一項已經結束了。',
    'zh-Hans': '这一项已经结束了。',
    en: 'That one is over already.',
  },
  'token.today_already': {
    'zh-Hant': '今天已經在用了，到下班都有效。',
    'zh-Hans': '今天已经在用了，到下班都有效。',
    en: 'Today is already kept free of hard contacts.',
  },
  'token.used_up': {
    'zh-Hant': '這七天的次數用完了。你隨時可以休息一下。',
    'zh-Hans': '这七天的次数用完了。你随时可以歇一会。',
    en: 'Both of these seven days are used. You can take a break whenever you want.',
  },
})
