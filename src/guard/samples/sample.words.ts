import { words } from '#kernel/words.ts'

export const sampleWords = words({
  'sample.unknown': { 'zh-Hant': '找不到這份抽樣。', 'zh-Hans': '找不到这份抽样。', en: 'There is no such sample.' },
  'sample.no_time': {
    'zh-Hant': '請選一段已經過去的時間，最長一年。',
    'zh-Hans': '请选一段已经过去的时间，最长一年。',
    en: 'Choose a time that is over, a year at the most.',
  },
  'sample.own': {
    'zh-Hant': '這是你自己的對話，請由別人看。',
    'zh-Hans': '这是你自己的对话，请由别人看。',
    en: 'This was your own conversation. Somebody else looks at it.',
  },
  'sample.said': {
    'zh-Hant': '你已經看過這一通了。',
    'zh-Hans': '你已经看过这一通了。',
    en: 'You have looked at this one.',
  },
  'sample.enough': {
    'zh-Hant': '這一通已經有兩個人看過。',
    'zh-Hans': '这一通已经有两个人看过。',
    en: 'Two people have looked at this one.',
  },
})
