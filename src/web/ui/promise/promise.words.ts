import { words } from '#kernel/words.ts'

export const promiseRowWords = words({
  'promise.title': { 'zh-Hant': '承諾', 'zh-Hans': '承诺', en: 'Promises' },
  'promise.draft': { 'zh-Hant': '草稿：說出口才成立', 'zh-Hans': '草稿：说出口才算', en: 'draft: counts once said' },
  'promise.no_basis': { 'zh-Hant': '沒有把握', 'zh-Hans': '没有把握', en: 'not sure of it' },
  'promise.tell_early': { 'zh-Hant': '先跟客人說一聲', 'zh-Hans': '提前告诉客户', en: 'Tell the customer early' },
  'promise.overdue': { 'zh-Hant': '逾期', 'zh-Hans': '逾期', en: 'overdue' },
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
  'promise.keep': { 'zh-Hant': '標為做到', 'zh-Hans': '标为兑现', en: 'Mark kept' },
  'promise.move': { 'zh-Hant': '改時間', 'zh-Hans': '改时间', en: 'Move' },
  'promise.none_overdue': {
    'zh-Hant': '我們對他沒有逾期的承諾',
    'zh-Hans': '我们对他没有超时的承诺',
    en: 'We owe them nothing overdue',
  },
})
