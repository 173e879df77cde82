import { words } from '#kernel/words.ts'

export const supportWords = words({
  'support.unknown': {
    'zh-Hant': '這位同事沒有分享支持卡給你。',
    'zh-Hans': '这位同事没有把支持卡分享给你。',
    en: 'This colleague shares no card with you.',
  },
})
