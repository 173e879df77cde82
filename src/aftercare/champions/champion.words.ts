import { words } from '#kernel/words.ts'

export const championRefusals = words({
  'champion.not_one': {
    'zh-Hant': '你目前不是關懷夥伴。',
    'zh-Hans': '你目前不是关怀伙伴。',
    en: 'You are not a champion at present.',
  },
  'champion.unknown_colleague': {
    'zh-Hant': '同組裡沒有這位同事。',
    'zh-Hans': '同组里没有这位同事。',
    en: 'There is no such colleague in your team.',
  },
  'champion.note_unknown': {
    'zh-Hant': '找不到這則筆記。',
    'zh-Hans': '找不到这条笔记。',
    en: 'There is no such note.',
  },
  'kindness.unknown': {
    'zh-Hant': '這個邀請已經過了。',
    'zh-Hans': '这个邀请已经过了。',
    en: 'This offer has passed.',
  },
  'ping.unknown': { 'zh-Hant': '這則提醒已經過了。', 'zh-Hans': '这条提醒已经过了。', en: 'This ping has passed.' },
})
