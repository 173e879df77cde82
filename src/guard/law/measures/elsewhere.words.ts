import type { MeasurePack } from './measure.ts'

export const koreaMeasures: MeasurePack = {
  key: 'korea',
  name: {
    'zh-Hant': '韓國：面對顧客的工作者',
    'zh-Hans': '韩国：面对客户的工作者',
    en: 'Korea: those who face customers',
  },
  article: 'kr.osha.41',
  measures: [
    {
      key: 'stop_or_switch',
      asks: { 'zh-Hant': '暫停或轉換工作', 'zh-Hans': '暂停或调换工作', en: 'Work stopped or switched' },
      here: {
        'zh-Hant': '本人提出，有結果與時間；拒絕要寫理由，並交給第二個人決定',
        'zh-Hans': '本人提出，有结果和时间；拒绝要写理由，并交给第二个人决定',
        en: 'The person asks; outcome and time are kept. A refusal needs a reason and goes to a second person',
      },
      place: '/asked',
      outside: false,
    },
    {
      key: 'rest',
      asks: { 'zh-Hant': '延長休息', 'zh-Hans': '延长休息', en: 'Longer rest' },
      here: {
        'zh-Hant': '自己按就開始，不用問誰',
        'zh-Hans': '自己按就开始，不用问谁',
        en: 'Begins when the person presses it; nobody is asked',
      },
      place: '/day',
      outside: false,
    },
    {
      key: 'counselling',
      asks: { 'zh-Hant': '治療與諮商', 'zh-Hans': '治疗和咨询', en: 'Treatment and counselling' },
      here: {
        'zh-Hant': '諮商的門由本人打開，公司看不到誰去',
        'zh-Hans': '咨询的门由本人打开，公司看不到谁去',
        en: 'A door the person opens; the company does not see who goes',
      },
      place: '/wall',
      outside: false,
    },
    {
      key: 'legal',
      asks: {
        'zh-Hant': '報案、求償的協助，含證據',
        'zh-Hans': '报案、索赔的协助，含证据',
        en: 'Help with complaints and damages, evidence included',
      },
      here: {
        'zh-Hant': '法律支援：本人同意、封存的資料、費用由公司出',
        'zh-Hans': '法律支持：本人同意、封存的材料、费用由公司出',
        en: 'Legal support: with consent, a sealed pack, and at the company’s cost',
      },
      place: '/matters',
      outside: false,
    },
    {
      key: 'announcement',
      asks: {
        'zh-Hant': '請勿辱罵的告知或語音',
        'zh-Hans': '请勿辱骂的告知或语音',
        en: 'A notice or voice message asking not to abuse',
      },
      here: {
        'zh-Hant': '條款可以作為一句話放進語音選單或對話；錄製由公司做',
        'zh-Hans': '条款可以作为一句话放进语音菜单或会话；录制由公司做',
        en: 'Clauses as one line for a voice menu or chat; the recording is the company’s',
      },
      place: '/conduct/letters',
      outside: true,
    },
    {
      key: 'no_detriment',
      asks: {
        'zh-Hant': '不得因要求而不利對待',
        'zh-Hans': '不得因要求而不利对待',
        en: 'No detriment for having asked',
      },
      here: {
        'zh-Hant': '十二個月的不利對待觀察，由法遵看',
        'zh-Hans': '十二个月的防打击报复观察，由合规看',
        en: 'A watch of twelve months, read by compliance',
      },
      place: '/watchers',
      outside: false,
    },
  ],
}

export const japanMeasures: MeasurePack = {
  key: 'japan',
  name: {
    'zh-Hant': '日本：2026 年 10 月起的雇主義務',
    'zh-Hans': '日本：2026 年 10 月起的雇主义务',
    en: 'Japan: the employer’s duty from October 2026',
  },
  article: 'jp.labour-policy.2026',
  measures: [
    {
      key: 'policy',
      asks: {
        'zh-Hant': '方針與應對方式，並使人知道',
        'zh-Hans': '方针和应对方式，并使人知道',
        en: 'A policy and how to respond, made known',
      },
      here: {
        'zh-Hant': '雙方的權利與義務；通話中就看得到的話術卡',
        'zh-Hans': '双方的权利和义务；通话中就看得到的话术卡',
        en: 'The charter; wording cards beside the conversation',
      },
      place: '/conduct/letters',
      outside: false,
    },
    {
      key: 'desk',
      asks: {
        'zh-Hant': '諮詢窗口，不確定的也受理',
        'zh-Hans': '咨询窗口，不确定的也受理',
        en: 'A desk to consult, unclear cases included',
      },
      here: {
        'zh-Hant': '求助鍵、法律諮詢、諮商室',
        'zh-Hans': '求助键、法律咨询、咨询室',
        en: 'The help key, legal consultation, the confidential room',
      },
      place: '/rights',
      outside: false,
    },
    {
      key: 'facts_and_care',
      asks: { 'zh-Hant': '迅速查明事實並照顧', 'zh-Hans': '迅速查明事实并照顾', en: 'Facts found quickly, and care' },
      here: {
        'zh-Hant': '一分鐘的事件通報；之後休息與關懷照常',
        'zh-Hans': '一分钟的事件上报；之后休息和关怀照常',
        en: 'A report in a minute; rest and care in any case',
      },
      place: '/conduct/incidents',
      outside: false,
    },
    {
      key: 'recurrence',
      asks: {
        'zh-Hant': '防止再發，包括改善商品與服務',
        'zh-Hans': '防止再发，包括改进商品和服务',
        en: 'Prevention, with better goods and service',
      },
      here: {
        'zh-Hant': '成因交給能改變的人',
        'zh-Hans': '成因交给能改变的人',
        en: 'Causes go to whoever can remove them',
      },
      place: '/organisation',
      outside: false,
    },
    {
      key: 'grave',
      asks: {
        'zh-Hant': '嚴重時的警告與限制',
        'zh-Hans': '严重时的警告和限制',
        en: 'Warning and limits where it is grave',
      },
      here: {
        'zh-Hant': '書面提醒與限制往來，有理由、期限與救濟',
        'zh-Hans': '书面提醒和限制往来，有理由、期限和救济',
        en: 'Letters and changed access, with reasons, an end and an appeal',
      },
      place: '/conduct/standings',
      outside: false,
    },
    {
      key: 'legitimate',
      asks: {
        'zh-Hant': '正當的申訴與合理調整的請求，不算騷擾',
        'zh-Hans': '正当的投诉和合理便利的请求，不算骚扰',
        en: 'A legitimate claim or a request for adjustment is not harassment',
      },
      here: {
        'zh-Hant': '案件的對錯和說話的方式分開；成立的申訴不計入',
        'zh-Hans': '事情的对错和说话的方式分开；成立的投诉不计入',
        en: 'Merits and conduct are two tracks; founded complaints are not counted',
      },
      place: '/conduct/patterns',
      outside: false,
    },
  ],
}

