import { words } from '#kernel/words.ts'

export const watchWords = words({
  'watch.unknown': {
    'zh-Hant': '沒有這項留意，或已經到期。',
    'zh-Hans': '没有这项留意，或已经到期。',
    en: 'There is no such watch, or it is over.',
  },
})
