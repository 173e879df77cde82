import type { InThree } from '#desk/public.ts'
import type { PartCode } from '../kinds.ts'

/** Headings of the first versions of every letter. */
export const HEADS_1: Readonly<Record<PartCode, InThree>> = {
  facts: { 'zh-Hant': '發生了什麼', 'zh-Hans': '发生了什么', en: 'What happened' },
  problem: { 'zh-Hant': '為什麼這是問題', 'zh-Hans': '为什么这是问题', en: 'Why this is a problem' },
  why: { 'zh-Hant': '我們為什麼這樣決定', 'zh-Hans': '我们为什么这样决定', en: 'Why we have decided this' },
  grounds: { 'zh-Hant': '我們考慮了哪些理由', 'zh-Hans': '我们考虑了哪些理由', en: 'The grounds we considered' },
  decider: { 'zh-Hant': '由誰決定', 'zh-Hans': '由谁决定', en: 'Who decided' },
  result: { 'zh-Hant': '結果', 'zh-Hans': '结果', en: 'The result' },
  standard: { 'zh-Hant': '我們請您做到的', 'zh-Hans': '我们请您做到的', en: 'What we ask of you' },
  law: { 'zh-Hant': '可能有關的法律', 'zh-Hans': '可能相关的法律', en: 'Law that may be relevant' },
  must_stop: { 'zh-Hant': '請停止的事', 'zh-Hans': '请停止的行为', en: 'What must stop' },
  adjustments: {
    'zh-Hant': '怎樣聯絡會比較方便',
    'zh-Hans': '怎样联系会更方便',
    en: 'What may make contact easier',
  },
  changes: { 'zh-Hant': '從現在起怎麼聯絡', 'zh-Hans': '从现在起怎么联系', en: 'How to reach us from now on' },
  follows: { 'zh-Hant': '接下來可能的做法', 'zh-Hans': '接下来可能的做法', en: 'What may follow' },
  from_to: { 'zh-Hant': '期間', 'zh-Hans': '期间', en: 'From when to when' },
  review: { 'zh-Hant': '什麼時候再看一次', 'zh-Hans': '什么时候再看一次', en: 'When we look at it again' },
  received: { 'zh-Hant': '我們收到了', 'zh-Hans': '我们收到了', en: 'What we have received' },
  answer_by: { 'zh-Hant': '什麼時候答覆', 'zh-Hans': '什么时候答复', en: 'When you will have an answer' },
  ended: { 'zh-Hant': '已經結束', 'zh-Hans': '已经结束', en: 'It has ended' },
  stays_open: { 'zh-Hant': '一直都開放的', 'zh-Hans': '始终开放的', en: 'What stays open' },
  merits: { 'zh-Hant': '您申訴的事', 'zh-Hans': '您投诉的事', en: 'Your complaint' },
  reserve: { 'zh-Hant': '保留的權利', 'zh-Hans': '保留的权利', en: 'Rights we reserve' },
  comment: { 'zh-Hant': '您的意見', 'zh-Hans': '您的意见', en: 'Your side of it' },
  appeal: { 'zh-Hant': '如果您不同意', 'zh-Hans': '如果您不同意', en: 'If you do not agree' },
  outside: { 'zh-Hant': '我們以外的管道', 'zh-Hans': '我们以外的渠道', en: 'Outside of us' },
  contact: { 'zh-Hant': '聯絡人', 'zh-Hans': '联系人', en: 'Whom to contact' },
}