export const ukMeasures: MeasurePack = {
  key: 'uk',
  name: { 'zh-Hant': '英國：第三人騷擾', 'zh-Hans': '英国：第三人骚扰', en: 'UK: harassment by third parties' },
  article: 'uk.era-2025',
  measures: [
    {
      key: 'steps',
      asks: {
        'zh-Hant': '採取一切合理步驟，並說得出做了什麼',
        'zh-Hans': '采取一切合理步骤，并说得出做了什么',
        en: 'All reasonable steps, and a record of them',
      },
      here: {
        'zh-Hant': '每一個決定、通知與時間的紀錄；哪些算合理，由律師判斷',
        'zh-Hans': '每一个决定、通知和时间的记录；哪些算合理，由律师判断',
        en: 'A record of decisions, letters and times; what is reasonable is for counsel to say',
      },
      place: '/conduct/register',
      outside: true,
    },
    {
      key: 'sexual',
      asks: {
        'zh-Hant': '性騷擾的通報與限定閱讀',
        'zh-Hans': '性骚扰的上报和限定阅读',
        en: 'Reports of sexual harassment, with few readers',
      },
      here: {
        'zh-Hant': '限定閱讀的事件；原話不進入信件',
        'zh-Hans': '限定阅读的事件；原话不进入函件',
        en: 'Incidents with appointed readers; their words enter no letter',
      },
      place: '/conduct/incidents',
      outside: false,
    },
    {
      key: 'adjustments',
      asks: { 'zh-Hant': '合理調整', 'zh-Hans': '合理便利', en: 'Reasonable adjustments' },
      here: {
        'zh-Hant': '這裡的提醒信與限制信，缺了這一段就不能簽',
        'zh-Hans': '这里的提醒函和限制函，缺了这一段就不能签',
        en: 'Here a warning or a limit cannot be signed without that part',
      },
      place: '/conduct/letters',
      outside: false,
    },
  ],
}

export const euMeasures: MeasurePack = {
  key: 'eu',
  name: { 'zh-Hant': '歐盟：資料與自動化', 'zh-Hans': '欧盟：数据与自动化', en: 'EU: data and automation' },
  article: 'eu.gdpr.22',
  measures: [
    {
      key: 'no_machine',
      asks: { 'zh-Hant': '不只由機器決定', 'zh-Hans': '不只由机器决定', en: 'No decision by a machine alone' },
      here: {
        'zh-Hant': '沒有一個步驟能由程式或權杖提醒、限制或延長',
        'zh-Hans': '没有一个步骤能由程序或令牌提醒、限制或延长',
        en: 'No job and no token can warn, limit or extend',
      },
      place: '/conduct/standings',
      outside: false,
    },
    {
      key: 'no_staff_emotion',
      asks: {
        'zh-Hant': '不推斷員工的情緒',
        'zh-Hans': '不推断员工的情绪',
        en: 'No inference of the emotions of staff',
      },
      here: {
        'zh-Hant': '只數客人做了什麼；自己的感受由自己說，或不說',
        'zh-Hans': '只数客户做了什么；自己的感受由自己说，或不说',
        en: 'What customers did is counted; how staff feel is told by them or not at all',
      },
      place: '/wins',
      outside: false,
    },
    {
      key: 'impact',
      asks: { 'zh-Hant': '影響評估', 'zh-Hans': '影响评估', en: 'An impact assessment' },
      here: {
        'zh-Hant': '由公司做；這裡的清單可以作為附件',
        'zh-Hans': '由公司做；这里的清单可以作为附件',
        en: 'The company’s own; this list may be attached',
      },
      place: null,
      outside: true,
    },
  ],
}
