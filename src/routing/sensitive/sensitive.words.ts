import { words } from '#kernel/words.ts'

export const sensitiveRefusals = words({
  'sensitive.no_source': {
    'zh-Hant': '紀錄裡沒有這個依據。打得多、買得多，都不是理由。',
    'zh-Hans': '记录里没有这个依据。来电多、买得多，都不是理由。',
    en: 'The record does not bear this out. Calling often or buying much is no reason.',
  },
  'sensitive.until': {
    'zh-Hant': '要有結束的日期，最長三十天。',
    'zh-Hans': '要有结束的日期，最长三十天。',
    en: 'It needs an end, thirty days away at most.',
  },
  'sensitive.listed_already': {
    'zh-Hant': '這位客人已經在名單上了。',
    'zh-Hans': '这位客户已经在名单上了。',
    en: 'This customer is on the list already.',
  },
  'sensitive.unknown': {
    'zh-Hant': '名單上沒有這一筆，或已經到期。',
    'zh-Hans': '名单上没有这一条，或已经到期。',
    en: 'There is no such entry, or it has ended.',
  },
  'appeal.open_already': {
    'zh-Hant': '已經有人提出，正在等答覆。',
    'zh-Hans': '已经有人提出，正在等答复。',
    en: 'Somebody has asked already, and waits for an answer.',
  },
  'appeal.none': { 'zh-Hant': '沒有人提出異議。', 'zh-Hans': '没有人提出异议。', en: 'Nobody has appealed.' },
  'appeal.answered': {
    'zh-Hant': '這個異議已經答覆了。',
    'zh-Hans': '这个异议已经答复了。',
    en: 'It has been answered.',
  },
  'appeal.not_yours': {
    'zh-Hant': '列入的人和提出的人，不能自己答覆。',
    'zh-Hans': '列入的人和提出的人，不能自己答复。',
    en: 'Somebody else has to answer: not who listed them, and not who asked.',
  },
})
