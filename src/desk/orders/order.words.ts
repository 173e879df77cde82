import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'
import type { Way } from './order.ts'

export const orderWords = words({
  'order.unknown': { 'zh-Hant': '找不到這張訂單。', 'zh-Hans': '找不到这个订单。', en: 'There is no such order.' },
  'order.over': {
    'zh-Hant': '這張訂單已經完成或取消了。',
    'zh-Hans': '这个订单已经完成或取消了。',
    en: 'This order is done or cancelled.',
  },
  'step.unknown': {
    'zh-Hant': '這張訂單沒有這個步驟。',
    'zh-Hans': '这个订单没有这个步骤。',
    en: 'This order has no such step.',
  },
  'choice.need_passed': {
    'zh-Hant': '客戶需要的日子已經過了，再送到不算解決。請改用別的辦法。',
    'zh-Hans': '客户需要的日子已经过了，再送到也不算解决。请换别的办法。',
    en: 'The day it was needed for has passed, so bringing it solves nothing. Offer another way.',
  },
  'choice.not_offered': {
    'zh-Hant': '這個辦法沒有提供給客戶，或已經選過了。',
    'zh-Hans': '这个办法没有提供给客户，或者已经选过了。',
    en: 'This way was not put before the customer, or one has been chosen.',
  },
  'outcome.in_the_future': {
    'zh-Hant': '開始或完成的時間不能晚於現在。',
    'zh-Hans': '开始或完成的时间不能晚于现在。',
    en: 'What began or was done cannot lie ahead of now.',
  },
})

type In<T> = Readonly<Record<Language, T>>

/** What each way is called, to a customer. */
export const WAY_WORDS: Readonly<Record<Way, In<string>>> = {
  rush: { 'zh-Hant': '繼續趕送', 'zh-Hans': '继续加急送', en: 'Bring it as fast as we can' },
  alternative: {
    'zh-Hant': '換一樣，或先送電子賀卡給收件人',
    'zh-Hans': '换一样，或先给收件人发电子贺卡',
    en: 'Something else instead, or an e-card to the person today',
  },
  message: {
    'zh-Hant': '由我們向收件人說明並致歉',
    'zh-Hans': '由我们向收件人说明并致歉',
    en: 'We explain and apologise to the person it was for',
  },
  cancel: { 'zh-Hant': '取消，全額退款', 'zh-Hans': '取消，全额退款', en: 'Cancel, with all your money back' },
}

const listed = (language: Language, ways: readonly Way[]) =>
  ways.map((way, at) => `${at + 1} ${WAY_WORDS[way][language]}`).join(language === 'en' ? '; ' : '；')

const LATE: In<(what: string, ways: string, link: string) => string> = {
  'zh-Hant': (what, ways, link) =>
    `您的「${what}」沒有在該到的時間動，可能會晚。我們先告訴您，請選一個辦法：${ways}。在這裡選：${link}`,
  'zh-Hans': (what, ways, link) =>
    `您的“${what}”没有按时动，可能会晚。我们先告诉您，请选一个办法：${ways}。在这里选：${link}`,
  en: (what, ways, link) =>
    `Your ${what} has not moved when it should have and may be late. We tell you first. Please choose: ${ways}. Choose here: ${link}`,
}
const PASSED: In<(what: string, ways: string, link: string) => string> = {
  'zh-Hant': (what, ways, link) =>
    `您需要「${what}」的日子已經過了，是我們沒有做到。再送到已經沒有意義，請選一個辦法：${ways}。在這裡選：${link}`,
  'zh-Hans': (what, ways, link) =>
    `您需要“${what}”的日子已经过了，是我们没有做到。再送到也没有意义，请选一个办法：${ways}。在这里选：${link}`,
  en: (what, ways, link) =>
    `The day you needed your ${what} for has passed, and we did not make it. Please choose: ${ways}. Choose here: ${link}`,
}
const TITLE: In<(what: string) => string> = {
  'zh-Hant': (what) => `${what}可能會晚`,
  'zh-Hans': (what) => `${what}可能会晚`,
  en: (what) => `${what} may be late`,
}
const CHASE: In<(what: string) => string> = {
  'zh-Hant': (what) => `「${what}」該有的步驟沒有出現。現在在哪裡，什麼時候會動`,
  'zh-Hans': (what) => `“${what}”该有的步骤没有出现。现在在哪里，什么时候会动`,
  en: (what) => `A step of ${what} is missing. Where is it now, and when will it move`,
}

export const waysMessage = (language: Language, what: string, ways: readonly Way[], link: string) =>
  LATE[language](what, listed(language, ways), link)
export const needPassedMessage = (language: Language, what: string, ways: readonly Way[], link: string) =>
  PASSED[language](what, listed(language, ways), link)
export const lateTitle = (language: Language, what: string) => TITLE[language](what)
export const chaseWords = (language: Language, what: string) => CHASE[language](what)
