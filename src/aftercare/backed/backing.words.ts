import { words } from '#kernel/words.ts'

export const backingRefusals = words({
  'backing.unknown': {
    'zh-Hant': '沒有這件要回覆的事。',
    'zh-Hans': '没有这件要答复的事。',
    en: 'There is no such thing to answer.',
  },
  'backing.not_yours': {
    'zh-Hant': '這件現在由別人回覆。',
    'zh-Hans': '这件现在由别人答复。',
    en: 'Somebody else answers this now.',
  },
  'backing.already_answered': {
    'zh-Hant': '這件已經回覆過了。',
    'zh-Hans': '这件已经答复过了。',
    en: 'This has been answered.',
  },
  'backing.answer_first': {
    'zh-Hant': '先說會怎麼做，再說做了什麼。',
    'zh-Hans': '先说会怎么做，再说做了什么。',
    en: 'First what will be done, then what was.',
  },
  'backing.too_late': {
    'zh-Hant': '最晚五個工作天內要告訴同事結果。',
    'zh-Hans': '最晚五个工作日内要告诉同事结果。',
    en: 'A colleague is told what was done within five working days.',
  },
})
