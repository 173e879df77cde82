import { words } from '#kernel/words.ts'

export const caseScreenWords = words({
  'cases.title': { 'zh-Hant': '案件', 'zh-Hans': '工单', en: 'Cases' },
  'cases.count': {
    'zh-Hant': '{{n}} 件，今天到期 {{m}} 件',
    'zh-Hans': '{{n}} 件，今天到期 {{m}} 件',
    en: '{{n}} open, {{m}} due today',
  },
  'cases.inbox': { 'zh-Hant': '收件匣', 'zh-Hans': '收件箱', en: 'Inbox' },
  'cases.order': { 'zh-Hant': '按答應的時間', 'zh-Hans': '按答应的时间', en: 'by the time promised' },
  'cases.fair': {
    'zh-Hant': '客人的語氣不影響排序、期限與賠付。',
    'zh-Hans': '客户的语气不影响排序、期限和赔付。',
    en: 'How a customer speaks changes no order, date or remedy.',
  },
  'cases.choose': { 'zh-Hant': '選一件案件', 'zh-Hans': '选一件工单', en: 'Choose a case' },
  'cases.choose.teach': {
    'zh-Hant': 'J、K 上下移動，Enter 打開。',
    'zh-Hans': 'J、K 上下移动，回车打开。',
    en: 'J and K move, Enter opens.',
  },
  'cases.need': { 'zh-Hant': '他需要的：{{need}}', 'zh-Hans': '他需要的：{{need}}', en: 'What they need: {{need}}' },
  'cases.facts': { 'zh-Hant': '事實', 'zh-Hans': '事实', en: 'Facts' },
  'cases.facts.count': {
    'zh-Hant': '{{n}} / {{m}} 已核實',
    'zh-Hans': '{{n}} / {{m}} 已核实',
    en: '{{n}} of {{m}} verified',
  },
  'cases.verify': { 'zh-Hant': '核實', 'zh-Hans': '核实', en: 'Verify' },
  'cases.disprove': { 'zh-Hant': '不符', 'zh-Hans': '不符', en: 'Untrue' },
  'cases.demands': {
    'zh-Hant': '要求，一項一項決定',
    'zh-Hans': '要求，一项一项决定',
    en: 'Demands, decided one by one',
  },
  'cases.demands.order': {
    'zh-Hant': '順序固定：損失先定，才談人',
    'zh-Hans': '顺序固定：先定损失，再谈人',
    en: 'Fixed order: the loss first, people after',
  },
  'cases.grade': {
    'zh-Hant': '等級只由事實算出，算時看不到客人的態度',
    'zh-Hans': '等级只由事实算出，算时看不到客户的态度',
    en: 'The grade comes from facts alone, computed before demeanour is known',
  },
  'cases.approve': { 'zh-Hant': '核准', 'zh-Hans': '批准', en: 'Approve' },
  'cases.change': { 'zh-Hant': '改金額，附理由', 'zh-Hans': '改金额，附理由', en: 'Change, with reason' },
  'cases.decline': { 'zh-Hant': '不同意，附理由', 'zh-Hans': '不同意，附理由', en: 'Decline, with reason' },
  'cases.log': { 'zh-Hant': '經過', 'zh-Hans': '经过', en: 'What happened' },
  'cases.say': { 'zh-Hant': '現在可以說哪一種', 'zh-Hans': '现在可以说哪一种', en: 'What may be said now' },
  'cases.missing': { 'zh-Hant': '還差 {{n}} 項', 'zh-Hans': '还差 {{n}} 项', en: '{{n}} missing' },
  'cases.ripples': { 'zh-Hant': '這件事還會牽動', 'zh-Hans': '这件事还会牵动', en: 'What else this touches' },
  'cases.back': { 'zh-Hant': '回收件匣', 'zh-Hans': '回收件箱', en: 'Back to the inbox' },
  'cases.failed': { 'zh-Hant': '案件讀不到', 'zh-Hans': '工单读不到', en: 'The cases cannot be read' },
  'cases.failed.todo': {
    'zh-Hant': '再試一次；一直不行就按 F8 請組長看。',
    'zh-Hans': '再试一次；一直不行就按 F8 请班组长看。',
    en: 'Try again. If it stays so, press F8 for your lead.',
  },
  'fact.unverified': { 'zh-Hant': '還沒核實', 'zh-Hans': '还没核实', en: 'unverified' },
  'fact.verified': { 'zh-Hant': '已核實', 'zh-Hans': '已核实', en: 'verified' },
  'fact.disproved': { 'zh-Hant': '不符', 'zh-Hans': '不符', en: 'untrue' },
})
