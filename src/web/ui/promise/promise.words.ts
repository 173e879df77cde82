import { words } from '#kernel/words.ts'

export const promiseRowWords = words({
  'promise.title': { 'zh-Hant': '承諾', 'zh-Hans': '承诺', en: 'Promises' },
  'promise.draft': { 'zh-Hant': '草稿：說出口才成立', 'zh-Hans': '草稿：说出口才算', en: 'draft: counts once said' },
  'promise.overdue': { 'zh-Hant': '逾期', 'zh-Hans': '已超时', en: 'overdue' },
  'promise.overdue.days': {
    'zh-Hant': '逾期 {{n}} 天，先跟客人說一聲',
    'zh-Hans': '已超时 {{n}} 天，先跟客户说一声',
    en: '{{n}} days late. Tell the customer first',
  },
  'promise.overdue.hours': {
    'zh-Hant': '逾期 {{n}} 小時，先跟客人說一聲',
    'zh-Hans': '已超时 {{n}} 小时，先跟客户说一声',
    en: '{{n}} hours late. Tell the customer first',
  },
  'promise.overdue.minutes': {
    'zh-Hant': '逾期 {{n}} 分鐘，先跟客人說一聲',
    'zh-Hans': '已超时 {{n}} 分钟，先跟客户说一声',
    en: '{{n}} min late. Tell the customer first',
  },
  'promise.kept': { 'zh-Hant': '做到了', 'zh-Hans': '已兑现', en: 'kept' },
  'promise.kept_at': { 'zh-Hant': '{{at}} 做到', 'zh-Hans': '{{at}} 兑现', en: 'kept {{at}}' },
  'promise.moved': {
    'zh-Hant': '到期前改過，原本 {{at}}',
    'zh-Hans': '到期前改过，原定 {{at}}',
    en: 'moved before due, was {{at}}',
  },
  'promise.before': { 'zh-Hant': '{{at}} 前', 'zh-Hans': '{{at}} 前', en: 'by {{at}}' },
  'promise.act': { 'zh-Hant': '做到或改期', 'zh-Hans': '兑现或改期', en: 'Kept or moved' },
  'promise.none_overdue': {
    'zh-Hant': '我們對他沒有逾期的承諾',
    'zh-Hans': '我们对他没有超时的承诺',
    en: 'We owe them nothing overdue',
  },
})
