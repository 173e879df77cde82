import { words } from '#kernel/words.ts'

export const groupFigureWords = words({
  'figures.no_period': {
    'zh-Hant': '這一期還沒有結算，或沒有這一期。',
    'zh-Hans': '这一期还没有出结果，或没有这一期。',
    en: 'This period is not over yet, or there is none of that name.',
  },
  'group.not_enough': { 'zh-Hant': '作答不足，不顯示', 'zh-Hans': '作答不足，不显示', en: 'Not enough answers' },
  'group.everybody': { 'zh-Hant': '全體', 'zh-Hans': '全体', en: 'Everybody' },
  'group.first_year': { 'zh-Hant': '到職未滿一年', 'zh-Hans': '入职不满一年', en: 'First year' },
  'group.longer': { 'zh-Hant': '到職一年以上', 'zh-Hans': '入职一年以上', en: 'A year and longer' },
  'group.at_least': { 'zh-Hant': '{{n}} 人以上作答', 'zh-Hans': '{{n}} 人以上作答', en: '{{n}} or more answered' },
  'group.subject': {
    'zh-Hant': '{{period}} 的群體結果',
    'zh-Hans': '{{period}} 的群体结果',
    en: 'What groups said in {{period}}',
  },
  'group.head.question': { 'zh-Hant': '題目', 'zh-Hans': '题目', en: 'Question' },
  'group.head.group': { 'zh-Hant': '群體', 'zh-Hans': '群体', en: 'Group' },
  'group.head.answered': { 'zh-Hant': '作答', 'zh-Hans': '作答', en: 'Answered' },
  'group.head.low': { 'zh-Hant': '不同意', 'zh-Hans': '不同意', en: 'Disagree' },
  'group.head.middle': { 'zh-Hant': '一半一半', 'zh-Hans': '一半一半', en: 'Partly' },
  'group.head.high': { 'zh-Hant': '同意', 'zh-Hans': '同意', en: 'Agree' },
})
