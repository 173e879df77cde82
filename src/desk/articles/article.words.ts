import { words } from '#kernel/words.ts'

export const articleWords = words({
  'article.unknown': { 'zh-Hant': '找不到這份公告。', 'zh-Hans': '找不到这份公告。', en: 'There is no such notice.' },
  'article.already_retired': {
    'zh-Hant': '這一版已經停用，請看新的一版。',
    'zh-Hans': '这一版已经停用，请看新版。',
    en: 'This version is retired. Read the newer one.',
  },
  'statement.unknown': {
    'zh-Hant': '沒有這句話的紀錄。',
    'zh-Hans': '没有这句话的记录。',
    en: 'There is no such statement.',
  },
})
