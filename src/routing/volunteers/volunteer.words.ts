import { words } from '#kernel/words.ts'

export const volunteerRefusals = words({
  'volunteer.until': {
    'zh-Hant': '要有結束的日期，最長三個月，到時可以再報名。',
    'zh-Hans': '要有结束的日期，最长三个月，到时可以再报名。',
    en: 'It needs an end, three months away at most. You can say yes again then.',
  },
  'volunteer.new_here': {
    'zh-Hant': '剛來的頭四週先不接這些，熟了再說。',
    'zh-Hans': '刚来的头四周先不接这些，熟了再说。',
    en: 'Not in your first four weeks. There is time for it later.',
  },
  'volunteer.not_now': {
    'zh-Hant': '你最近承受的已經不少，過一陣子再報名。',
    'zh-Hans': '你最近承受的已经不少，过一阵子再报名。',
    en: 'You have taken a lot lately. Offer again after a while.',
  },
  'volunteer.none': { 'zh-Hant': '你現在沒有報名。', 'zh-Hans': '你现在没有报名。', en: 'You have not offered.' },
})
