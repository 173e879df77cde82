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
  'promise.rate': {
    'zh-Hant': '這樣的承諾，{{m}} 次做到 {{n}} 次',
    'zh-Hans': '这样的承诺，{{m}} 次兑现 {{n}} 次',
    en: 'Promises like this: kept {{n}} of {{m}}',
  },
  'promise.rate.few': {
    'zh-Hant': '這樣的承諾才 {{m}} 次，做到 {{n}} 次，還看不出來',
    'zh-Hans': '这样的承诺才 {{m}} 次，兑现 {{n}} 次，还说不准',
    en: 'Promises like this: {{n}} of {{m}} kept, too few to tell',
  },
  'promise.rate.none': {
    'zh-Hant': '還沒有這樣的承諾可以看',
    'zh-Hans': '还没有这样的承诺可以看',
    en: 'There has been no promise like this yet',
  },
  'promise.often_late': {
    'zh-Hant': '這樣的承諾 {{m}} 次只做到 {{n}} 次。約晚一點，或找組長。',
    'zh-Hans': '这样的承诺 {{m}} 次只兑现 {{n}} 次。约晚一点，或找班组长。',
    en: 'Promises like this were kept only {{n}} of {{m}} times. Name a later moment, or ask the lead.',
  },
  'promise.often_late.later': {
    'zh-Hant': '約 {{at}}，十次有九次做得到。',
    'zh-Hans': '约 {{at}}，十次有九次能兑现。',
    en: 'By {{at}}, nine in ten were done.',
  },
  'promise.vague': {
    'zh-Hant': '「持續改善」沒有人能兌現。寫清楚改什麼、什麼時候改好，或哪一個專案。',
    'zh-Hans': '“持续改进”没有人能兑现。写清楚改什么、什么时候改好，或哪一个项目。',
    en: 'Nobody can keep “we will keep improving”. Say what changes and by when, or which project.',
  },
  'promise.none_overdue': {
    'zh-Hant': '我們對他沒有逾期的承諾',
    'zh-Hans': '我们对他没有超时的承诺',
    en: 'We owe them nothing overdue',
  },
})
