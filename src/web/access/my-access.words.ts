import { words } from '#kernel/words.ts'

/** The customer's own page: what is open and until when, an appeal, and what we hold of them. */
export const myAccessWords = words({
  'mine.access': { 'zh-Hant': '目前怎麼跟我們聯絡', 'zh-Hans': '目前怎么和我们联系', en: 'How to reach us for now' },
  'mine.access.until': { 'zh-Hant': '到 {{at}} 為止', 'zh-Hans': '到 {{at}} 为止', en: 'Until {{at}}' },
  'mine.access.always': {
    'zh-Hant': '這些一直都可以：緊急和安全、新的事情、申訴、查詢您的資料，以及外部的申訴管道。您的案件不受影響。',
    'zh-Hans': '这些一直都可以：紧急和安全、新的事情、投诉、查询您的信息，以及外部投诉渠道。您的工单不受影响。',
    en: 'Always open: danger and safety, something new, a complaint, your data, and bodies outside. Your case is not affected.',
  },
  'mine.access.disagree': {
    'zh-Hant': '我不同意這樣安排',
    'zh-Hans': '我不同意这样安排',
    en: 'I do not agree with this',
  },
  'mine.access.words': {
    'zh-Hant': '請告訴我們哪裡不對。由沒有參與決定的人來看。',
    'zh-Hans': '请告诉我们哪里不对。由没有参与决定的人来看。',
    en: 'Tell us what is wrong. Somebody who had no part in the decision reads it.',
  },
  'mine.access.late': {
    'zh-Hant': '如果已經過了申訴期限，請說說原因（可以不填）',
    'zh-Hans': '如果已经过了申诉期限，请说说原因（可以不填）',
    en: 'If the time for an appeal is over, say why it is late (you may leave this out)',
  },
  'mine.access.send': { 'zh-Hant': '送出申訴', 'zh-Hans': '提交申诉', en: 'Send the appeal' },
  'mine.access.filed': {
    'zh-Hant': '您的申訴在 {{at}} 收到了，由沒有參與決定的人來看。',
    'zh-Hans': '您的申诉已于 {{at}} 收到，由没有参与决定的人来看。',
    en: 'We received your appeal on {{at}}. Somebody who had no part in the decision is reading it.',
  },
  'mine.data': {
    'zh-Hant': '查詢我們留存的個人資料',
    'zh-Hans': '查询我们留存的个人信息',
    en: 'What you hold about me',
  },
  'mine.data.what': {
    'zh-Hant': '我們會整理留存的資料，由法務看過後放在這個頁面上給您。不用說明理由。',
    'zh-Hans': '我们会整理留存的信息，由法务看过后放在这个页面上给您。不用说明理由。',
    en: 'We put together what we hold, counsel reads it, and you find it on this page. No reason is asked for.',
  },
  'mine.data.ask': { 'zh-Hant': '我要查詢', 'zh-Hans': '我要查询', en: 'Ask for it' },
  'mine.data.asked': {
    'zh-Hant': '已收到，案號 A-{{number}}，{{at}} 前答覆您。',
    'zh-Hans': '已收到，编号 A-{{number}}，{{at}} 前答复您。',
    en: 'Received as A-{{number}}. You have an answer by {{at}}.',
  },
  'mine.data.late': {
    'zh-Hant': '案號 A-{{number}} 已經超過 {{at}}，是我們遲了。您可以向主管機關申訴。',
    'zh-Hans': '编号 A-{{number}} 已经超过 {{at}}，是我们迟了。您可以向主管部门投诉。',
    en: 'A-{{number}} was due by {{at}}, and we are late. You may complain to the authority.',
  },
  'mine.data.given': {
    'zh-Hant': '案號 A-{{number}} 已在 {{at}} 交給您。',
    'zh-Hans': '编号 A-{{number}} 已于 {{at}} 交给您。',
    en: 'A-{{number}} was given to you on {{at}}.',
  },
  'mine.data.save': { 'zh-Hant': '儲存這份資料', 'zh-Hans': '保存这份信息', en: 'Save it' },
  'mine.line': {
    'zh-Hant': '接電話的同事，也有等他回家的人。',
    'zh-Hans': '接电话的同事，也有等他回家的人。',
    en: 'The colleague who answers has somebody waiting at home, too.',
  },
})
