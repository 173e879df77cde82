import type { LawfulRoute } from './lawful-route.ts'

const dates = { asOf: '2026-07-01', reviewBy: '2027-06-30' } as const

export const mainland: readonly LawfulRoute[] = [
  {
    ...dates,
    key: 'reconsideration',
    title: { 'zh-Hant': '行政復議（大陸）', 'zh-Hans': '行政复议', en: 'Administrative reconsideration' },
    when: {
      'zh-Hant': '對罰款等行政處罰或其他行政行為不服',
      'zh-Hans': '对罚款等行政处罚或其他行政行为不服',
      en: 'You do not accept a fine or another administrative act',
    },
    article: {
      'zh-Hant': '大陸《行政復議法》第 11 條、第 20 條、第 24 條',
      'zh-Hans': '《行政复议法》第十一条、第二十条、第二十四条',
      en: 'Administrative Reconsideration Law (PRC), arts. 11, 20 and 24',
    },
    deadline: {
      'zh-Hant': '知道該行為之日起 60 日內',
      'zh-Hans': '自知道该行政行为之日起 60 日内',
      en: 'Within 60 days of learning of it',
    },
    where: {
      'zh-Hant': '縣級以上地方人民政府的行政復議機構',
      'zh-Hans': '县级以上地方人民政府的行政复议机构',
      en: 'The reconsideration body of the county government or above',
    },
    source: 'https://flk.npc.gov.cn',
  },
  {
    ...dates,
    key: 'litigation',
    title: { 'zh-Hant': '行政訴訟（大陸）', 'zh-Hans': '行政诉讼', en: 'Administrative litigation' },
    when: {
      'zh-Hant': '不經復議，或對復議決定不服',
      'zh-Hans': '不经复议，或者对复议决定不服',
      en: 'Without reconsideration, or when you do not accept its result',
    },
    article: {
      'zh-Hant': '大陸《行政訴訟法》第 45 條、第 46 條',
      'zh-Hans': '《行政诉讼法》第四十五条、第四十六条',
      en: 'Administrative Procedure Law (PRC), arts. 45 and 46',
    },
    deadline: {
      'zh-Hant': '直接起訴 6 個月內；收到復議決定書 15 日內',
      'zh-Hans': '直接起诉六个月内；收到复议决定书十五日内',
      en: 'Within 6 months directly, or 15 days of the reconsideration decision',
    },
    where: {
      'zh-Hant': '有管轄權的人民法院',
      'zh-Hans': '有管辖权的人民法院',
      en: 'The people’s court that has jurisdiction',
    },
    source: 'https://flk.npc.gov.cn',
  },
  {
    ...dates,
    key: 'state_compensation',
    title: { 'zh-Hant': '國家賠償（大陸）', 'zh-Hans': '国家赔偿', en: 'State compensation' },
    when: {
      'zh-Hant': '行政機關違法行使職權而受損害',
      'zh-Hans': '行政机关违法行使职权造成损害',
      en: 'You were harmed by an authority acting against the law',
    },
    article: {
      'zh-Hant': '大陸《國家賠償法》第 3 條、第 4 條、第 9 條、第 39 條',
      'zh-Hans': '《国家赔偿法》第三条、第四条、第九条、第三十九条',
      en: 'State Compensation Law (PRC), arts. 3, 4, 9 and 39',
    },
    deadline: {
      'zh-Hant': '知道或應當知道權利受侵犯起 2 年內',
      'zh-Hans': '自知道或者应当知道权利受侵犯之日起两年内',
      en: 'Within 2 years of when you knew, or should have known',
    },
    where: {
      'zh-Hant': '先向賠償義務機關提出',
      'zh-Hans': '先向赔偿义务机关提出',
      en: 'First to the authority that is liable',
    },
    source: 'https://flk.npc.gov.cn',
  },
  {
    ...dates,
    key: 'petition',
    title: { 'zh-Hant': '信訪（大陸）', 'zh-Hans': '信访', en: 'Letters and visits' },
    when: {
      'zh-Hant': '反映情況、提出建議或投訴請求',
      'zh-Hans': '反映情况、提出建议、意见或者投诉请求',
      en: 'You want to report, suggest or ask for something',
    },
    article: {
      'zh-Hant': '大陸《信訪工作條例》第 17 條',
      'zh-Hans': '《信访工作条例》第十七条',
      en: 'Regulations on Letters and Visits Work (PRC), art. 17',
    },
    deadline: { 'zh-Hant': '沒有期限', 'zh-Hans': '没有期限', en: 'No time limit' },
    where: {
      'zh-Hant': '有權處理的機關，網路、書信、電話或走訪',
      'zh-Hans': '有权处理的机关，网络、书信、电话或者走访',
      en: 'The body in charge: online, by letter, telephone or in person',
    },
    source: 'https://www.gjxfj.gov.cn',
  },
]
