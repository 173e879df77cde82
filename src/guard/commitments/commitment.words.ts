import { words } from '#kernel/words.ts'

export const commitmentRefusals = words({
  'commitment.no_future': {
    'zh-Hant': '請寫一個還沒到的日子。',
    'zh-Hans': '请写一个还没到的日子。',
    en: 'Please name a day that is still to come.',
  },
  'commitment.unknown': {
    'zh-Hant': '找不到這項承諾。',
    'zh-Hans': '找不到这项承诺。',
    en: 'There is no such commitment.',
  },
  'commitment.over': {
    'zh-Hant': '這項承諾已經收回或到期。',
    'zh-Hans': '这项承诺已经收回或到期。',
    en: 'This commitment has been taken back or has run out.',
  },
})
