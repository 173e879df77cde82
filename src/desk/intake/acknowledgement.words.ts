import type { Language } from '#kernel/language.ts'

export type NextStep = 'read_by_person' | 'taken'
type Told = { number: number; step: NextStep; nextUpdateAt: Date; link: string }

/** Goes to the customer by itself, in the customer's language. It thanks for nothing and promises what is stored. */
export function acknowledgementMessage(language: Language, zone: string, it: Told): string {
  const at = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(it.nextUpdateAt)
  return SENTENCES[language][it.step](`A-${it.number}`, at) + SENTENCES[language].link(it.link)
}

type Sentences = Record<NextStep, (ref: string, at: string) => string> & { link: (link: string) => string }

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-Hant': {
    read_by_person: (ref, at) => `收到您的申訴，案號 ${ref}。接下來由專人閱讀並回覆您，最晚 ${at} 告訴您進度。`,
    taken: (ref, at) => `您的申訴已經立案，案號 ${ref}，有專人負責。最晚 ${at} 告訴您進度。`,
    link: (link) => `進度看這裡，連結 7 天內有效：${link}`,
  },
  'zh-Hans': {
    read_by_person: (ref, at) => `收到您的投诉，工单号 ${ref}。接下来由专人阅读并回复您，最晚 ${at} 告诉您进展。`,
    taken: (ref, at) => `您的投诉已经登记，工单号 ${ref}，有专人负责。最晚 ${at} 告诉您进展。`,
    link: (link) => `进展看这里，链接 7 天内有效：${link}`,
  },
  en: {
    read_by_person: (ref, at) =>
      `We have your complaint, number ${ref}. A person reads it next and answers you. You hear from us by ${at} at the latest. `,
    taken: (ref, at) =>
      `Your complaint is on file, number ${ref}, and one person looks after it. You hear from us by ${at} at the latest. `,
    link: (link) => `See how it goes here; the link works for 7 days: ${link}`,
  },
}

/** To the customer of two cases that are put together: where the one thing now stands. */
export function mergedMessage(language: Language, it: { from: number; into: number; link: string }): string {
  const [from, into] = [`A-${it.from}`, `A-${it.into}`]
  if (language === 'zh-Hant')
    return `${from} 和 ${into} 說的是同一件事，我們併在 ${into} 一起處理，您說過的都還在：${it.link}`
  if (language === 'zh-Hans')
    return `${from} 和 ${into} 说的是同一件事，我们合并到 ${into} 一起处理，您说过的都还在：${it.link}`
  return `${from} and ${into} are about the same thing. We go on with ${into}, and nothing you told us is lost: ${it.link}`
}
