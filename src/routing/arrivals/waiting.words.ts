import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

/** The same words whatever kept people away, so that nobody can tell from them what it was. */
export const CALL_BACK_WORDS: Readonly<Record<Language, string>> = {
  'zh-Hant': '回電給客人：線上久候，已請客人先掛線',
  'zh-Hans': '回电给客户：排队较久，已请客户先挂机',
  en: 'Call the customer back: they waited on the line and were promised a call',
}

/** For whoever we agreed to write with. They rang, so something moves them: they hear from us in the way that is open. */
export const WRITE_BACK_WORDS: Readonly<Record<Language, string>> = {
  'zh-Hant': '寫給客人：來過電話，目前說好用寫的聯絡',
  'zh-Hans': '写给客户：来过电话，目前约定书面联系',
  en: 'Write to the customer: they rang, and we have agreed to write for now',
}

export const callBackTitle = (language: Language): string =>
  ({ 'zh-Hant': '線上久候，等回電', 'zh-Hans': '排队较久，等待回电', en: 'Waited on the line, to be called back' })[
    language
  ]

const LOCALE: Readonly<Record<Language, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-GB' }

const whenIn = (language: Language, at: Date, zone: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)

export function writeBackMessage(language: Language, at: Date, zone: string): string {
  const when = whenIn(language, at, zone)
  return {
    'zh-Hant': `我們知道您來過電話，會在 ${when} 前寫給您。有新的事或有危險，隨時都可以打來。`,
    'zh-Hans': `我们知道您来过电话，会在 ${when} 前写给您。有新的事或有危险，随时都可以打来。`,
    en: `We know that you rang, and will write to you by ${when}. For something new, or if anybody is in danger, call at any time.`,
  }[language]
}

export function callBackMessage(language: Language, at: Date, zone: string): string {
  const when = whenIn(language, at, zone)
  return {
    'zh-Hant': `抱歉讓您久等。您不用再等在線上，我們會在 ${when} 前回電給您，您說過的不必重來。`,
    'zh-Hans': `抱歉让您久等。您不用再排队，我们会在 ${when} 前给您回电，说过的不用再说一遍。`,
    en: `We are sorry you had to wait. You need not stay on the line: we will call you by ${when}, and you will not have to start again.`,
  }[language]
}

export const waitingRefusals = words({
  'contact.not_waiting': {
    'zh-Hant': '這位客人已經有人接了，或已經離線。',
    'zh-Hans': '这位客户已经有人接了，或已经离线。',
    en: 'Somebody has taken this contact already, or it is over.',
  },
  'call_back.nobody': {
    'zh-Hant': '現在沒有人能承諾回電，請客人留在線上。',
    'zh-Hans': '现在没有人能承诺回电，请客户留在线上。',
    en: 'Nobody could keep a promise to call now. Please let the customer hold.',
  },
})
