import { words } from '#kernel/words.ts'

export const incidentWords = words({
  'incident.unknown': {
    'zh-Hant': '找不到這件事件。',
    'zh-Hans': '找不到这个事件。',
    en: 'There is no such incident.',
  },
  'incident.self_harm': {
    'zh-Hant': '對方提到想結束生命。這不是不當行為：已經請人處理，你也可以先休息。',
    'zh-Hans': '对方提到想结束生命。这不是不当行为：已经请人处理，你也可以先休息。',
    en: 'They spoke of ending their life. That is not misconduct: help has been called, and you may rest.',
  },
  'incident.above_one': {
    'zh-Hant': '沒有對著人的粗話，最多是第 1 級。',
    'zh-Hans': '没有冲着人的粗话，最高是第 1 级。',
    en: 'Swearing that hits no person is never above level 1.',
  },
  'incident.not_a_person': {
    'zh-Hant': '事件只能由人來認定。',
    'zh-Hans': '事件只能由人来认定。',
    en: 'Only a person can confirm an incident.',
  },
  'incident.not_for_you': {
    'zh-Hant': '這件事由別的角色來認定。',
    'zh-Hans': '这件事由别的角色来认定。',
    en: 'This one is for somebody of another role to decide.',
  },
  'incident.own': {
    'zh-Hant': '發生在你身上，或由你通報的，請由別人認定。',
    'zh-Hans': '发生在你身上，或由你上报的，请由别人认定。',
    en: 'It was done to you or brought by you: somebody else decides.',
  },
  'incident.decided': {
    'zh-Hant': '這件事件已經認定過了。',
    'zh-Hans': '这个事件已经认定过了。',
    en: 'This incident has been decided.',
  },
  'incident.limbs': {
    'zh-Hant': '兩件都要寫：哪裡超出一般範圍，以及造成了什麼傷害。',
    'zh-Hans': '两条都要写：哪里超出一般范围，以及造成了什么伤害。',
    en: 'Both are needed: what was beyond the normal range, and what harm it did.',
  },
  'incident.danger_first': {
    'zh-Hant': '第 4 級是危險：請先按「有危險」，馬上呼叫值班主管。',
    'zh-Hans': '第 4 级是危险：请先点“有危险”，马上呼叫值班主管。',
    en: 'Level 4 is danger: say so first, so that whoever is on duty is called now.',
  },
  'incident.confined_kind': {
    'zh-Hant': '性騷擾只在保密流程處理，不能改成或改自其他類別。',
    'zh-Hans': '性骚扰只在保密流程里处理，不能改成或改自其他类别。',
    en: 'What is sexual is handled in its own room and keeps its kind.',
  },
  'incident.reason_needed': {
    'zh-Hant': '請寫下不成立的理由，通報的同事會馬上看到。',
    'zh-Hans': '请写下不成立的理由，上报的同事会马上看到。',
    en: 'Say why it was not so. Whoever it was done to reads it at once.',
  },
  'incident.step_done': {
    'zh-Hant': '這一步已經做了。',
    'zh-Hans': '这一步已经做了。',
    en: 'This step has been taken.',
  },
  'incident.classed': {
    'zh-Hant': '你已經分類過了。看過別人的分類後不能再改。',
    'zh-Hans': '你已经分类过了。看过别人的分类后不能再改。',
    en: 'You have classed it. It does not change once others have been seen.',
  },
})
