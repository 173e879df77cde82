import { words } from '#kernel/words.ts'

export const readerScreenWords = words({
  'rail.reader': { 'zh-Hant': '判讀', 'zh-Hans': '判读', en: 'Reader' },
  'reader.title': { 'zh-Hant': '判讀', 'zh-Hans': '判读', en: 'Reader' },
  'reader.name': { 'zh-Hant': '版本 {{name}}', 'zh-Hans': '版本 {{name}}', en: 'version {{name}}' },
  'reader.lead': {
    'zh-Hant': '有幾分把握才標出來，這裡的人怎麼說',
    'zh-Hans': '有几分把握才标出来，这里的人怎么说',
    en: 'From where on it speaks, and what people here said of it',
  },
  'reader.means': {
    'zh-Hant':
      '「事先量過」是在別人寫的、它沒學過的對話上量的，不是這裡的對話。「這裡 {{days}} 天」只數得到有人說出來的：沒有人說「不是這樣」，不表示讀對了。',
    'zh-Hans':
      '“事先测过”是在别人写的、它没学过的对话上测的，不是这里的对话。“这里 {{days}} 天”只数得到有人说出来的：没有人说“不是这样”，不等于读对了。',
    en: '“Measured before” was measured on other authors’ dialogues that it had not learnt from, not on yours. “Here, {{days}} days” counts only what somebody said: a mark that nobody called “not this” is not thereby right.',
  },
  'reader.means.here': {
    'zh-Hant': '「這裡 {{days}} 天」只數得到有人說出來的：沒有人說「不是這樣」，不表示讀對了。',
    'zh-Hans': '“这里 {{days}} 天”只数得到有人说出来的：没有人说“不是这样”，不等于读对了。',
    en: '“Here, {{days}} days” counts only what somebody said: a mark that nobody called “not this” is not thereby right.',
  },
  'reader.unmeasured': {
    'zh-Hant': '這個判讀沒有人量過，準不準這裡說不出來。下面只有這裡的人說過的。',
    'zh-Hans': '这个判读没有人测过，准不准这里说不出来。下面只有这里的人说过的。',
    en: 'Nobody has measured this reader, so nothing can be said of how often it is right. Below is only what people here said.',
  },
  'reader.nothing': {
    'zh-Hant': '{{days}} 天內還沒有讀到什麼。',
    'zh-Hans': '{{days}} 天内还没有识别到什么。',
    en: 'Nothing has been read in {{days}} days.',
  },
  'reader.zh': { 'zh-Hant': '中文', 'zh-Hans': '中文', en: 'Chinese' },
  'reader.en': { 'zh-Hant': '英文', 'zh-Hans': '英文', en: 'English' },
  'reader.kind': { 'zh-Hant': '讀的是什麼', 'zh-Hans': '识别的内容', en: 'What is read' },
  'reader.before': { 'zh-Hant': '事先量過', 'zh-Hans': '事先测过', en: 'Measured before' },
  'reader.here': { 'zh-Hant': '這裡 {{days}} 天', 'zh-Hans': '这里 {{days}} 天', en: 'Here, {{days}} days' },
  'reader.from': { 'zh-Hant': '把握從', 'zh-Hans': '把握从', en: 'Sure from' },
  'reader.precision': { 'zh-Hant': '標了，對的', 'zh-Hans': '标了，对的', en: 'Of marked, right' },
  'reader.recall': { 'zh-Hant': '該標，標到', 'zh-Hans': '该标，标到', en: 'Of due, marked' },
  'reader.examples': { 'zh-Hant': '例句', 'zh-Hans': '例句', en: 'Examples' },
  'reader.read': { 'zh-Hant': '讀到', 'zh-Hans': '识别到', en: 'Read' },
  'reader.not_this': { 'zh-Hant': '「不是這樣」', 'zh-Hans': '“不是这样”', en: '“Not this”' },
  'reader.missed': { 'zh-Hant': '有人補的', 'zh-Hans': '有人补的', en: 'Added by people' },
  'reader.share': { 'zh-Hant': '{{m}} 句裡 {{n}} 句', 'zh-Hans': '{{m}} 句里 {{n}} 句', en: '{{n}} of {{m}}' },
  'reader.interval': {
    'zh-Hant': '{{p}}%，區間 {{low}} 到 {{high}}',
    'zh-Hans': '{{p}}%，区间 {{low}} 至 {{high}}',
    en: '{{p}}%, interval {{low}} to {{high}}',
  },
  'reader.cannot_tell': {
    'zh-Hant': '不到 {{n}} 句，看不出來',
    'zh-Hans': '不到 {{n}} 句，还说不准',
    en: 'under {{n}}, cannot tell',
  },
  'reader.not_measured': { 'zh-Hant': '沒有量過', 'zh-Hans': '没有测过', en: 'not measured' },
  'reader.not_heard': { 'zh-Hant': '還沒有讀到', 'zh-Hans': '还没识别到', en: 'not read yet' },
  'reader.not_counted': {
    'zh-Hant': '客服說的，不在這裡數',
    'zh-Hans': '客服说的，不在这里数',
    en: 'said by agents, not counted here',
  },
})
