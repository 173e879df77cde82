import { words } from '#kernel/words.ts'

export const taskRefusals = words({
  'look_in.unknown': {
    'zh-Hant': '沒有這件要你去看看的事。',
    'zh-Hans': '没有这件要你去看看的事。',
    en: 'There is nobody here for you to look in on.',
  },
  'look_in.done': {
    'zh-Hant': '已經有人去過，或換人去了。',
    'zh-Hans': '已经有人去过，或者换人去了。',
    en: 'Somebody has been there, or somebody else goes.',
  },
})
