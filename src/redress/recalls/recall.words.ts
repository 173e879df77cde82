import { words } from '#kernel/words.ts'

export const recallWords = words({
  'recall.unknown': {
    'zh-Hant': '沒有這一次更正。',
    'zh-Hans': '没有这一次更正。',
    en: 'There is no such recall.',
  },
  'recall.fact_not_verified': {
    'zh-Hant': '要先有一項查證屬實的事實，才能說當時的回答是錯的。',
    'zh-Hans': '要先有一项核实过的事实，才能认定当时的答复是错的。',
    en: 'A verified fact comes first. Only then can an answer be called wrong.',
  },
  'statement.already_wrong': {
    'zh-Hant': '這句話已經在另一次更正裡了。',
    'zh-Hans': '这句话已经在另一次更正里了。',
    en: 'This answer is already part of another recall.',
  },
  'recall.not_open': {
    'zh-Hant': '這份名單已經定案，不能再改。',
    'zh-Hans': '这份名单已经确定，不能再改。',
    en: 'The list has been settled and cannot change any more.',
  },
  'recall.due_in_the_past': {
    'zh-Hant': '回電的時間要在現在之後。',
    'zh-Hans': '回电时间要晚于现在。',
    en: 'The calls need a moment that is still to come.',
  },
  'recall.words_missing': {
    'zh-Hant': '名單上有人用另一種語言，請也寫上那個語言的正確說法（{{language}}）。',
    'zh-Hans': '名单上有人用另一种语言，请把那种语言的正确说法也写上（{{language}}）。',
    en: 'Somebody on the list speaks {{language}}. Write the right answer in that language too.',
  },
  'recall.owner_unknown': {
    'zh-Hant': '請選一位會打這些電話的同事。',
    'zh-Hans': '请选一位会打这些电话的同事。',
    en: 'Choose a colleague who can make these calls.',
  },
})
