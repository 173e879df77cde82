import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

/** The title of a case that is opened so that somebody at risk is not lost sight of. */
export const PROTOCOL_TITLE: Readonly<Record<Language, string>> = {
  'zh-Hant': '關懷：請先確認人是否平安',
  'zh-Hans': '关怀：请先确认人是否平安',
  en: 'Care: first find out whether they are safe',
}

export const reportWords = words({
  'incident.source_unknown': {
    'zh-Hant': '找不到這通對話或這則訊息。',
    'zh-Hans': '找不到这次对话或这条消息。',
    en: 'There is no such conversation or message.',
  },
  'incident.not_yours': {
    'zh-Hant': '這不是你的對話。當事人自己，或帶他的主管可以通報。',
    'zh-Hans': '这不是你的对话。当事人自己，或带他的主管可以上报。',
    en: 'This was not with you. Whoever it was with can report it, or who leads them.',
  },
  'emergency.unknown': {
    'zh-Hant': '找不到這件緊急狀況。',
    'zh-Hans': '找不到这件紧急情况。',
    en: 'There is no such emergency.',
  },
  'emergency.taken': {
    'zh-Hant': '已經有人接手了。',
    'zh-Hans': '已经有人接手了。',
    en: 'Somebody already has it.',
  },
  'emergency.own': {
    'zh-Hant': '這件事發生在你身上，由別人來接手。',
    'zh-Hans': '这件事发生在你身上，由别人来接手。',
    en: 'This happened to you. Somebody else takes it.',
  },
  'emergency.no_end': {
    'zh-Hant': '請寫下安全計畫到哪一天，最長半年。',
    'zh-Hans': '请写下安全计划到哪一天，最长半年。',
    en: 'Say until when the plan holds, half a year at the most.',
  },
})
