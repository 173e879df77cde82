import { words } from '#kernel/words.ts'

export const demoWords = words({
  'story.unknown': { 'zh-Hant': '找不到這個故事。', 'zh-Hans': '找不到这个故事。', en: 'There is no such story.' },
  'house.not_empty': {
    'zh-Hant': '這裡已經有人了，請用自己的帳號登入。',
    'zh-Hans': '这里已经有人了，请用自己的账号登录。',
    en: 'Somebody is here already. Please sign in.',
  },
})
