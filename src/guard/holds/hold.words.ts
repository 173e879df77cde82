import { words } from '#kernel/words.ts'

export const holdWords = words({
  'hold.unknown': {
    'zh-Hant': '找不到要保全的對象，或這筆保全。',
    'zh-Hans': '找不到要保全的对象，或者这条保全记录。',
    en: 'There is no such thing to hold, or no such hold.',
  },
})
