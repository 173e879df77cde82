import { words } from '#kernel/words.ts'

export const messageWords = words({
  'message.unknown': {
    'zh-Hant': '找不到這則訊息，或已經送出。',
    'zh-Hans': '找不到这条消息，或者已经发出。',
    en: 'There is no such message waiting.',
  },
  'link.unknown': { 'zh-Hant': '這個連結無法使用。', 'zh-Hans': '这个链接无法使用。', en: 'This link does not work.' },
  'link.expired': {
    'zh-Hant': '這個連結已經過期，可以請我們重新寄一個。',
    'zh-Hans': '这个链接已经过期，可以让我们重新发一个。',
    en: 'This link has lapsed. You can ask for a new one.',
  },
  'link.too_many': {
    'zh-Hant': '試太多次了，請 {{minutes}} 分鐘後再試。',
    'zh-Hans': '尝试次数太多，请 {{minutes}} 分钟后再试。',
    en: 'Too many attempts. Please try again in {{minutes}} minutes.',
  },
  'link.no_address': {
    'zh-Hant': '我們沒有您的電話或電子郵件，請直接來電。',
    'zh-Hans': '我们没有您的电话或邮箱，请直接来电。',
    en: 'We have no number or e-mail of yours on file. Please call us.',
  },
})
