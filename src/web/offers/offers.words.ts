import { words } from '#kernel/words.ts'

export const offerScreenWords = words({
  'offers.title': {
    'zh-Hant': '有一位客人在等，你方便接嗎？',
    'zh-Hans': '有一位客户在等，你方便接吗？',
    en: 'Somebody is waiting. Can you take this one?',
  },
  'offers.accept': { 'zh-Hant': '我來接', 'zh-Hans': '我来接', en: 'I will take it' },
  'offers.decline': { 'zh-Hant': '現在不方便', 'zh-Hans': '现在不方便', en: 'Not now' },
  'offers.decline.why': {
    'zh-Hant': '不用說原因，也不會留紀錄。',
    'zh-Hans': '不用说原因，也不会留记录。',
    en: 'No reason is asked, and none is kept.',
  },
  'offers.left': {
    'zh-Hant': '還有 {{n}} 秒，之後會問下一位同事',
    'zh-Hans': '还有 {{n}} 秒，之后会问下一位同事',
    en: '{{n}} s left, then a colleague is asked',
  },
  'offers.left.bar': { 'zh-Hant': '剩下的時間', 'zh-Hans': '剩余时间', en: 'Time left' },
  'offers.waited.seconds': { 'zh-Hant': '等了 {{n}} 秒', 'zh-Hans': '等了 {{n}} 秒', en: 'waited {{n}} s' },
  'offers.waited.minutes': { 'zh-Hant': '等了 {{n}} 分鐘', 'zh-Hans': '等了 {{n}} 分钟', en: 'waited {{n}} min' },
  'offers.owed': {
    'zh-Hant': '這位客人我們還欠著：沒做到的承諾 {{broken}} 件，打來還沒解決 {{unresolved}} 次。你接起來就能先處理。',
    'zh-Hans': '这位客户我们还欠着：没兑现的承诺 {{broken}} 件，来电还没解决 {{unresolved}} 次。你接起来就能先处理。',
    en: 'We owe this customer something: promises broken {{broken}}, contacts unresolved {{unresolved}}. You can put that right first.',
  },
  'offers.language.zh-Hant': { 'zh-Hant': '台灣中文', 'zh-Hans': '台湾中文', en: 'Chinese (Taiwan)' },
  'offers.language.zh-Hans': { 'zh-Hant': '大陸中文', 'zh-Hans': '普通话', en: 'Chinese (mainland)' },
  'offers.language.en': { 'zh-Hant': '英文', 'zh-Hans': '英文', en: 'English' },
  'offers.still_here': { 'zh-Hant': '你還在位子上嗎？', 'zh-Hans': '你还在座位上吗？', en: 'Are you still here?' },
  'offers.still_here.why': {
    'zh-Hant': '剛才兩通沒有人接，就先幫你設成離開，免得客人空等。沒有別的意思，也不會記下來。',
    'zh-Hans': '刚才两通没有人接，就先帮你设成离开，免得客户空等。没有别的意思，也不会记下来。',
    en: 'Two went unanswered, so you are set away and nobody waits in vain. That is all it means, and nothing is noted.',
  },
  'offers.here': { 'zh-Hant': '我在', 'zh-Hans': '我在', en: 'I am here' },
})
