import { words } from '#kernel/words.ts'

export const findingWords = words({
  'finding.unknown': { 'zh-Hant': '找不到這份決定。', 'zh-Hans': '找不到这份决定。', en: 'There is no such decision.' },
  'finding.already_told': {
    'zh-Hant': '這份決定已經告訴客戶，內容不再改。有新的情況，請另作決定。',
    'zh-Hans': '这份决定已经告知客户，内容不再改。有新情况请另作决定。',
    en: 'The customer has been told this decision, so it stays as it is. Something new needs a decision of its own.',
  },
  'finding.not_escalated': {
    'zh-Hant': '客戶還沒要求再看一次，沒有第二階段可以決定。',
    'zh-Hans': '客户还没要求再看一遍，没有第二阶段可以决定。',
    en: 'Nobody has asked for a second look, so there is no second stage to decide.',
  },
  'finding.second_stage_asked': {
    'zh-Hant': '客戶已要求由另一個人再看一次，現在要作的是第二階段的決定。',
    'zh-Hans': '客户已要求换一个人再看一遍，现在要作的是第二阶段的决定。',
    en: 'The customer has asked for a second look. What is due now is the second stage.',
  },
  'finding.same_person': {
    'zh-Hant': '另一個階段是你決定的。第二次要由另一個人看。',
    'zh-Hans': '另一个阶段是你决定的。第二次要由另一个人看。',
    en: 'You decided the other stage. Somebody else has to look the second time.',
  },
  'finding.points_unanswered': {
    'zh-Hant': '還有 {{count}} 點沒有說明理由。客戶提的每一點都要回答。',
    'zh-Hans': '还有 {{count}} 点没有说明理由。客户提的每一点都要答复。',
    en: 'No reason is given yet for {{count}} of the points. Every point wants its answer.',
  },
  'finding.evidence_needed': {
    'zh-Hant': '決定要有依據。請附上至少一項事實或文件。',
    'zh-Hans': '决定要有依据。请附上至少一项事实或材料。',
    en: 'A decision needs evidence. Attach at least one fact or document.',
  },
  'finding.remedy_or_why': {
    'zh-Hant': '沒有補救的話，請寫下為什麼沒有。',
    'zh-Hans': '没有补救的话，请写明为什么没有。',
    en: 'There is no remedy here. Say why there is none.',
  },
  'finding.recourse_needed': {
    'zh-Hant': '請告訴客戶不同意時可以找誰、到什麼時候。',
    'zh-Hans': '请告诉客户不同意时可以找谁、到什么时候。',
    en: 'Tell the customer whom to turn to and until when.',
  },
  'letter.part_missing': {
    'zh-Hant': '信裡還缺「{{part}}」，補上才能寄出。',
    'zh-Hans': '信里还缺“{{part}}”，补上才能寄出。',
    en: 'The letter lacks “{{part}}”. It cannot go out without it.',
  },
  'letter.nothing_behind': {
    'zh-Hant': '信裡寫了「{{says}}」，但這個案件後面沒有人真的負責這件事。先記下內部承諾或連到改善主題。',
    'zh-Hans': '信里写了“{{says}}”，但这个工单背后没有人真的负责这件事。先记下内部承诺或关联改进主题。',
    en: 'The letter says “{{says}}”, and nobody has taken that on for this case. Make the promise inside first, or attach the theme.',
  },
  'dispute.unknown': {
    'zh-Hant': '找不到這件外部爭議。',
    'zh-Hans': '找不到这件外部争议。',
    en: 'There is no such dispute.',
  },
  'dispute.ended': {
    'zh-Hant': '這件爭議已經有結果了。',
    'zh-Hans': '这件争议已经有结果了。',
    en: 'This dispute has already ended.',
  },
  'letter.part.stage': { 'zh-Hant': '處理階段', 'zh-Hans': '处理阶段', en: 'Stage' },
  'letter.part.decision': { 'zh-Hant': '決定', 'zh-Hans': '决定', en: 'Decision' },
  'letter.part.reasons': { 'zh-Hant': '理由', 'zh-Hans': '理由', en: 'Reasons' },
  'letter.part.remedy': { 'zh-Hant': '補救', 'zh-Hans': '补救', en: 'Remedy' },
  'letter.part.outstanding': { 'zh-Hant': '還沒做完的事', 'zh-Hans': '还没办完的事', en: 'What is still to be done' },
  'letter.part.recourse': { 'zh-Hant': '不同意時怎麼辦', 'zh-Hans': '不同意怎么办', en: 'If you do not agree' },
  'letter.part.recourse_deadline': { 'zh-Hant': '申訴期限', 'zh-Hans': '申诉期限', en: 'Until when' },
  'letter.part.contact': { 'zh-Hant': '聯絡方式', 'zh-Hans': '联系方式', en: 'Whom to ask' },
  'letter.part.leaflet': { 'zh-Hant': '申訴說明書', 'zh-Hans': '申诉说明书', en: 'Leaflet' },
  'letter.part.website': { 'zh-Hant': '申訴機構網站', 'zh-Hans': '申诉机构网站', en: 'Website of the ombudsman' },
  'letter.part.time_limit_waiver': {
    'zh-Hant': '是否同意放寬期限',
    'zh-Hans': '是否同意放宽期限',
    en: 'Whether we waive the time limit',
  },
  'assurance.will_train': { 'zh-Hant': '會安排訓練', 'zh-Hans': '会安排培训', en: 'We will train' },
  'assurance.keep_improving': { 'zh-Hant': '會持續改善', 'zh-Hans': '会持续改进', en: 'We keep improving' },
  'assurance.has_been_done': { 'zh-Hant': '訓練已經完成', 'zh-Hans': '培训已经完成', en: 'The training is done' },
})
