import { words } from '#kernel/words.ts'

export const articleScreenWords = words({
  'articles.title': { 'zh-Hant': '我們依據什麼回答', 'zh-Hans': '我们依据什么答复', en: 'What we answer from' },
  'articles.search': {
    'zh-Hant': '搜尋，繁簡都可以',
    'zh-Hans': '搜索，繁简都可以',
    en: 'Search, in either Chinese script',
  },
  'articles.standing': { 'zh-Hant': '現行', 'zh-Hans': '现行', en: 'In force' },
  'articles.unread': { 'zh-Hant': '我還沒讀', 'zh-Hans': '我还没读', en: 'Not read yet' },
  'articles.retired': { 'zh-Hant': '已停用', 'zh-Hans': '已停用', en: 'Retired' },
  'articles.none': { 'zh-Hant': '這裡沒有內容', 'zh-Hans': '这里没有内容', en: 'Nothing here' },
  'articles.none.teach': {
    'zh-Hant': '品管和二線發布的內容、通知和標準會列在這裡，每一版都留著。',
    'zh-Hans': '质检和二线发布的内容、通知和标准会列在这里，每一版都留着。',
    en: 'Articles, notices and standards are published by quality and the second line. Every version stays.',
  },
  'articles.kind.article': { 'zh-Hant': '內容', 'zh-Hans': '内容', en: 'Article' },
  'articles.kind.notice': { 'zh-Hant': '通知', 'zh-Hans': '通知', en: 'Notice' },
  'articles.kind.standard': { 'zh-Hant': '標準', 'zh-Hans': '标准', en: 'Standard' },
  'articles.version': {
    'zh-Hant': '第 {{n}} 版，{{at}} 發布',
    'zh-Hans': '第 {{n}} 版，{{at}} 发布',
    en: 'Version {{n}}, published {{at}}',
  },
  'articles.read': { 'zh-Hant': '我讀過了', 'zh-Hans': '我读过了', en: 'I have read this' },
  'articles.was_read': { 'zh-Hant': '{{at}} 讀過', 'zh-Hans': '{{at}} 读过', en: 'Read {{at}}' },
  'articles.readers': { 'zh-Hant': '{{n}} 人讀過', 'zh-Hans': '{{n}} 人读过', en: '{{n}} have read it' },
  'articles.retired_at': {
    'zh-Hant': '{{at}} 停用：{{because}}',
    'zh-Hans': '{{at}} 停用：{{because}}',
    en: 'Retired {{at}}: {{because}}',
  },
  'articles.retire': { 'zh-Hant': '停用', 'zh-Hans': '停用', en: 'Retire' },
  'articles.retire.because': { 'zh-Hant': '為什麼停用', 'zh-Hans': '为什么停用', en: 'Why it is retired' },
  'articles.publish': { 'zh-Hant': '發布新的一版', 'zh-Hans': '发布新版', en: 'Publish a version' },
  'articles.publish.why': {
    'zh-Hant': '同一個代號的前一版會同時停用，並且留著。',
    'zh-Hans': '同一个代号的上一版会同时停用，并且留着。',
    en: 'The version before it, under the same key, is retired at the same moment and kept.',
  },
  'articles.key': { 'zh-Hant': '代號', 'zh-Hans': '代号', en: 'Key' },
  'articles.kind': { 'zh-Hant': '種類', 'zh-Hans': '种类', en: 'Kind' },
  'articles.name': { 'zh-Hant': '標題', 'zh-Hans': '标题', en: 'Title' },
  'articles.words': { 'zh-Hant': '全文', 'zh-Hans': '全文', en: 'Words' },
  'articles.fill': {
    'zh-Hant': '代號、標題和全文都要有',
    'zh-Hans': '代号、标题和全文都要有',
    en: 'Key, title and words come first',
  },
})
