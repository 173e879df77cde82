import { words } from '#kernel/words.ts'

export const lawRefusals = words({
  'law.unknown': { 'zh-Hant': '找不到這條法規。', 'zh-Hans': '找不到这条法规。', en: 'There is no such article.' },
  'law.expired': {
    'zh-Hant': '{{article}} 已經失效，現在的信不能引用。',
    'zh-Hans': '{{article}} 已经失效，现在的信不能引用。',
    en: '{{article}} is no longer in force. A letter of today cannot cite it.',
  },
  'law.not_in_force': {
    'zh-Hant': '{{article}} 還沒有施行，現在的信不能引用。',
    'zh-Hans': '{{article}} 还没有施行，现在的信不能引用。',
    en: '{{article}} is not yet in force. A letter of today cannot cite it.',
  },
  'law.review_due': {
    'zh-Hant': '{{article}} 太久沒有查對，請先由法務查對。',
    'zh-Hans': '{{article}} 太久没有核对，请先由法务核对。',
    en: 'Nobody has looked at {{article}} for too long. Counsel looks first.',
  },
  'law.not_for_letters': {
    'zh-Hant': '{{article}} 說的是雇主的義務，不能拿來要求客人。',
    'zh-Hans': '{{article}} 说的是雇主的义务，不能拿来要求客户。',
    en: '{{article}} is about what an employer owes. It cannot be held against a customer.',
  },
  'law.too_long': {
    'zh-Hant': '下次查對最晚在 {{days}} 天內。',
    'zh-Hans': '下次核对最晚在 {{days}} 天内。',
    en: 'The next look is within {{days}} days.',
  },
})
