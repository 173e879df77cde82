import { words } from '#kernel/words.ts'

export const queueWaysRefusals = words({
  'takes.until': {
    'zh-Hant': '結束的時間要在現在之後。',
    'zh-Hans': '结束时间要晚于现在。',
    en: 'The end has to lie ahead.',
  },
})
