import { words } from '#kernel/words.ts'

export const policyRefusals = words({
  'policy.nothing_written': {
    'zh-Hant': '還沒有草稿，先寫兩章再發布。',
    'zh-Hans': '还没有草稿，先写好两章再发布。',
    en: 'Nothing is written yet. Write both chapters first.',
  },
  'policy.not_backwards': {
    'zh-Hant': '生效日和閱讀期限都要在現在之後；過去的事依當時的版本。',
    'zh-Hans': '生效日和阅读期限都要在现在之后；过去的事按当时的版本。',
    en: 'It takes effect from now or later, and is read by a day to come. What is past keeps the version of its day.',
  },
  'policy.question_unclear': {
    'zh-Hant': '每種語言要有兩題，每題至少兩個不同的選項，並標出正確的那一個。',
    'zh-Hans': '每种语言要有两道题，每题至少两个不同的选项，并标出正确的那个。',
    en: 'Two questions in each language, each with at least two different answers, one of them right.',
  },
  'policy.unknown': {
    'zh-Hant': '沒有這個版本。',
    'zh-Hans': '没有这个版本。',
    en: 'There is no such version.',
  },
  'policy.not_right': {
    'zh-Hant': '有一題和內文不一樣，再看一次就好；答錯不會留下紀錄。',
    'zh-Hans': '有一题和正文不一致，再看一遍就好；答错不会留下记录。',
    en: 'One answer is not what the text says. Look once more; wrong answers are not kept.',
  },
  'policy.nothing_to_read': {
    'zh-Hant': '這個版本不用再讀。',
    'zh-Hans': '这个版本不用再读。',
    en: 'This version does not have to be read any more.',
  },
  'policy.reference_expired': {
    'zh-Hant': '引用的依據已過檢視日或不再有效，確認後再發布。',
    'zh-Hans': '引用的依据已过复核日或不再有效，核实后再发布。',
    en: 'It cites a reference that is past its review or no longer in force. Look at it, then publish.',
  },
})
