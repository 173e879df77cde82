import { words } from '#kernel/words.ts'

export const offerRefusals = words({
  'offer.unknown': { 'zh-Hant': '找不到這一項。', 'zh-Hans': '找不到这一项。', en: 'There is no such offer.' },
  'offer.settled': {
    'zh-Hant': '這一項已經辦好或有最後決定了。',
    'zh-Hans': '这一项已经办好，或者已有最后决定。',
    en: 'This has been done, or finally decided.',
  },
  'request.unknown': {
    'zh-Hant': '沒有這件要你處理的事。',
    'zh-Hans': '没有这件要你处理的事。',
    en: 'There is no such request for you.',
  },
  'request.your_own': {
    'zh-Hant': '自己提出的，要由別人來決定。',
    'zh-Hans': '自己提出的，要由别人来决定。',
    en: 'Somebody else answers what you asked for.',
  },
  'request.not_open': {
    'zh-Hant': '這件事已經有人處理，或對方改變主意了。',
    'zh-Hans': '这件事已经有人处理，或者对方改主意了。',
    en: 'Somebody has answered it, or the person thought again.',
  },
  'request.needs_another': {
    'zh-Hant': '第一次沒有同意的人，不能做第二次決定。',
    'zh-Hans': '第一次没有同意的人，不能做第二次决定。',
    en: 'Whoever said no first does not decide again.',
  },
})
