import { words } from '#kernel/words.ts'

export const siteAlertRefusals = words({
  'site_alert.unknown': {
    'zh-Hant': '找不到這個現場求助。',
    'zh-Hans': '找不到这个现场求助。',
    en: 'There is no such call from a counter.',
  },
  'site_alert.over': {
    'zh-Hant': '現場已經沒事了。',
    'zh-Hans': '现场已经没事了。',
    en: 'It is quiet there again.',
  },
  'site_alert.somebody_comes': {
    'zh-Hant': '已經有人過去了。',
    'zh-Hans': '已经有人过去了。',
    en: 'Somebody is on the way already.',
  },
  'site_alert.not_there': {
    'zh-Hant': '由現場的人說沒事了。',
    'zh-Hans': '由现场的人说没事了。',
    en: 'Somebody who is there says when it is over.',
  },
})
