import { words } from '#kernel/words.ts'

export const chaseRefusals = words({
  'chase.unknown': {
    'zh-Hant': '找不到這次催促。',
    'zh-Hans': '找不到这次催办。',
    en: 'Nobody was asked this.',
  },
  'chase.settled': {
    'zh-Hant': '這次催促已經有結果了。',
    'zh-Hans': '这次催办已经有结果了。',
    en: 'This asking has been settled.',
  },
  'chase.promised_in_the_past': {
    'zh-Hant': '對方答應的時間要在現在之後。',
    'zh-Hans': '对方答应的时间要晚于现在。',
    en: 'The moment they promised has to lie ahead.',
  },
})
