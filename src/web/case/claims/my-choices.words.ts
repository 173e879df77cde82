import { words } from '#kernel/words.ts'

export const myChoicesWords = words({
  'mine.choice': {
    'zh-Hant': '「{{what}}」可能會晚，您希望怎麼處理',
    'zh-Hans': '“{{what}}”可能会晚，您希望怎么处理',
    en: '{{what}} may be late. What would you like us to do',
  },
  'mine.choice.taken': { 'zh-Hant': '您選了：{{way}}', 'zh-Hans': '您选了：{{way}}', en: 'You chose: {{way}}' },
  'mine.way.rush': { 'zh-Hant': '繼續趕送', 'zh-Hans': '继续加急送', en: 'Bring it as fast as you can' },
  'mine.way.alternative': {
    'zh-Hant': '換一樣，或先送電子賀卡',
    'zh-Hans': '换一样，或先发电子贺卡',
    en: 'Something else, or an e-card today',
  },
  'mine.way.message': {
    'zh-Hant': '請你們向收件人說明',
    'zh-Hans': '请你们向收件人说明',
    en: 'Explain to the person it was for',
  },
  'mine.way.cancel': { 'zh-Hant': '取消，全額退款', 'zh-Hans': '取消，全额退款', en: 'Cancel, full refund' },
})
