import type { InThree } from '#desk/public.ts'
import type { IncidentKind } from '../incidents/incident.ts'
import type { AccessOptions, StaysOpen, WayIn } from '../standings/options.ts'

/** What somebody did, as a letter to them says it: the act, and no word for whoever did it. */
export const DID: Readonly<Record<IncidentKind, InThree>> = {
  raised_voice: {
    'zh-Hant': '提高音量，同事無法回答',
    'zh-Hans': '提高音量，同事无法回答',
    en: 'a raised voice that left no room to answer',
  },
  profanity: { 'zh-Hant': '粗話', 'zh-Hans': '粗话', en: 'swearing' },
  insult: { 'zh-Hant': '對同事說辱罵的話', 'zh-Hans': '对同事说辱骂的话', en: 'insulting words to a colleague' },
  insult_family: {
    'zh-Hant': '辱罵同事家人的話',
    'zh-Hans': '辱骂同事家人的话',
    en: 'insulting words about a colleague’s family',
  },
  insult_ancestors: {
    'zh-Hant': '辱罵同事祖先的話',
    'zh-Hans': '辱骂同事祖先的话',
    en: 'insulting words about a colleague’s ancestors',
  },
  slur: { 'zh-Hant': '貶低族群或身分的話', 'zh-Hans': '贬低族群或身份的话', en: 'words that demean a group of people' },
  sexual: { 'zh-Hant': '涉及性的話', 'zh-Hans': '涉及性的话', en: 'remarks of a sexual kind' },
  threat: { 'zh-Hant': '威脅的話', 'zh-Hans': '威胁的话', en: 'threatening words' },
  stalking: {
    'zh-Hant': '跟隨同事，或追問同事的私人行蹤',
    'zh-Hans': '跟随同事，或追问同事的私人行踪',
    en: 'following a colleague, or asking after their private life',
  },
  violence: { 'zh-Hant': '對同事身體的攻擊', 'zh-Hans': '对同事身体的攻击', en: 'a physical attack on a colleague' },
  unreasonable_demand: {
    'zh-Hant': '在說明理由之後，仍要求無法提供的事',
    'zh-Hans': '在说明理由之后，仍要求无法提供的事',
    en: 'a demand held after we explained why it cannot be met',
  },
  pressure: { 'zh-Hant': '以申訴作為施壓的方式', 'zh-Hans': '以投诉作为施压的方式', en: 'complaints used as pressure' },
  persistence: {
    'zh-Hant': '在我們給過最後答覆之後，就同一件事再次聯絡，沒有新的資料',
    'zh-Hans': '在我们给过最终答复之后，就同一件事再次联系，没有新的材料',
    en: 'a further contact about the same matter after our final answer, with nothing new',
  },
  no_cooperation: {
    'zh-Hant': '沒有提供處理所需要的資料',
    'zh-Hans': '没有提供处理所需要的材料',
    en: 'what was needed to go on was not given',
  },
  argument: {
    'zh-Hant': '離開原來的事情，反覆爭辯',
    'zh-Hans': '离开原来的事情，反复争辩',
    en: 'argument away from the matter itself',
  },
}

export const CHANNELS: Readonly<Record<string, InThree>> = {
  phone: { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'telephone' },
  chat: { 'zh-Hant': '線上對話', 'zh-Hans': '在线会话', en: 'chat' },
  counter: { 'zh-Hant': '櫃檯', 'zh-Hans': '柜台', en: 'at the counter' },
  email: { 'zh-Hant': '電子郵件', 'zh-Hans': '电子邮件', en: 'e-mail' },
  other: { 'zh-Hant': '書面', 'zh-Hans': '书面', en: 'in writing' },
}

const WAYS: Readonly<Record<WayIn, InThree>> = {
  phone: { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'Telephone' },
  chat: { 'zh-Hant': '線上對話', 'zh-Hans': '在线会话', en: 'Chat' },
  counter: { 'zh-Hant': '櫃檯', 'zh-Hans': '柜台', en: 'The counter' },
  email: { 'zh-Hant': '電子郵件', 'zh-Hans': '电子邮件', en: 'E-mail' },
  portal: { 'zh-Hant': '您的案件頁面', 'zh-Hans': '您的工单页面', en: 'Your case page' },
  letter: { 'zh-Hant': '信件', 'zh-Hans': '信件', en: 'Letters by post' },
}

