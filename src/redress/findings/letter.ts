import type { Language } from '#kernel/language.ts'
import type { FindingOutcome, Reason, Stage } from './finding.ts'

export type ToWrite = {
  stage: Stage
  outcome: FindingOutcome
  reasons: readonly Reason[]
  remedies: readonly string[]
  noRemedyBecause: string | null
  outstanding: readonly { words: string; dueAt: Date }[]
  recourse: string
  recourseUntil: Date
}

/** What the house can write of a letter from what is stored, in the customer's language. The rest a person writes. */
export function draft(it: ToWrite, language: Language, zone: string) {
  const say = SENTENCES[language]
  const day = new Intl.DateTimeFormat(language, { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric' })
  const lines = (all: readonly string[]) => all.join('\n')
  return {
    stage: say.stage[it.stage],
    decision: say.decision[it.outcome],
    reasons: lines(it.reasons.map((reason) => reason.words)),
    remedy: it.remedies.length > 0 ? lines(it.remedies) : (it.noRemedyBecause ?? ''),
    outstanding:
      it.outstanding.length > 0
        ? lines(it.outstanding.map((open) => say.open(open.words, day.format(open.dueAt))))
        : say.nothingOpen,
    recourse: it.recourse,
    recourse_deadline: say.until(day.format(it.recourseUntil)),
  }
}

type Sentences = {
  stage: Readonly<Record<Stage, string>>
  decision: Readonly<Record<FindingOutcome, string>>
  open: (words: string, day: string) => string
  nothingOpen: string
  until: (day: string) => string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-Hant': {
    stage: { 1: '這是我們第一階段的答覆。', 2: '這是我們第二階段的答覆，由沒有參與第一階段的人決定。' },
    decision: {
      upheld: '您的申訴成立。',
      partly: '您的申訴部分成立。',
      not_upheld: '您的申訴不成立。',
      outside_scope: '這件事不在我們能決定的範圍內。',
    },
    open: (words, day) => `${words}（${day} 前）`,
    nothingOpen: '沒有尚未完成的事。',
    until: (day) => `到 ${day} 為止。`,
  },
  'zh-Hans': {
    stage: { 1: '这是我们第一阶段的答复。', 2: '这是我们第二阶段的答复，由没有参与第一阶段的人决定。' },
    decision: {
      upheld: '您的投诉成立。',
      partly: '您的投诉部分成立。',
      not_upheld: '您的投诉不成立。',
      outside_scope: '这件事不在我们能决定的范围内。',
    },
    open: (words, day) => `${words}（${day} 前）`,
    nothingOpen: '没有尚未办完的事。',
    until: (day) => `截至 ${day}。`,
  },
  en: {
    stage: {
      1: 'This is our answer at the first stage.',
      2: 'This is our answer at the second stage, decided by somebody who had no part in the first.',
    },
    decision: {
      upheld: 'We uphold your complaint.',
      partly: 'We uphold your complaint in part.',
      not_upheld: 'We do not uphold your complaint.',
      outside_scope: 'This is not ours to decide.',
    },
    open: (words, day) => `${words} (by ${day})`,
    nothingOpen: 'Nothing is outstanding.',
    until: (day) => `Until ${day}.`,
  },
}
