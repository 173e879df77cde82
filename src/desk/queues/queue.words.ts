import { words } from '#kernel/words.ts'

export const queueWords = words({
  'queue.exists': {
    'zh-Hant': '已經有這個佇列。',
    'zh-Hans': '已经有这个队列。',
    en: 'There is such a queue already.',
  },
  'queue.not_open': {
    'zh-Hant': '這個佇列還沒開放。',
    'zh-Hans': '这个队列还没开放。',
    en: 'This queue is not open yet.',
  },
  'queue.already_open': {
    'zh-Hant': '這個佇列已經開放。',
    'zh-Hans': '这个队列已经开放。',
    en: 'This queue is open already.',
  },
  'queue.not_ready': {
    'zh-Hant': '還缺：{{items}}。要先開放，請寫下理由。',
    'zh-Hans': '还缺：{{items}}。要先开放，请写下理由。',
    en: 'Still missing: {{items}}. To open it all the same, give the reason.',
  },
})
