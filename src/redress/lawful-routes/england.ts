import type { LawfulRoute } from './lawful-route.ts'

const dates = { asOf: '2026-07-01', reviewBy: '2027-06-30' } as const

export const england: readonly LawfulRoute[] = [
  {
    ...dates,
    key: 'penalty_charge',
    title: {
      'zh-Hant': '停車罰單申訴（英格蘭）',
      'zh-Hans': '停车罚单申诉（英格兰）',
      en: 'Challenge a penalty charge notice',
    },
    when: {
      'zh-Hant': '對停車或拖吊的罰單不服',
      'zh-Hans': '对停车或拖车的罚单不服',
      en: 'You do not accept a parking or towing penalty',
    },
    article: {
      'zh-Hant': '英國 2004 年《交通管理法》第 80 條與 2022 年申訴規則',
      'zh-Hans': '英国 2004 年《交通管理法》第 80 条及 2022 年申诉规则',
      en: 'Traffic Management Act 2004, s. 80, and the Representations and Appeals Regulations 2022',
    },
    deadline: {
      'zh-Hant': '收到車主通知 28 日內陳述；被拒後 28 日內上訴',
      'zh-Hans': '收到车主通知 28 日内陈述；被拒后 28 日内上诉',
      en: 'Representations within 28 days of the notice to owner; appeal within 28 days of a refusal',
    },
    where: {
      'zh-Hant': '開單的地方機關，其後交通罰則裁判所',
      'zh-Hans': '开单的地方机关，其后交通处罚裁判所',
      en: 'The council that issued it, then the Traffic Penalty Tribunal or London Tribunals',
    },
    source: 'https://www.legislation.gov.uk/ukpga/2004/18',
  },
  {
    ...dates,
    key: 'ombudsman',
    title: {
      'zh-Hant': '地方政府監察使（英格蘭）',
      'zh-Hans': '地方政府监察专员（英格兰）',
      en: 'Local Government and Social Care Ombudsman',
    },
    when: {
      'zh-Hant': '機關處理不當，並已走完它自己的申訴程序',
      'zh-Hans': '机关处理不当，并已走完其自身投诉程序',
      en: 'A council was at fault, and its own complaint procedure is finished',
    },
    article: {
      'zh-Hant': '英國 1974 年《地方政府法》第 26B 條',
      'zh-Hans': '英国 1974 年《地方政府法》第 26B 条',
      en: 'Local Government Act 1974, s. 26B',
    },
    deadline: { 'zh-Hant': '知悉起 12 個月內', 'zh-Hans': '知悉起 12 个月内', en: 'Within 12 months of knowing of it' },
    where: { 'zh-Hant': '監察使，免費', 'zh-Hans': '监察专员，免费', en: 'The Ombudsman, free of charge' },
    source: 'https://www.legislation.gov.uk/ukpga/1974/7',
  },
  {
    ...dates,
    key: 'judicial_review',
    title: { 'zh-Hant': '司法審查（英格蘭）', 'zh-Hans': '司法审查（英格兰）', en: 'Judicial review' },
    when: {
      'zh-Hant': '決定不合法，又沒有別的救濟',
      'zh-Hans': '决定不合法，又没有别的救济',
      en: 'A decision was unlawful and nothing else can put it right',
    },
    article: {
      'zh-Hant': '英國《民事訴訟規則》第 54.5 條',
      'zh-Hans': '英国《民事诉讼规则》第 54.5 条',
      en: 'Civil Procedure Rules, r. 54.5',
    },
    deadline: { 'zh-Hant': '儘速，至遲 3 個月內', 'zh-Hans': '尽快，最迟 3 个月内', en: 'Promptly, within 3 months' },
    where: { 'zh-Hant': '行政法庭', 'zh-Hans': '行政法庭', en: 'The Administrative Court' },
    source: 'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54',
  },
]
