import { words } from '#kernel/words.ts'

export const myCaseWords = words({
  'mine.case': { 'zh-Hant': '您的案件 {{ref}}', 'zh-Hans': '您的工单 {{ref}}', en: 'Your case {{ref}}' },
  'mine.asked': {
    'zh-Hant': '您要求的，與我們的答覆',
    'zh-Hans': '您要求的，和我们的答复',
    en: 'What you asked, and our answer',
  },
  'mine.unchanged': { 'zh-Hant': '沒有改變的事', 'zh-Hans': '没有改变的事', en: 'What did not change' },
  'mine.done': { 'zh-Hant': '說到的，做到了嗎', 'zh-Hans': '说到的，做到了吗', en: 'Said, and done?' },
  'mine.done.kept': { 'zh-Hant': '做到了', 'zh-Hans': '做到了', en: 'done' },
  'mine.done.open': { 'zh-Hant': '還沒到期', 'zh-Hans': '还没到期', en: 'not due yet' },
  'mine.done.late': { 'zh-Hant': '逾期', 'zh-Hans': '逾期', en: 'late' },
  'mine.charter': { 'zh-Hant': '我們對您的保證', 'zh-Hans': '我们对您的保证', en: 'What you can count on' },
  'mine.correct': { 'zh-Hant': '更正我們', 'zh-Hans': '纠正我们', en: 'Correct us' },
  'mine.add': { 'zh-Hant': '補充', 'zh-Hans': '补充', en: 'Add' },
  'mine.thank': { 'zh-Hant': '道謝', 'zh-Hans': '道谢', en: 'Thank' },
  'mine.correct.ask': {
    'zh-Hant': '哪一句不對？照您的意思寫就好。',
    'zh-Hans': '哪一句不对？照您的意思写就行。',
    en: 'Which line is wrong? Put it in your own words.',
  },
  'mine.add.ask': {
    'zh-Hant': '還有什麼我們該知道的？',
    'zh-Hans': '还有什么我们该知道的？',
    en: 'What else should we know?',
  },
  'mine.thank.ask': {
    'zh-Hant': '想對誰說什麼？會原話轉達給本人。',
    'zh-Hans': '想对谁说什么？会原话转达给本人。',
    en: 'What would you like to say, and to whom? It is passed on word for word.',
  },
  'mine.send': { 'zh-Hant': '送出', 'zh-Hans': '提交', en: 'Send' },
  'mine.cancel': { 'zh-Hant': '先不送', 'zh-Hans': '先不提交', en: 'Not now' },
  'mine.sent': {
    'zh-Hant': '收到了。承辦人今天會看到。',
    'zh-Hans': '收到了。经办人今天会看到。',
    en: 'Received. The person in charge sees it today.',
  },
  'mine.language': { 'zh-Hant': '語言', 'zh-Hans': '语言', en: 'Language' },
  'mine.acts': { 'zh-Hant': '您可以做的', 'zh-Hans': '您可以做的', en: 'What you can do' },
  'mine.notify': {
    'zh-Hant': '我們會用簡訊通知您，連結 7 天內有效',
    'zh-Hans': '我们会发短信通知您，链接 7 天内有效',
    en: 'We will text you. The link works for 7 days',
  },
  'mine.expired': { 'zh-Hant': '這個連結已經過期', 'zh-Hans': '这个链接已过期', en: 'This link has expired' },
  'mine.expired.todo': {
    'zh-Hant': '來電或回覆簡訊，我們再寄一個給您。案件照常進行。',
    'zh-Hans': '来电或回复短信，我们再发一个给您。事情照常在办。',
    en: 'Call us or reply to the text and we send a new one. Your case goes on as before.',
  },
})
