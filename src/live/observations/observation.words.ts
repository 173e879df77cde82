import { words } from '#kernel/words.ts'

export const observationWords = words({
  'observation.unknown': {
    'zh-Hant': '找不到這則旁聽紀錄。',
    'zh-Hans': '找不到这条旁听记录。',
    en: 'There is no such note from sitting beside you.',
  },
})
