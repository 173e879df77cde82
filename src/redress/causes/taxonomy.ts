import type { Language } from '#kernel/language.ts'

export const QUESTIONS = ['expectation', 'process', 'information', 'claim'] as const
export type Question = (typeof QUESTIONS)[number]
export type CauseCode = { code: string; question: Question | 'other'; words: Readonly<Record<Language, string>> }

/** One list of causes. The next list says how each old code is to be read in it; history is never coded anew. */
export type Taxonomy = {
  version: number
  codes: readonly CauseCode[]
  across: Readonly<Record<string, string | null>>
}

export const OTHER = 'other'

const code = (question: CauseCode['question'], name: string, hant: string, hans: string, en: string): CauseCode => ({
  code: name,
  question,
  words: { 'zh-Hant': hant, 'zh-Hans': hans, en },
})

export const FIRST_TAXONOMY: Taxonomy = {
  version: 1,
  across: {},
  codes: [
    code('expectation', 'late', '沒有在說好的時間做到', '没有在说好的时间做到', 'Not done by the time agreed'),
    code('expectation', 'faulty', '東西或服務本身有問題', '商品或服务本身有问题', 'The thing or service was faulty'),
    code('expectation', 'promise_broken', '答應的事沒有做', '答应的事没有做', 'What we promised was not done'),
    code('process', 'badly_designed', '流程設計不良', '流程设计不合理', 'The process is badly designed'),
    code('process', 'nobody_owns', '沒有單位負責', '没有部门负责', 'Nobody owns it'),
    code('process', 'nothing_caught_it', '沒有任何一關攔下來', '没有任何一关拦下来', 'Nothing caught it'),
    code('information', 'not_told', '該說的沒有說', '该说的没有说', 'Nobody told the customer'),
    code('information', 'outdated', '給的資料過時', '给的资料过时', 'What we answer from was out of date'),
    code(
      'information',
      'notice_mid_shift',
      '緊急公告在班中才來',
      '紧急公告在班中才到',
      'An urgent notice came mid-shift',
    ),
    code('claim', 'claimed_too_much', '宣傳或話說得太滿', '宣传或话说得太满', 'We claimed too much'),
    code('other', OTHER, '其他', '其他', 'Something else'),
  ],
}

export const knows = (taxonomy: Taxonomy, name: string): boolean => taxonomy.codes.some((it) => it.code === name)

/** Every old code leads somewhere in the new list, or is said to have ended. */
export const unmapped = (
  before: Taxonomy,
  codes: readonly CauseCode[],
  across: Taxonomy['across'],
): readonly string[] =>
  before.codes.map((it) => it.code).filter((name) => !codes.some((it) => it.code === name) && !(name in across))

/** A list of which more than a tenth of a month is "something else" no longer fits. Too few say nothing. */
export const wantsReview = (month: { total: number; other: number }): boolean =>
  month.total >= 10 && month.other * 10 > month.total

/** A cause of the first list in words; any other is already in words, or is shown by its code. */
export const causeWordsOf = (code: string, language: Language): string =>
  FIRST_TAXONOMY.codes.find((it) => it.code === code)?.words[language] ?? code
