import { words } from '#kernel/words.ts'

export const ruleRefusals = words({
  'rule.price_unseen': {
    'zh-Hant': '請先算出並看過這個規則在你們中心的代價，再儲存。算好的結果七天內有效，人數有變動就要重算。',
    'zh-Hans': '请先算出并看过这条规则在你们中心的代价，再保存。算好的结果七天内有效，人数有变动就要重算。',
    en: 'See first what this rule costs in your centre, then save it. A price holds for seven days and for the people it was made with.',
  },
  'rule.trial_runs': {
    'zh-Hant': '正在試用另一個規則，先結束試用，結果才算得清楚。',
    'zh-Hans': '正在试用另一条规则，先结束试用，结果才说得清。',
    en: 'Another rule is being tried. End the trial first, or nobody could say what came of which.',
  },
  'rule.same_as_now': {
    'zh-Hant': '現在就是這個規則。',
    'zh-Hans': '现在用的就是这条规则。',
    en: 'This is the rule that decides already.',
  },
  'rule.unknown': {
    'zh-Hant': '沒有這個規則，或者它已經結束了。',
    'zh-Hans': '没有这条规则，或者它已经结束了。',
    en: 'There is no such rule, or it has ended.',
  },
  'overload.runs': {
    'zh-Hant': '爆量模式已經開著了。',
    'zh-Hans': '高峰模式已经开着了。',
    en: 'The overload mode is on already.',
  },
  'overload.closed': {
    'zh-Hant': '今天已經打烊，或者沒有營業。',
    'zh-Hans': '今天已经下班，或者不营业。',
    en: 'The centre is closed today, or has closed already.',
  },
  'overload.too_long': {
    'zh-Hant': '爆量模式最晚到今天營業結束。',
    'zh-Hans': '高峰模式最晚到今天营业结束。',
    en: 'The overload mode holds until closing time today at the latest.',
  },
  'overload.none': {
    'zh-Hant': '爆量模式沒有開著。',
    'zh-Hans': '高峰模式没有开着。',
    en: 'The overload mode is not on.',
  },
})
