import { words } from '#kernel/words.ts'

export const promisesWords = words({
  'promises.silence': {
    'zh-Hant': '{{at}} 該有消息，客人還在等',
    'zh-Hans': '{{at}} 该有消息，客户还在等',
    en: 'News was due {{at}}. The customer is waiting',
  },
})
