import type { LawArticle } from '../article.ts'

const OSHA = {
  'zh-Hant': '職業安全衛生法',
  'zh-Hans': '台湾职业安全卫生法',
  en: 'Occupational Safety and Health Act (Taiwan)',
}
const CRIMINAL = { 'zh-Hant': '刑法', 'zh-Hans': '台湾刑法', en: 'Penal Code (Taiwan)' }
const LOOKED = { asOf: '2026-07-01', reviewBy: '2027-06-30', effectiveTo: null } as const

export const taiwanArticles: readonly LawArticle[] = [
  {
    key: 'tw.osha.6',
    jurisdiction: 'taiwan',
    law: OSHA,
    article: { 'zh-Hant': '第 6 條第 2 項第 3 款', 'zh-Hans': '第 6 条第 2 款第 3 项', en: 'art. 6 (2) no. 3' },
    title: {
      'zh-Hant': '執行職務時，他人行為造成的身心傷害',
      'zh-Hans': '工作中因他人行为受到的身心伤害',
      en: 'Harm by what others do to people at work',
    },
    plain: {
      'zh-Hant': '雇主要先規劃，採取措施，避免員工因執行職務而受到他人身體或精神上的侵害。',
      'zh-Hans': '雇主要事先规划并采取措施，避免员工在工作中受到他人身体或精神上的侵害。',
      en: 'An employer plans ahead and takes measures, so that others do not harm the body or mind of people at their work.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'seen',
    source: 'law.isha.org.tw',
    speaksTo: 'employer',
  },
  {
    key: 'tw.rules.324-3',
    jurisdiction: 'taiwan',
    law: {
      'zh-Hant': '職業安全衛生設施規則',
      'zh-Hans': '台湾职业安全卫生设施规则',
      en: 'Occupational Safety and Health Facilities Rules (Taiwan)',
    },
    article: { 'zh-Hant': '第 324 條之 3', 'zh-Hans': '第 324 条之 3', en: 'art. 324-3' },
    title: {
      'zh-Hant': '預防措施的內容與紀錄',
      'zh-Hans': '预防措施的内容与记录',
      en: 'What the measures consist of, and their records',
    },
    plain: {
      'zh-Hant':
        '辨識危害、調整環境與人力、行為準則、教育訓練、事件處理、評估改善，並留存紀錄；人數達一定規模要有書面計畫。',
      'zh-Hans':
        '识别危害、调整环境和人力、行为准则、教育培训、事件处理、评估改进，并留存记录；人数达到一定规模要有书面计划。',
      en: 'Find hazards, arrange place and people, a code of conduct, training, a procedure for events, evaluation, and records of it; larger firms have a written plan.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'law.moj.gov.tw',
    speaksTo: 'employer',
  },
  {
    key: 'tw.gender-work.13',
    jurisdiction: 'taiwan',
    law: {
      'zh-Hant': '性別平等工作法',
      'zh-Hans': '台湾性别平等工作法',
      en: 'Gender Equality in Employment Act (Taiwan)',
    },
    article: { 'zh-Hant': '第 13 條', 'zh-Hans': '第 13 条', en: 'art. 13' },
    title: {
      'zh-Hant': '知道性騷擾情形後，雇主要做的事',
      'zh-Hans': '知悉性骚扰情形后，雇主要做的事',
      en: 'What an employer does on learning of sexual harassment',
    },
    plain: {
      'zh-Hant': '立即採取有效的糾正與補救：隔離、轉介、查明事實；正式申訴時通知地方主管機關。顧客對員工也適用。',
      'zh-Hans': '立即采取有效的纠正和补救：隔离、转介、查明事实；正式申诉时通知地方主管机关。客户对员工也适用。',
      en: 'Effective correction at once: separation, referral, finding the facts; a formal complaint is made known to the local authority. It holds where a customer is concerned, too.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'law.moj.gov.tw',
    speaksTo: 'employer',
  },
  {
    key: 'tw.criminal.305',
    jurisdiction: 'taiwan',
    law: CRIMINAL,
    article: { 'zh-Hant': '第 305 條', 'zh-Hans': '第 305 条', en: 'art. 305' },
    title: {
      'zh-Hant': '以加害的話使人心生畏懼',
      'zh-Hans': '以加害的话使人产生恐惧',
      en: 'Words of harm that make somebody afraid',
    },
    plain: {
      'zh-Hant': '說要傷害生命、身體、自由、名譽或財產，使人害怕，可能適用。可行的途徑請問律師或警方。',
      'zh-Hans': '说要伤害生命、身体、自由、名誉或财产，使人害怕，可能适用。可行的途径请咨询律师或警方。',
      en: 'May apply where somebody is made afraid for life, body, freedom, name or property. A possible route; ask counsel or the police.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'law.moj.gov.tw',
    speaksTo: 'anybody',
  },
  {
    key: 'tw.criminal.309',
    jurisdiction: 'taiwan',
    law: CRIMINAL,
    article: { 'zh-Hant': '第 309 條', 'zh-Hans': '第 309 条', en: 'art. 309' },
    title: { 'zh-Hant': '在公開場合貶損他人', 'zh-Hans': '在公开场合贬损他人', en: 'Disparaging somebody in public' },
    plain: {
      'zh-Hant':
        '113 憲判 3 之後，只看是否故意公開貶損、並超過一般人可合理忍受的範圍。一對一的通話通常不算公開。可能的途徑，請問律師；告訴有 6 個月期限。',
      'zh-Hans':
        '113 宪判 3 之后，只看是否故意公开贬损、并超出一般人可合理忍受的范围。一对一的通话通常不算公开。可能的途径，请咨询律师；告诉有 6 个月期限。',
      en: 'Since the ruling 113-3, only what is meant to disparage in public beyond what an ordinary person should bear. A call between two is mostly not public. A possible route; ask counsel. There are six months to bring it.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'cons.judicial.gov.tw 113憲判3',
    speaksTo: 'anybody',
  },
  {
    key: 'tw.criminal.304',
    jurisdiction: 'taiwan',
    law: CRIMINAL,
    article: { 'zh-Hant': '第 304 條', 'zh-Hans': '第 304 条', en: 'art. 304' },
    title: {
      'zh-Hant': '以強暴或脅迫使人做無義務的事',
      'zh-Hans': '以暴力或胁迫使人做没有义务的事',
      en: 'Force or threats to make somebody do what they need not',
    },
    plain: {
      'zh-Hant': '以威脅要求對方做沒有義務做的事，可能適用。可行的途徑請問律師或警方。',
      'zh-Hans': '以威胁要求对方做没有义务做的事，可能适用。可行的途径请咨询律师或警方。',
      en: 'May apply where somebody is pressed by threats into what they do not owe. A possible route; ask counsel or the police.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'law.moj.gov.tw',
    speaksTo: 'anybody',
  },
  {
    key: 'tw.social-order.68',
    jurisdiction: 'taiwan',
    law: { 'zh-Hant': '社會秩序維護法', 'zh-Hans': '台湾社会秩序维护法', en: 'Social Order Maintenance Act (Taiwan)' },
    article: { 'zh-Hant': '第 68 條', 'zh-Hans': '第 68 条', en: 'art. 68' },
    title: {
      'zh-Hant': '藉端滋擾營業場所等',
      'zh-Hans': '借故滋扰营业场所等',
      en: 'Disturbing a place of business and the like',
    },
    plain: {
      'zh-Hant': '藉故在營業場所等地滋擾，可能適用。可行的途徑請問律師或警方。',
      'zh-Hans': '借故在营业场所等地滋扰，可能适用。可行的途径请咨询律师或警方。',
      en: 'May apply where a place of business is disturbed on a pretext. A possible route; ask counsel or the police.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'check_with_counsel',
    source: 'law.moj.gov.tw',
    speaksTo: 'anybody',
  },
  {
    key: 'tw.data.8',
    jurisdiction: 'taiwan',
    law: { 'zh-Hant': '個人資料保護法', 'zh-Hans': '台湾个人资料保护法', en: 'Personal Data Protection Act (Taiwan)' },
    article: { 'zh-Hant': '第 3、8 條', 'zh-Hans': '第 3、8 条', en: 'arts. 3 and 8' },
    title: {
      'zh-Hant': '錄音前的告知，與您對自己資料的權利',
      'zh-Hans': '录音前的告知，以及对自己资料的权利',
      en: 'What is told before recording, and rights over one’s data',
    },
    plain: {
      'zh-Hant': '告知誰、為什麼、錄什麼、用多久、給誰；本人可以查詢、複製、更正、停止使用與刪除。',
      'zh-Hans': '告知谁、为什么、录什么、用多久、给谁；本人可以查询、复制、更正、停止使用和删除。',
      en: 'Who records, why, what, for how long and for whom is told; the person may ask, copy, correct, stop and delete.',
    },
    effectiveFrom: null,
    ...LOOKED,
    trust: 'seen',
    source: 'vocus.cc',
    speaksTo: 'us',
  },
]
