import { words } from '#kernel/words.ts'

export const consultationWords = words({
  'consultation.unknown': {
    'zh-Hant': '找不到這則法律諮詢，或不是你的。',
    'zh-Hans': '找不到这条法律咨询，或者不是你的。',
    en: 'There is no such question to legal, or it is not yours to see.',
  },
  'consultation.incident_unknown': {
    'zh-Hant': '找不到這件通報，或和你無關。',
    'zh-Hans': '找不到这起上报，或者与你无关。',
    en: 'There is no such incident of yours.',
  },
  'consultation.closed': {
    'zh-Hant': '這則諮詢已經結束；有新的問題，請另外問。',
    'zh-Hans': '这条咨询已经结束；有新问题请另外提。',
    en: 'This question is settled. Ask anew if something else comes up.',
  },
  'faq.names_somebody': {
    'zh-Hant': '裡面還認得出人：請拿掉姓名、號碼、地址和連結。',
    'zh-Hans': '里面还能认出人：请去掉姓名、号码、地址和链接。',
    en: 'Somebody can still be known from it. Take out names, numbers, addresses and links.',
  },
  'faq.stands': {
    'zh-Hant': '這則諮詢已經有一份待同意或已公開的內容。',
    'zh-Hans': '这条咨询已经有一份待同意或已公开的内容。',
    en: 'There is a draft of this question already, or it is published.',
  },
  'faq.none': {
    'zh-Hant': '沒有等你決定的內容。',
    'zh-Hans': '没有等你决定的内容。',
    en: 'There is nothing of this question to decide on.',
  },
})
