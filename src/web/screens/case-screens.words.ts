import { words } from '#kernel/words.ts'

export const caseScreenWords = words({
  'cases.title': { 'zh-Hant': '案件', 'zh-Hans': '工单', en: 'Cases' },
  'cases.count': { 'zh-Hant': '{{n}} 件', 'zh-Hans': '{{n}} 件', en: 'shown: {{n}}' },
  'cases.order': { 'zh-Hant': '最新的在前', 'zh-Hans': '最新的在前', en: 'Newest first' },
  'cases.filter': { 'zh-Hant': '看哪些案件', 'zh-Hans': '看哪些工单', en: 'Which cases' },
  'cases.filter.all': { 'zh-Hant': '全部', 'zh-Hans': '全部', en: 'All' },
  'cases.filter.mine': { 'zh-Hant': '我的', 'zh-Hans': '我的', en: 'Mine' },
  'cases.filter.overdue': { 'zh-Hant': '逾期', 'zh-Hans': '逾期', en: 'Overdue' },
  'cases.filter.today': { 'zh-Hant': '今天到期', 'zh-Hans': '今天到期', en: 'Due today' },
  'cases.more': { 'zh-Hant': '再看一頁', 'zh-Hans': '再看一页', en: 'Show more' },
  'cases.next': { 'zh-Hant': '下一件', 'zh-Hans': '下一件', en: 'Next case' },
  'cases.before': { 'zh-Hant': '上一件', 'zh-Hans': '上一件', en: 'Case before' },
  'cases.fair': {
    'zh-Hant': '客人的語氣不影響排序、期限與賠付。',
    'zh-Hans': '客户的语气不影响排序、期限和赔付。',
    en: 'How a customer speaks changes no order, date or remedy.',
  },
  'cases.choose': { 'zh-Hant': '選一件案件', 'zh-Hans': '选一件工单', en: 'Choose a case' },
  'cases.choose.teach': {
    'zh-Hant': '按 J 打開第一件，之後 J、K 換下一件、上一件；按 / 搜尋。',
    'zh-Hans': '按 J 打开第一件，之后 J、K 换下一件、上一件；按 / 搜索。',
    en: 'J opens the first, then J and K go to the next and the one before. Press / to search.',
  },
  'cases.need': { 'zh-Hant': '他需要的：{{need}}', 'zh-Hans': '他需要的：{{need}}', en: 'What they need: {{need}}' },
  'cases.log': { 'zh-Hant': '經過', 'zh-Hans': '经过', en: 'What happened' },
  'cases.back': { 'zh-Hant': '回案件清單', 'zh-Hans': '回工单列表', en: 'Back to the list' },
  'cases.none': { 'zh-Hant': '還沒有案件', 'zh-Hans': '还没有工单', en: 'No cases yet' },
  'cases.none.teach': {
    'zh-Hant': '對話收尾時寫下需要、要求或承諾，案件就會出現在這裡。',
    'zh-Hans': '对话收尾时写下需要、要求或承诺，工单就会出现在这里。',
    en: 'A case appears when a wrap-up writes down a need, a demand or a promise.',
  },
  'cases.none_found': { 'zh-Hant': '找不到這樣的案件', 'zh-Hans': '找不到这样的工单', en: 'No such case' },
  'cases.none_found.teach': {
    'zh-Hant': '換個說法，或清空搜尋。',
    'zh-Hans': '换个说法，或清空搜索。',
    en: 'Try other words, or clear the search.',
  },
  'cases.failed': { 'zh-Hant': '案件讀不到', 'zh-Hans': '工单读不到', en: 'The cases cannot be read' },
})
