import type { Language } from '#kernel/language.ts'

/** What is said to a customer who was told wrongly, in their own language. */
type Correction = { title: string; promise: string; message: (it: { right: string; due: string }) => string }

/** `at` is the day on which they were told, as their language writes it. */
export const correctionIn = (language: Language, at: string): Correction =>
  ({
    'zh-Hant': {
      title: `更正${at}的回答`,
      promise: `打電話向您更正${at}的回答，一起處理因此造成的影響`,
      message: ({ right, due }: { right: string; due: string }) =>
        `您${at}問我們的事，我們當時的回答有誤。正確的是：${right} 我們會在 ${due} 前打電話給您，處理因此造成的影響。`,
    },
    'zh-Hans': {
      title: `更正${at}的答复`,
      promise: `打电话向您更正${at}的答复，一起处理由此造成的影响`,
      message: ({ right, due }: { right: string; due: string }) =>
        `您${at}咨询的事，我们当时的答复有误。正确的是：${right} 我们会在 ${due} 前打电话给您，处理由此造成的影响。`,
    },
    en: {
      title: `Putting right our answer of ${at}`,
      promise: `Call you to put right our answer of ${at}, and whatever came of it`,
      message: ({ right, due }: { right: string; due: string }) =>
        `What we told you on ${at} was wrong. This is right: ${right} We will call you by ${due} about whatever came of it.`,
    },
  })[language]

const LOCALES: Readonly<Record<Language, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-GB' }

export const dayIn = (language: Language, at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone, month: 'long', day: 'numeric' }).format(at)

export const momentIn = (language: Language, at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
