import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

/**
 * Why somebody is promised a call or a letter: they waited, we write with them for now, they came while we were closed, or
 * their own letter or chat has waited. Whatever kept people away, the words are the same, so that nobody can tell what it was.
 */
export type Occasion = 'waited' | 'agreed_writing' | 'closed' | 'closed_writing' | 'letter'
type InAll = Readonly<Record<Language, string>>

/** What whoever keeps the promise reads. */
export const PROMISED: Readonly<Record<Occasion, InAll>> = {
  waited: {
    'zh-Hant': '回電給客人：線上久候，已請客人先掛線',
    'zh-Hans': '回电给客户：排队较久，已请客户先挂机',
    en: 'Call the customer back: they waited on the line and were promised a call',
  },
  agreed_writing: {
    'zh-Hant': '寫給客人：來過電話，目前說好用寫的聯絡',
    'zh-Hans': '写给客户：来过电话，目前约定书面联系',
    en: 'Write to the customer: they rang, and we have agreed to write for now',
  },
  closed: {
    'zh-Hant': '回電給客人：服務時間外來電，已約好時間',
    'zh-Hans': '回电给客户：非服务时间来电，已约好时间',
    en: 'Call the customer back: they came while we were closed, and were given a time',
  },
  closed_writing: {
    'zh-Hant': '寫給客人：服務時間外來電，已說好以書面回覆',
    'zh-Hans': '写给客户：非服务时间来电，已约定书面回复',
    en: 'Write to the customer: they came while we were closed, and were promised an answer in writing',
  },
  letter: {
    'zh-Hant': '回覆客人的訊息：已經等到說好的時間',
    'zh-Hans': '回复客户的消息：已经等到约定时间',
    en: 'Answer the customer in writing: their message has waited as long as we said',
  },
}

const WAITED: InAll = {
  'zh-Hant': '線上久候，等回電',
  'zh-Hans': '排队较久，等待回电',
  en: 'Waited on the line, to be called back',
}
const CLOSED: InAll = {
  'zh-Hant': '服務時間外來電',
  'zh-Hans': '非服务时间来电',
  en: 'Came while we were closed',
}
const LETTER: InAll = { 'zh-Hant': '訊息等候回覆', 'zh-Hans': '消息等待回复', en: 'A message waits for an answer' }

const TITLES: Readonly<Record<Occasion, InAll>> = {
  waited: WAITED,
  agreed_writing: WAITED,
  closed: CLOSED,
  closed_writing: CLOSED,
  letter: LETTER,
}
export const titleFor = (occasion: Occasion, language: Language): string => TITLES[occasion][language]

const LOCALE: Readonly<Record<Language, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-GB' }

export const whenIn = (language: Language, at: Date, zone: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)

const MESSAGES: Readonly<Record<Occasion, Readonly<Record<Language, (when: string) => string>>>> = {
  waited: {
    'zh-Hant': (when) => `抱歉讓您久等。您不用再等在線上，我們會在 ${when} 前回電給您，您說過的不必重來。`,
    'zh-Hans': (when) => `抱歉让您久等。您不用再排队，我们会在 ${when} 前给您回电，说过的不用再说一遍。`,
    en: (when) =>
      `We are sorry you had to wait. You need not stay on the line: we will call you by ${when}, and you will not have to start again.`,
  },
  agreed_writing: {
    'zh-Hant': (when) => `我們知道您來過電話，會在 ${when} 前寫給您。有新的事或有危險，隨時都可以打來。`,
    'zh-Hans': (when) => `我们知道您来过电话，会在 ${when} 前写给您。有新的事或有危险，随时都可以打来。`,
    en: (when) =>
      `We know that you rang, and will write to you by ${when}. For something new, or if anybody is in danger, call at any time.`,
  },
  closed: {
    'zh-Hant': (when) => `您來電時是服務時間外。我們會在 ${when} 前回電給您，您不用再打來。`,
    'zh-Hans': (when) => `您来电时不在服务时间内。我们会在 ${when} 前给您回电，您不用再打来。`,
    en: (when) => `We were closed when you rang. We will call you by ${when}; you need not ring again.`,
  },
  closed_writing: {
    'zh-Hant': (when) => `您來電時是服務時間外。我們會在 ${when} 前以書面回覆您。`,
    'zh-Hans': (when) => `您来电时不在服务时间内。我们会在 ${when} 前书面回复您。`,
    en: (when) => `We were closed when you rang. We will write to you by ${when}.`,
  },
  letter: {
    'zh-Hant': (when) => `抱歉還沒回覆您的訊息，我們會在 ${when} 前寫給您。`,
    'zh-Hans': (when) => `抱歉还没回复您的消息，我们会在 ${when} 前写给您。`,
    en: (when) => `We are sorry that your message still waits. We will write to you by ${when}.`,
  },
}

/** What the customer is sent. */
export const messageFor = (occasion: Occasion, language: Language, at: Date, zone: string): string =>
  MESSAGES[occasion][language](whenIn(language, at, zone))

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
