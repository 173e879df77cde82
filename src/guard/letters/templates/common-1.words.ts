import type { InThree } from '#desk/public.ts'
import type { PartCode } from '../kinds.ts'

/** What several letters say in the same words, at their first version. */
export const COMMON_1 = {
  standard: {
    'zh-Hant': '這些寫在雙方的權利與義務（第 {{version}} 版）裡：\n{{clauses}}',
    'zh-Hans': '这些写在双方的权利和义务（第 {{version}} 版）里：\n{{clauses}}',
    en: 'This is written in what both sides may expect, and owe (version {{version}}):\n{{clauses}}',
  },
  merits: {
    'zh-Hant': '這封信不影響您申訴的事。案件的對錯、先後、期限和賠償，都照原來的方式處理。',
    'zh-Hans': '这封信不影响您投诉的事。事情的对错、先后、期限和赔偿，都照原来的方式处理。',
    en: 'This letter changes nothing about your complaint: neither its merits nor its order, its dates or its remedy.',
  },
  from_to: {
    'zh-Hant': '從 {{from}} 到 {{to}}。到期自動失效，不需要您做任何事。',
    'zh-Hans': '从 {{from}} 到 {{to}}。到期自动失效，不需要您做任何事。',
    en: 'From {{from}} to {{to}}. After that it has no effect, and you need do nothing.',
  },
  review: {
    'zh-Hant': '我們會在 {{review}} 前再看一次：繼續、放寬或提早結束，都會告訴您理由。',
    'zh-Hans': '我们会在 {{review}} 前再看一次：继续、放宽或提前结束，都会告诉您理由。',
    en: 'We look at it again by {{review}}. Whether it goes on, is eased or ends early, we tell you why.',
  },
  stays_open: {
    'zh-Hant': '這些管道隨時都可以用，也不會因為這封信而變慢：\n{{open}}',
    'zh-Hans': '这些渠道随时都可以用，也不会因为这封信而变慢：\n{{open}}',
    en: 'These are open to you at any time, and are no slower because of this letter:\n{{open}}',
  },
  appeal: {
    'zh-Hant':
      '自收到這封信起 {{days}} 個工作天內（不早於 {{day}}），您可以用書面或在您的案件頁面請我們重新決定，寫下不同意的理由就可以。會由沒有參與過這個決定的人來看。過了期限，說明原因仍然受理。',
    'zh-Hans':
      '自收到这封信起 {{days}} 个工作日内（不早于 {{day}}），您可以用书面或在您的工单页面请我们重新决定，写下不同意的理由就可以。会由没有参与过这个决定的人来看。过了期限，说明原因仍然受理。',
    en: 'Within {{days}} working days of receiving this letter (not before {{day}}) you may ask us to decide again, in writing or on your case page, with your reasons. Somebody who took no part in this decision looks at it. A late request is taken too if you say why it is late.',
  },
  outside: { 'zh-Hant': '{{outside}}', 'zh-Hans': '{{outside}}', en: '{{outside}}' },
  comment: {
    'zh-Hant': '如果事情和上面寫的不同，或有我們應該知道的原因，請在任何時候用書面告訴聯絡人。我們會和這封信放在一起。',
    'zh-Hans': '如果情况和上面写的不同，或有我们应该知道的原因，请随时用书面告诉联系人。我们会和这封信放在一起。',
    en: 'If it was otherwise than written here, or there is something we ought to know, please write to the contact at any time. What you say is kept with this letter.',
  },
} as const satisfies Partial<Record<PartCode, InThree>>

/** How a letter ends. Whoever signs, signs for the house. */
export const CLOSING_1: InThree = {
  'zh-Hant': '{{house}}　敬上',
  'zh-Hans': '{{house}}　敬上',
  en: 'Yours sincerely, {{house}}',
}
