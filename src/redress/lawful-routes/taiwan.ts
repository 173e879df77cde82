import type { LawfulRoute } from './lawful-route.ts'

const dates = { asOf: '2026-07-01', reviewBy: '2027-06-30' } as const

export const taiwan: readonly LawfulRoute[] = [
  {
    ...dates,
    key: 'traffic_fine',
    title: { 'zh-Hant': '交通罰單申訴', 'zh-Hans': '交通罚单申诉（台湾）', en: 'Contest a traffic fine' },
    when: {
      'zh-Hant': '對拖吊、違停等舉發不服',
      'zh-Hans': '对拖吊、违停等举发不服',
      en: 'You do not accept a ticket, such as for parking and towing',
    },
    article: {
      'zh-Hant': '道路交通管理處罰條例第 9 條、第 87 條',
      'zh-Hans': '台湾《道路交通管理处罚条例》第 9 条、第 87 条',
      en: 'Road Traffic Management and Penalty Act (Taiwan), arts. 9 and 87',
    },
    deadline: {
      'zh-Hant': '收到通知單 30 日內陳述意見；對裁決不服，裁決書送達後 30 日內起訴',
      'zh-Hans': '收到通知单 30 日内陈述意见；对裁决不服，裁决书送达后 30 日内起诉',
      en: 'State your case within 30 days of the ticket; go to court within 30 days of being served the ruling',
    },
    where: {
      'zh-Hant': '通知單上的應到案處所；起訴向地方行政訴訟庭',
      'zh-Hans': '通知单上的应到案处所；起诉向地方行政诉讼庭',
      en: 'The office named on the ticket; then the district administrative court',
    },
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=K0040012',
  },
  {
    ...dates,
    key: 'administrative_appeal',
    title: { 'zh-Hant': '訴願', 'zh-Hans': '诉愿（台湾）', en: 'Administrative appeal' },
    when: {
      'zh-Hant': '對其他行政處分不服',
      'zh-Hans': '对其他行政处分不服',
      en: 'You do not accept another administrative decision',
    },
    article: {
      'zh-Hant': '訴願法第 1 條、第 14 條、第 58 條',
      'zh-Hans': '台湾《诉愿法》第 1 条、第 14 条、第 58 条',
      en: 'Administrative Appeal Act (Taiwan), arts. 1, 14 and 58',
    },
    deadline: {
      'zh-Hant': '處分送達或公告期滿的次日起 30 日內',
      'zh-Hans': '处分送达或公告期满的次日起 30 日内',
      en: 'Within 30 days from the day after the decision was served or its notice ended',
    },
    where: {
      'zh-Hant': '訴願書經由原處分機關提出',
      'zh-Hans': '诉愿书经由原处分机关提出',
      en: 'In writing, through the authority that decided',
    },
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030020',
  },
  {
    ...dates,
    key: 'state_compensation',
    title: { 'zh-Hant': '國家賠償', 'zh-Hans': '国家赔偿（台湾）', en: 'State compensation' },
    when: {
      'zh-Hant': '公務員執行職務有故意或過失，因而受損害',
      'zh-Hans': '公务员执行职务有故意或过失，因而受损害',
      en: 'You were harmed because an official, on duty, was at fault',
    },
    article: {
      'zh-Hant': '國家賠償法第 2 條、第 8 條、第 10 條',
      'zh-Hans': '台湾《国家赔偿法》第 2 条、第 8 条、第 10 条',
      en: 'State Compensation Act (Taiwan), arts. 2, 8 and 10',
    },
    deadline: {
      'zh-Hant': '知道有損害起 2 年內，損害發生起不逾 5 年',
      'zh-Hans': '知道有损害起 2 年内，损害发生起不超过 5 年',
      en: 'Within 2 years of knowing of the harm, and 5 years of its happening',
    },
    where: {
      'zh-Hant': '先以書面向賠償義務機關請求',
      'zh-Hans': '先以书面向赔偿义务机关请求',
      en: 'First in writing, to the authority that is liable',
    },
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=I0020004',
  },
  {
    ...dates,
    key: 'petition',
    title: { 'zh-Hant': '陳情', 'zh-Hans': '陈情（台湾）', en: 'Petition' },
    when: {
      'zh-Hant': '對行政興革、法令查詢或權益維護有意見',
      'zh-Hans': '对行政改进、法令查询或权益维护有意见',
      en: 'You want something changed, explained or looked after',
    },
    article: {
      'zh-Hant': '行政程序法第 168 條至第 173 條',
      'zh-Hans': '台湾《行政程序法》第 168 条至第 173 条',
      en: 'Administrative Procedure Act (Taiwan), arts. 168–173',
    },
    deadline: { 'zh-Hant': '沒有期限', 'zh-Hans': '没有期限', en: 'No time limit' },
    where: {
      'zh-Hant': '主管機關，書面或言詞都可以',
      'zh-Hans': '主管机关，书面或口头都可以',
      en: 'The authority in charge, in writing or by word of mouth',
    },
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030055',
  },
]