export const OPEN: Readonly<Record<StaysOpen, InThree>> = {
  ...WAYS,
  emergency: {
    'zh-Hant': '涉及人身安全的緊急情況，任何方式',
    'zh-Hans': '涉及人身安全的紧急情况，任何方式',
    en: 'An emergency that touches safety, by any way',
  },
  data_rights: {
    'zh-Hant': '查詢、更正或刪除您個人資料的請求',
    'zh-Hans': '查询、更正或删除您个人信息的请求',
    en: 'A request about your personal data',
  },
  complaint: { 'zh-Hant': '以書面提出申訴', 'zh-Hans': '以书面提出投诉', en: 'A complaint in writing' },
  outside: {
    'zh-Hant': '我們以外的申訴與救濟管道',
    'zh-Hans': '我们以外的投诉和救济渠道',
    en: 'Bodies outside of us, and the courts',
  },
  new_matter: {
    'zh-Hant': '新的事情，或同一件事的新資料',
    'zh-Hans': '新的事情，或同一件事的新材料',
    en: 'A new matter, or something new about this one',
  },
}

export const CHANGES: Readonly<Record<keyof AccessOptions, InThree>> = {
  who: {
    'zh-Hant': '由 {{person}} 一個人和您聯絡',
    'zh-Hans': '由 {{person}} 一个人和您联系',
    en: '{{person}} alone is your contact',
  },
  what: {
    'zh-Hant': '{{cases}} 已經有最後的答覆，沒有新資料時不再重複回覆',
    'zh-Hans': '{{cases}} 已经有最终答复，没有新材料时不再重复回复',
    en: '{{cases}} has had its final answer, which is not given again without something new',
  },
  when: {
    'zh-Hant': '{{days}} {{from}} 到 {{to}}',
    'zh-Hans': '{{days}} {{from}} 到 {{to}}',
    en: '{{days}}, {{from}} to {{to}}',
  },
  where: { 'zh-Hant': '在 {{place}}', 'zh-Hans': '在 {{place}}', en: 'At {{place}}' },
  how: {
    'zh-Hant': '請用這些方式聯絡：{{ways}}',
    'zh-Hans': '请用这些方式联系：{{ways}}',
    en: 'Please reach us by: {{ways}}',
  },
}

export const CITED = {
  clause: {
    'zh-Hant': '{{words}}（條款 {{key}}）',
    'zh-Hans': '{{words}}（条款 {{key}}）',
    en: '{{words}} (clause {{key}})',
  },
  article: {
    'zh-Hant': '《{{law}}》{{article}}：{{title}}（{{asOf}} 查對）。{{plain}}',
    'zh-Hans': '《{{law}}》{{article}}：{{title}}（{{asOf}} 核对）。{{plain}}',
    en: '{{law}}, {{article}}: {{title}} (looked up {{asOf}}). {{plain}}',
  },
  apart: {
    'zh-Hant': '（原話由指定人員保管）',
    'zh-Hans': '（原话由指定人员保管）',
    en: ' (the words are kept by those appointed)',
  },
} as const satisfies Readonly<Record<string, InThree>>

export const DAYS: Readonly<Record<'zh-Hant' | 'zh-Hans' | 'en', readonly string[]>> = {
  'zh-Hant': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  'zh-Hans': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** On paper and beside it: what stands at the foot, and over what nobody has signed. */
export const ON_PAPER = {
  draft: {
    'zh-Hant': '草稿：還沒有人簽核，不能寄出',
    'zh-Hans': '草稿：尚未签批，不能寄出',
    en: 'Draft: nobody has signed it, and it is not to be sent',
  },
  page: {
    'zh-Hant': 'L-{{number}}　第 {{page}} 頁，共 {{of}} 頁',
    'zh-Hans': 'L-{{number}}　第 {{page}} 页，共 {{of}} 页',
    en: 'L-{{number}}   page {{page}} of {{of}}',
  },
} as const satisfies Readonly<Record<string, InThree>>
