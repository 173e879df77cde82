import type { LawArticle } from '../article.ts'

const LOOKED = { asOf: '2026-07-01', reviewBy: '2027-06-30' } as const
const ORDER = {
  'zh-Hant': '治安管理處罰法（中國大陸）',
  'zh-Hans': '治安管理处罚法',
  en: 'Public Security Administration Punishments Law (mainland China)',
}
const CIVIL = { 'zh-Hant': '民法典（中國大陸）', 'zh-Hans': '民法典', en: 'Civil Code (mainland China)' }
const MESSAGES = {
  'zh-Hant': '多次發送侮辱、恐嚇等訊息，干擾他人正常生活',
  'zh-Hans': '多次发送侮辱、恐吓等信息，干扰他人正常生活',
  en: 'Repeated insulting or frightening messages that disturb somebody’s life',
}

export const mainlandArticles: readonly LawArticle[] = [
  {
    key: 'cn.order.42.before-2026',
    jurisdiction: 'mainland',
    law: ORDER,
    article: { 'zh-Hant': '第 42 條（舊）', 'zh-Hans': '第 42 条（旧）', en: 'art. 42 (former)' },
    title: MESSAGES,
    plain: {
      'zh-Hant': '修訂前的條次，2025 年底以前適用。留著是為了看懂以前的文件；現在不能引用。',
      'zh-Hans': '修订前的条次，2025 年底以前适用。留着是为了看懂以前的文件；现在不能引用。',
      en: 'The number it had before the revision, until the end of 2025. It is here to read older papers by, and can no longer be cited.',
    },
    effectiveFrom: null,
    effectiveTo: '2025-12-31',
    ...LOOKED,
    trust: 'seen',
    source: 'lieju.com',
    speaksTo: 'anybody',
  },
  {
    key: 'cn.order.messages',
    jurisdiction: 'mainland',
    law: ORDER,
    article: {
      'zh-Hant': '2026 年修訂後的相應條款',
      'zh-Hans': '2026 年修订后的相应条款',
      en: 'the matching article as revised for 2026',
    },
    title: MESSAGES,
    plain: {
      'zh-Hant': '修訂後自 2026 年 1 月 1 日施行，條次已變動，引用前請由律師核對。可能的途徑，請問律師或警方。',
      'zh-Hans': '修订后自 2026 年 1 月 1 日起施行，条次已变动，引用前请由律师核对。可能的途径，请咨询律师或警方。',
      en: 'Revised and in force since 1 January 2026 under another number; counsel checks it before it is cited. A possible route; ask counsel or the police.',
    },
    effectiveFrom: '2026-01-01',
    effectiveTo: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'npc.gov.cn',
    speaksTo: 'anybody',
  },
  {
    key: 'cn.civil.1010',
    jurisdiction: 'mainland',
    law: CIVIL,
    article: { 'zh-Hant': '第 1010 條', 'zh-Hans': '第 1010 条', en: 'art. 1010' },
    title: {
      'zh-Hant': '單位防止性騷擾的責任',
      'zh-Hans': '单位防止性骚扰的责任',
      en: 'The duty of an employer against sexual harassment',
    },
    plain: {
      'zh-Hant': '單位要採取合理的預防、受理、調查和處置措施。',
      'zh-Hans': '单位应当采取合理的预防、受理投诉、调查处置等措施。',
      en: 'An employer takes reasonable measures to prevent, to receive complaints, to look into them and to act.',
    },
    effectiveFrom: null,
    effectiveTo: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'npc.gov.cn',
    speaksTo: 'employer',
  },
  {
    key: 'cn.civil.1032',
    jurisdiction: 'mainland',
    law: CIVIL,
    article: { 'zh-Hant': '第 1032 至 1034 條', 'zh-Hans': '第 1032 至 1034 条', en: 'arts. 1032–1034' },
    title: {
      'zh-Hant': '私人生活安寧與個人資訊',
      'zh-Hans': '私人生活安宁与个人信息',
      en: 'Peace of private life, and personal information',
    },
    plain: {
      'zh-Hant': '以電話、訊息等方式侵擾他人私人生活安寧，可能適用。可行的途徑請問律師。',
      'zh-Hans': '以电话、短信等方式侵扰他人私人生活安宁，可能适用。可行的途径请咨询律师。',
      en: 'May apply where calls or messages disturb the peace of somebody’s private life. A possible route; ask counsel.',
    },
    effectiveFrom: null,
    effectiveTo: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'npc.gov.cn',
    speaksTo: 'anybody',
  },
]
