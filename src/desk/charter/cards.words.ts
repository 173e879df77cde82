import { words } from '#kernel/words.ts'

export const cardWords = words({
  'card.slogan': { 'zh-Hant': '「顧客至上」', 'zh-Hans': '“顾客是上帝”', en: '“The customer is king”' },
  'card.slogan.say': {
    'zh-Hant': '您的事我會認真幫您處理。我能做到的是這些，做不到的我也會直接告訴您原因，還有您可以再找誰。',
    'zh-Hans': '您的事我会认真帮您处理。我能做到的是这些，做不到的我也会直接告诉您原因，还有您可以再找谁。',
    en: 'I take your matter seriously and will do what can be done. Where something cannot be done I tell you why, and whom else you can ask.',
  },
  'card.warning_1': { 'zh-Hant': '第一次提醒', 'zh-Hans': '第一次提醒', en: 'First warning' },
  'card.warning_1.say': {
    'zh-Hant': '我想把這件事幫您處理好。請不要用罵人的話，這樣我們才能繼續談下去。',
    'zh-Hans': '我想把这件事帮您处理好。请不要骂人，这样我们才能继续谈下去。',
    en: 'I want to get this done for you. Please do not insult me, so that we can go on talking.',
  },
  'card.warning_2': { 'zh-Hant': '第二次提醒', 'zh-Hans': '第二次提醒', en: 'Second warning' },
  'card.warning_2.say': {
    'zh-Hant': '這是第二次提醒。再有一次，我會結束這通電話；您的案件照常處理，我們會告訴您進度。',
    'zh-Hans': '这是第二次提醒。再有一次，我会结束这次通话；您的工单照常处理，我们会告诉您进展。',
    en: 'This is my second warning. If it happens again I will end this call. Your case goes on as before, and you will hear from us.',
  },
  'card.ending': { 'zh-Hant': '結束通話', 'zh-Hans': '结束通话', en: 'Ending the call' },
  'card.ending.say': {
    'zh-Hant': '我現在要結束這通電話。您的案件照常處理，進度會傳給您，您也可以用書面繼續說。',
    'zh-Hans': '我现在要结束这次通话。您的工单照常处理，进展会发给您，您也可以用书面继续说。',
    en: 'I am ending this call now. Your case goes on as before and we will write to you. You can go on in writing.',
  },
  'card.restricted': { 'zh-Hant': '改用書面的時候', 'zh-Hans': '改用书面的时候', en: 'When we have agreed on writing' },
  'card.restricted.say': {
    'zh-Hant': '依照先前寄給您的信，這件事請用書面和聯絡人談。新的事情，或有人身安全的狀況，我現在就幫您處理。',
    'zh-Hans': '按照先前寄给您的信，这件事请用书面和联系人谈。新的事情，或有人身安全的情况，我现在就帮您处理。',
    en: 'As our letter to you says, this matter goes on in writing with your contact. If it is a new matter, or somebody’s safety, I will help you now.',
  },
})
