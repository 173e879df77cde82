import { words } from '#kernel/words.ts'

export const causeWords = words({
  'cause.questions_first': {
    'zh-Hant': '先回答對組織的提問，還有 {{count}} 題。有答案之後才能談人的部分。',
    'zh-Hans': '先回答对组织的提问，还有 {{count}} 题。有答案之后才能谈人的部分。',
    en: 'Answer the questions to the organisation first; {{count}} are left. Only then can a person be part of it.',
  },
  'cause.person_alone': {
    'zh-Hant': '「人為疏失」不能是唯一的成因。請同時選出制度上的成因。',
    'zh-Hans': '“人为失误”不能是唯一的成因。请同时选出制度上的成因。',
    en: '“Human error” alone is not a cause. Name what in the system stands beside it.',
  },
  'cause.code_needed': { 'zh-Hant': '請選一個成因。', 'zh-Hans': '请选一个成因。', en: 'Choose a cause.' },
  'cause.code_unknown': {
    'zh-Hant': '目前的清單裡沒有這個成因。',
    'zh-Hans': '当前的清单里没有这个成因。',
    en: 'The list in force has no such cause.',
  },
  'cause.evidence_needed': {
    'zh-Hant': '要說是人的部分，請引用原話或紀錄。',
    'zh-Hans': '要说是人的部分，请引用原话或记录。',
    en: 'Quote the words it rests on before a person is named in it.',
  },
  'cause.why_needed': {
    'zh-Hant': '請寫下為什麼會這樣。',
    'zh-Hans': '请写下为什么会这样。',
    en: 'Say why it came to that.',
  },
  'cause.missing_needed': {
    'zh-Hant': '缺的是哪一項知識？',
    'zh-Hans': '缺的是哪一项知识？',
    en: 'Which piece of knowledge was missing?',
  },
  'cause.break_needed': {
    'zh-Hant': '資訊斷在哪裡？',
    'zh-Hans': '信息断在哪里？',
    en: 'Where did the information break off?',
  },
  'theme.unknown': { 'zh-Hant': '找不到這個主題。', 'zh-Hans': '找不到这个主题。', en: 'There is no such theme.' },
  'theme.already_shipped': {
    'zh-Hant': '這個主題已經做完，客戶也通知過了。',
    'zh-Hans': '这个主题已经做完，客户也通知过了。',
    en: 'This theme is done, and its customers have been told.',
  },
  'taxonomy.unmapped': {
    'zh-Hant': '新清單沒有「{{code}}」，請寫下它歸到哪裡。',
    'zh-Hans': '新清单没有“{{code}}”，请写明它归到哪里。',
    en: 'The new list has no “{{code}}”. Say where it goes.',
  },
  'taxonomy.other_needed': {
    'zh-Hant': '清單要留一項「其他」，否則不合的案件會被硬塞進去。',
    'zh-Hans': '清单要留一项“其他”，否则不合的工单会被硬塞进去。',
    en: 'Keep “something else” in the list, or cases that do not fit will be pressed into it.',
  },
})
