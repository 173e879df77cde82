import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'
import type { Decision } from './opinion.ts'

export const opinionWords = words({
  'opinion.topic_unknown': {
    'zh-Hant': '找不到這個議題。',
    'zh-Hans': '找不到这个议题。',
    en: 'There is no such topic.',
  },
  'dossier.not_yours': {
    'zh-Hant': '這份意見彙整不是交給你回覆的。',
    'zh-Hans': '这份意见汇总不是交给你答复的。',
    en: 'This dossier is not addressed to you.',
  },
  'dossier.empty': {
    'zh-Hant': '這個月沒有人對這個議題表示意見。',
    'zh-Hans': '这个月没有人对这个议题提意见。',
    en: 'Nobody said anything on this topic in that month.',
  },
  'dossier.reason_needed': {
    'zh-Hant': '請寫下理由，讓提意見的人看得懂。',
    'zh-Hans': '请写下理由，让提意见的人看得懂。',
    en: 'Please give a reason that those who spoke can understand.',
  },
})

const DECIDED: Readonly<Record<Language, Readonly<Record<Decision, string>>>> = {
  'zh-Hant': { adopt: '會採納', study: '會研議', decline: '這次不採納' },
  'zh-Hans': { adopt: '会采纳', study: '会研究', decline: '这次不采纳' },
  en: { adopt: 'will be adopted', study: 'will be studied', decline: 'is not adopted this time' },
}

/** Goes to whoever asked to be told, in their language. */
export function answerMessage(
  language: Language,
  number: number,
  topic: string,
  decision: Decision,
  why: string,
): string {
  const decided = DECIDED[language][decision]
  if (language === 'zh-Hant') return `您對「${topic}」的意見（A-${number}）有回覆了：${decided}。${why}`
  if (language === 'zh-Hans') return `您对“${topic}”的意见（A-${number}）有答复了：${decided}。${why}`
  return `Your opinion on “${topic}” (A-${number}) has an answer. It ${decided}. ${why}`
}
