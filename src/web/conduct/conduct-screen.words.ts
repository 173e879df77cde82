import { words } from '#kernel/words.ts'

export const conductScreenWords = words({
  'rail.conduct': { 'zh-Hant': '不當行為', 'zh-Hans': '不当行为', en: 'Conduct' },
  'conduct.title': { 'zh-Hant': '不當行為與往來方式', 'zh-Hans': '不当行为与往来方式', en: 'Conduct and access' },
  'conduct.incidents': { 'zh-Hant': '事件', 'zh-Hans': '事件', en: 'Incidents' },
  'conduct.patterns': { 'zh-Hant': '看不見盡頭的', 'zh-Hans': '没有尽头的', en: 'Without an end' },
  'conduct.standings': { 'zh-Hant': '往來方式', 'zh-Hans': '往来方式', en: 'Access decisions' },
  'conduct.letters': { 'zh-Hant': '書面通知', 'zh-Hans': '书面函件', en: 'Letters' },
  'conduct.register': { 'zh-Hant': '成效', 'zh-Hans': '成效', en: 'What came of it' },
})
