import type { MeasurePack } from './measure.ts'

export const taiwanMeasures: MeasurePack = {
  key: 'taiwan',
  name: {
    'zh-Hant': '台灣：執行職務遭受不法侵害的預防',
    'zh-Hans': '台湾：执行职务遭受不法侵害的预防',
    en: 'Taiwan: prevention of unlawful harm at work',
  },
  article: 'tw.rules.324-3',
  measures: [
    {
      key: 'hazards',
      asks: { 'zh-Hant': '辨識與評估危害', 'zh-Hans': '识别和评估危害', en: 'Find and assess hazards' },
      here: {
        'zh-Hant': '每一種不當行為的次數、時段與成因，分團隊看；未滿人數不顯示',
        'zh-Hans': '每一种不当行为的次数、时段和成因，按班组看；人数不足不显示',
        en: 'Counts by kind, hour and cause for each team; not shown for few people',
      },
      place: '/organisation',
      outside: false,
    },
    {
      key: 'layout',
      asks: { 'zh-Hant': '作業場所的配置', 'zh-Hans': '作业场所的布置', en: 'Layout of the workplace' },
      here: {
        'zh-Hant': '這件事在現場做，系統不能代替',
        'zh-Hans': '这件事在现场做，系统不能代替',
        en: 'Done on site; no software does it',
      },
      place: null,
      outside: true,
    },
    {
      key: 'assignment',
      asks: { 'zh-Hant': '人力與工作的適配調整', 'zh-Hans': '人力和工作的适配调整', en: 'Fit of people and work' },
      here: {
        'zh-Hant': '難接的通話後先休息，派話避開正在休息與受保護的人',
        'zh-Hans': '难接的通话后先休息，派话避开正在休息和受保护的人',
        en: 'Rest after a hard contact; routing passes over whoever rests or is shielded',
      },
      place: '/floor',
      outside: false,
    },
    {
      key: 'conduct',
      asks: { 'zh-Hant': '行為準則', 'zh-Hans': '行为准则', en: 'A code of conduct' },
      here: {
        'zh-Hant': '雙方的權利與義務，有版本，客人看得到',
        'zh-Hans': '双方的权利和义务，有版本，客户看得到',
        en: 'What both sides may expect, and owe: in versions, and open to customers',
      },
      place: '/conduct/letters',
      outside: false,
    },
    {
      key: 'training',
      asks: {
        'zh-Hant': '危害預防與溝通訓練',
        'zh-Hans': '危害预防和沟通培训',
        en: 'Training in prevention and communication',
      },
      here: {
        'zh-Hant': '權利與法規的講座、教材、出席與五題檢核',
        'zh-Hans': '权利和法规的讲座、教材、出席和五题检核',
        en: 'Lectures on rights and law with material, attendance and five questions',
      },
      place: '/rights',
      outside: false,
    },
    {
      key: 'procedure',
      asks: { 'zh-Hant': '事件的處理程序', 'zh-Hans': '事件的处理程序', en: 'A procedure for events' },
      here: {
        'zh-Hant': '事件通報、由他人確認、書面提醒、限制往來、救濟',
        'zh-Hans': '事件上报、由他人确认、书面提醒、限制往来、救济',
        en: 'Report, confirmation by somebody else, written warning, changed access, appeal',
      },
      place: '/conduct/incidents',
      outside: false,
    },
    {
      key: 'evaluation',
      asks: { 'zh-Hant': '執行成效的評估與改善', 'zh-Hans': '执行成效的评估和改进', en: 'Evaluation and improvement' },
      here: {
        'zh-Hant': '前後對照，分不出來就說分不出來',
        'zh-Hans': '前后对照，说不准就说说不准',
        en: 'Before and after, and “cannot tell” where so',
      },
      place: '/conduct/register',
      outside: false,
    },
    {
      key: 'records',
      asks: {
        'zh-Hant': '留存紀錄；達一定規模要有書面計畫',
        'zh-Hans': '留存记录；达到一定规模要有书面计划',
        en: 'Records; a written plan in larger firms',
      },
      here: {
        'zh-Hant': '每一步誰做的、什麼時候，都留著；書面計畫由公司自己訂',
        'zh-Hans': '每一步谁做的、什么时候，都留着；书面计划由公司自己定',
        en: 'Every step keeps who and when; the written plan is the company’s own',
      },
      place: '/conduct/register',
      outside: true,
    },
  ],
}
