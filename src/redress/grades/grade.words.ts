import { words } from '#kernel/words.ts'

export const gradeWords = words({
  'grade.evidence_needed': {
    'zh-Hant': '每一項損失都要附上能證明它的事實。',
    'zh-Hans': '每一项损失都要附上能证明它的事实。',
    en: 'Every loss needs the fact that shows it.',
  },
  'grade.fact_unknown': {
    'zh-Hant': '這件案件裡沒有這項事實。',
    'zh-Hans': '这件工单里没有这项事实。',
    en: 'This case has no such fact.',
  },
  'grade.fact_disproved': {
    'zh-Hant': '這項事實查過了，並不成立，不能當作損失的依據。',
    'zh-Hans': '这项事实已查过，不成立，不能当作损失的依据。',
    en: 'This fact was looked into and is not so. It cannot stand for a loss.',
  },
})
