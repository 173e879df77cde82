import { words } from '#kernel/words.ts'

export const absenceWords = words({
  'absence.title': { 'zh-Hant': '誰不在', 'zh-Hans': '谁不在', en: 'Who is away' },
  'absence.span': {
    'zh-Hant': '{{from}} 到 {{to}} 不在',
    'zh-Hans': '{{from}} 到 {{to}} 不在',
    en: 'away {{from}} – {{to}}',
  },
  'absence.from': { 'zh-Hant': '{{from}} 起不在', 'zh-Hans': '{{from}} 起不在', en: 'away from {{from}}' },
  'absence.leaves': { 'zh-Hant': '{{from}} 離職', 'zh-Hans': '{{from}} 离职', en: 'leaves {{from}}' },
  'absence.back': { 'zh-Hant': '已經在了', 'zh-Hans': '已经在了', en: 'Is here after all' },
  'absence.note': { 'zh-Hant': '有同事不在', 'zh-Hans': '有同事不在', en: 'Somebody is away' },
  'absence.who': { 'zh-Hant': '哪位同事', 'zh-Hans': '哪位同事', en: 'Who' },
  'absence.kind': { 'zh-Hant': '回不回來', 'zh-Hans': '回不回来', en: 'For how long' },
  'absence.kind.off': { 'zh-Hant': '暫時不在', 'zh-Hans': '暂时不在', en: 'For a while' },
  'absence.kind.leaving': { 'zh-Hant': '離職', 'zh-Hans': '离职', en: 'For good' },
  'absence.begins': { 'zh-Hant': '從什麼時候', 'zh-Hans': '从什么时候', en: 'From' },
  'absence.ends': {
    'zh-Hant': '到什麼時候（不知道就留空）',
    'zh-Hans': '到什么时候（不知道就留空）',
    en: 'Until (empty: not known)',
  },
  'absence.cover': { 'zh-Hant': '承諾交給誰', 'zh-Hans': '承诺交给谁', en: 'Who takes the promises' },
  'absence.cover.lead': { 'zh-Hant': '組長', 'zh-Hans': '班组长', en: 'The lead' },
  'absence.why': {
    'zh-Hant': '原因不用寫，這裡也沒有地方寫。答應客人的時間不變。',
    'zh-Hans': '原因不用写，这里也没有地方写。答应客户的时间不变。',
    en: 'No reason is asked and none is kept. The customers’ times do not change.',
  },
  'absence.choose': { 'zh-Hant': '先選一位同事', 'zh-Hans': '先选一位同事', en: 'Choose a colleague first' },
  'absence.save': { 'zh-Hant': '記下並轉交', 'zh-Hans': '记下并转交', en: 'Note it and hand over' },
})
