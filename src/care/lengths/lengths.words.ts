import { words } from '#kernel/words.ts'

export const lengthWords = words({
  'recovery.out_of_order': {
    'zh-Hant': '越難受的情況，恢復時間不能越短。',
    'zh-Hans': '遇到的事越重，恢复时间不能越短。',
    en: 'Something harder never brings a shorter rest.',
  },
})
