import type { Language } from '#kernel/language.ts'

type Told = {
  opens: string | null
  answeredBy: string | null
  callBackAt: string | null
  inWriting: boolean
  likelyMinutes: number | null
}
type Sentences = {
  closed: (opens: string) => string
  called: (at: string) => string
  written: (at: string) => string
  answered: (by: string) => string
  likely: (minutes: number) => string
  cannotTell: string
  orCalled: (by: string) => string
}

/** Short enough to be heard on the telephone. What happened lately is told as what happened, and nothing is promised by it. */
const SAID: Readonly<Record<Language, Sentences>> = {
  'zh-Hant': {
    closed: (opens) => `現在是服務時間外，${opens} 開始服務。`,
    called: (at) => `我們會在 ${at} 前回電給您，您不用再打來。`,
    written: (at) => `我們會在 ${at} 前以書面回覆您。`,
    answered: (by) => `我們會在 ${by} 前回覆您。`,
    likely: (minutes) => `過去半小時，每五位有四位在 ${minutes} 分鐘內有人接。`,
    cannotTell: '現在沒辦法估計要等多久。',
    orCalled: (by) => `到 ${by} 還沒有人接，就改由我們回電。您也可以現在就請我們回電。`,
  },
  'zh-Hans': {
    closed: (opens) => `现在不在服务时间内，${opens} 开始服务。`,
    called: (at) => `我们会在 ${at} 前给您回电，您不用再打来。`,
    written: (at) => `我们会在 ${at} 前书面回复您。`,
    answered: (by) => `我们会在 ${by} 前回复您。`,
    likely: (minutes) => `最近半小时，五位客户里有四位在 ${minutes} 分钟内接通。`,
    cannotTell: '现在无法估计要等多久。',
    orCalled: (by) => `到 ${by} 还没接通，就由我们给您回电。您也可以现在就让我们回电。`,
  },
  en: {
    closed: (opens) => `We are closed. We open on ${opens}.`,
    called: (at) => `We will call you by ${at}; you need not ring again.`,
    written: (at) => `We will write to you by ${at}.`,
    answered: (by) => `You will have an answer by ${by}.`,
    likely: (minutes) =>
      minutes === 1
        ? 'In the last half hour four of five people were answered within a minute.'
        : `In the last half hour four of five people were answered within ${minutes} minutes.`,
    cannotTell: 'We cannot tell how long it will take.',
    orCalled: (by) => `If nobody has answered by ${by}, we will call you back. You can ask for the call now.`,
  },
}

/** What is said to somebody who is not answered at once. A text is told by when, a voice how long it took others and what happens then. */
export function sayWaiting(language: Language, it: Told & { orCalledBy: string | null }): string {
  const say = SAID[language]
  const parts = [
    it.opens ? say.closed(it.opens) : null,
    it.callBackAt ? (it.inWriting ? say.written : say.called)(it.callBackAt) : null,
    it.answeredBy ? say.answered(it.answeredBy) : null,
    it.orCalledBy ? (it.likelyMinutes === null ? say.cannotTell : say.likely(it.likelyMinutes)) : null,
    it.orCalledBy ? say.orCalled(it.orCalledBy) : null,
  ]
  return parts.filter((part) => part !== null).join(language === 'en' ? ' ' : '')
}
