import { words } from '#kernel/words.ts'

export const mineRefusals = words({
  'exposure.unknown': {
    'zh-Hant': '你的紀錄裡沒有這一筆。',
    'zh-Hans': '你的记录里没有这一条。',
    en: 'There is no such entry of yours.',
  },
})
