import { words } from '#kernel/words.ts'

export const understandingWords = words({
  'understanding.title': { 'zh-Hant': '複述與說明', 'zh-Hans': '复述与解释', en: 'Said back and explained' },
  'understanding.yes': { 'zh-Hant': '客人確認了', 'zh-Hans': '客户确认了', en: 'The customer confirmed' },
  'understanding.no': { 'zh-Hant': '還沒確認', 'zh-Hans': '还没确认', en: 'Not confirmed yet' },
  'understanding.restate': {
    'zh-Hant': '用自己的話複述',
    'zh-Hans': '用自己的话复述',
    en: 'Say it back in your words',
  },
  'understanding.restate.teach': {
    'zh-Hant': '您的意思是……對嗎？客人說對，才算聽懂。',
    'zh-Hans': '您的意思是……对吗？客户说对，才算听懂。',
    en: 'Say what you understood and ask whether it is right. Understood is what the customer says is right.',
  },
  'understanding.save': { 'zh-Hant': '記下', 'zh-Hans': '记下', en: 'Write it down' },
  'understanding.confirmed': { 'zh-Hant': '對', 'zh-Hans': '对', en: 'That is right' },
  'understanding.corrected': { 'zh-Hant': '不對，更正', 'zh-Hans': '不对，更正', en: 'Not right, corrected' },
  'understanding.correction': {
    'zh-Hant': '客人更正了什麼',
    'zh-Hans': '客户更正了什么',
    en: 'What the customer corrected',
  },
  'understanding.correction.was': {
    'zh-Hant': '更正：{{words}}',
    'zh-Hans': '更正：{{words}}',
    en: 'Corrected: {{words}}',
  },
  'understanding.nth': { 'zh-Hant': '第 {{n}} 次說明', 'zh-Hans': '第 {{n}} 次解释', en: 'Explanation {{n}}' },
  'understanding.explain': { 'zh-Hant': '說明了什麼', 'zh-Hans': '解释了什么', en: 'What was explained' },
  'understanding.answer.agreed': { 'zh-Hant': '接受', 'zh-Hans': '接受', en: 'agreed' },
  'understanding.answer.partly': { 'zh-Hant': '部分接受', 'zh-Hans': '部分接受', en: 'partly' },
  'understanding.answer.not': { 'zh-Hant': '不接受', 'zh-Hans': '不接受', en: 'not accepted' },
  'understanding.escalated': {
    'zh-Hant': '說明了三次都沒有共識，已轉給二線主管。',
    'zh-Hans': '解释了三次都没有共识，已转给二线主管。',
    en: 'Three explanations without agreement: it lies with the second line.',
  },
})
