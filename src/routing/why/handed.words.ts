import { words } from '#kernel/words.ts'

/** How it came by hand, and what was counted of oneself. */
export const handedWords = words({
  'why.handed': {
    'zh-Hant': '{{by}} 交給 {{name}}：{{because}}。',
    'zh-Hans': '{{by}} 交给 {{name}}：{{because}}。',
    en: '{{by}} gave it to {{name}}: {{because}}.',
  },
  'why.taken': {
    'zh-Hant': '{{name}} 自己接過來的。',
    'zh-Hans': '{{name}} 自己接过来的。',
    en: '{{name}} took it over.',
  },
  'why.system': {
    'zh-Hant': '電話系統選了 {{name}}；該保護的照樣保護。',
    'zh-Hans': '电话系统选了 {{name}}；该保护的照样保护。',
    en: 'The phone system chose {{name}}. What protects people held all the same.',
  },
  'why.named': {
    'zh-Hant': '這位客人由 {{name}} 負責接。',
    'zh-Hans': '这位客户由 {{name}} 负责接。',
    en: '{{name}} looks after this customer.',
  },
  'handed.asked_for_help': { 'zh-Hant': '有人求助', 'zh-Hans': '有人求助', en: 'help was asked for' },
  'handed.knows_the_matter': { 'zh-Hant': '熟悉這件事', 'zh-Hans': '熟悉这件事', en: 'they know the matter' },
  'handed.may_decide': { 'zh-Hant': '可以當場決定', 'zh-Hans': '可以当场拍板', en: 'they may decide it' },
  'handed.language': { 'zh-Hant': '語言更合適', 'zh-Hans': '语言更合适', en: 'they speak the customer’s language' },
  'handed.relief': { 'zh-Hant': '讓同事喘口氣', 'zh-Hans': '让同事缓一缓', en: 'to relieve a colleague' },
  'why.term.share_unknown': {
    'zh-Hant': '可能多難，對照這幾週落到你這裡的（還算不出平均）',
    'zh-Hans': '可能多难，对照这几周落到你这里的（还算不出平均）',
    en: 'How hard it may get, against what came to you lately (too little to say a fair share)',
  },
  'why.term.share_fair': {
    'zh-Hant': '可能多難，對照這幾週落到你這裡的（和平均差不多）',
    'zh-Hans': '可能多难，对照这几周落到你这里的（和平均差不多）',
    en: 'How hard it may get, against what came to you lately (about a fair share)',
  },
  'why.term.share_below': {
    'zh-Hant': '可能多難，對照這幾週落到你這裡的（比平均少）',
    'zh-Hans': '可能多难，对照这几周落到你这里的（比平均少）',
    en: 'How hard it may get, against what came to you lately (less than a fair share)',
  },
  'why.term.share_above': {
    'zh-Hant': '可能多難，對照這幾週落到你這裡的（比平均多）',
    'zh-Hans': '可能多难，对照这几周落到你这里的（比平均多）',
    en: 'How hard it may get, against what came to you lately (more than a fair share)',
  },
  'why.term.hard': {
    'zh-Hant': '上一通難接的在 {{n}} 分鐘前',
    'zh-Hans': '上一通难接的在 {{n}} 分钟前',
    en: 'Your last hard contact was {{n}} minutes ago',
  },
  'why.term.no_hard': {
    'zh-Hant': '這一天沒有難接的',
    'zh-Hans': '这一天没有难接的',
    en: 'Nothing hard within a day',
  },
  'why.term.one_queue': {
    'zh-Hant': '沒有其他佇列在等你',
    'zh-Hans': '没有其他队列在等你',
    en: 'No other queue needs you',
  },
  'why.term.more_queues': {
    'zh-Hant': '你也接別人接不了的佇列',
    'zh-Hans': '你也接别人接不了的队列',
    en: 'You also take queues that others cannot',
  },
  'why.term.idle': { 'zh-Hant': '空檔 {{n}} 分鐘', 'zh-Hans': '空闲 {{n}} 分钟', en: 'Free for {{n}} minutes' },
  'why.term.decides': { 'zh-Hant': '你可以直接決定', 'zh-Hans': '你可以直接拍板', en: 'You may decide' },
  'why.term.decides_not': {
    'zh-Hant': '沒有直接決定權',
    'zh-Hans': '没有直接拍板权',
    en: 'You may not decide alone',
  },
  'transfer.no_reason': {
    'zh-Hant': '交給同事之前，請先選一個理由。',
    'zh-Hans': '交给同事之前，请先选一个理由。',
    en: 'Choose a reason before you give it to a colleague.',
  },
})
