import { words } from '#kernel/words.ts'

export const decisionsWords = words({
  'decisions.title': { 'zh-Hant': '待決定', 'zh-Hans': '待决定', en: 'To decide' },
  'decisions.count': {
    'zh-Hant': '{{n}} 件，今天到期 {{m}} 件',
    'zh-Hans': '{{n}} 件，今天到期 {{m}} 件',
    en: '{{n}} waiting, {{m}} due today',
  },
  'decisions.inbox': { 'zh-Hant': '收件匣', 'zh-Hans': '收件箱', en: 'Inbox' },
  'decisions.order': { 'zh-Hant': '按答應的時間', 'zh-Hans': '按答应的时间', en: 'By the time promised' },
  'decisions.before': { 'zh-Hant': '{{at}} 前', 'zh-Hans': '{{at}} 前', en: 'by {{at}}' },
  'decisions.fair': {
    'zh-Hant': '客人的語氣不影響排序、期限與賠付。',
    'zh-Hans': '客户的语气不影响排序、期限和赔付。',
    en: 'How a customer speaks changes no order, date or remedy.',
  },
  'decisions.row': {
    'zh-Hant': '{{d}} 項要求，事實 {{n}} / {{m}}',
    'zh-Hans': '{{d}} 项诉求，事实 {{n}} / {{m}}',
    en: 'demands: {{d}}, facts {{n}} of {{m}}',
  },
  'decisions.none': {
    'zh-Hant': '收件匣是空的',
    'zh-Hans': '收件箱是空的',
    en: 'Nothing waits for you',
  },
  'decisions.none.teach': {
    'zh-Hant': '新案件會依答應的時間排進來：待查證的事實、針對同事的要求、第三次加價、超過權限的補償。',
    'zh-Hans': '新工单会按答应的时间排进来：待核实的事实、针对同事的诉求、第三次加价、超过权限的补偿。',
    en: 'New cases line up by the time promised: facts to verify, demands about a colleague, what was asked a third time, remedies over a limit.',
  },
  'decisions.choose': { 'zh-Hant': '選一件來決定', 'zh-Hans': '选一件来决定', en: 'Choose one to decide' },
  'decisions.failed': { 'zh-Hant': '收件匣讀不到', 'zh-Hans': '收件箱读不到', en: 'The inbox cannot be read' },
  'decisions.whole': { 'zh-Hant': '整件案件', 'zh-Hans': '整张工单', en: 'The whole case' },
  'decisions.back': { 'zh-Hant': '回收件匣', 'zh-Hans': '回收件箱', en: 'Back to the inbox' },
  'decisions.why.fact_overdue': { 'zh-Hant': '查證逾時', 'zh-Hans': '核实超时', en: 'fact overdue' },
  'decisions.why.facts': { 'zh-Hant': '待查證', 'zh-Hans': '待核实', en: 'facts to verify' },
  'decisions.why.staff_demand': { 'zh-Hant': '針對同事的要求', 'zh-Hans': '针对同事的诉求', en: 'about a colleague' },
  'decisions.why.creep': { 'zh-Hant': '第三次提出', 'zh-Hans': '第三次提出', en: 'asked a third time' },
  'decisions.why.demands': { 'zh-Hant': '待決定', 'zh-Hans': '待决定', en: 'to decide' },
  'decisions.why.admission': { 'zh-Hant': '可以認錯了', 'zh-Hans': '可以认错了', en: 'admission due' },
  'decisions.why.remedy': { 'zh-Hant': '待核准的補償', 'zh-Hans': '待批的补偿', en: 'remedy to approve' },
  'decisions.why.escalated': {
    'zh-Hant': '三次說明未被接受',
    'zh-Hans': '三次解释未被接受',
    en: 'explained three times',
  },
  'decisions.why.unanswered': {
    'zh-Hant': '客人的話還沒回',
    'zh-Hans': '客户的话还没回',
    en: 'customer wrote, unanswered',
  },
})
