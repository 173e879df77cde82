import { words } from '#kernel/words.ts'

export const queueTimeWords = words({
  'queue.zone_unknown': {
    'zh-Hant': '沒有這個時區，請用像 Asia/Taipei 這樣的名稱。',
    'zh-Hans': '没有这个时区，请用像 Asia/Shanghai 这样的名称。',
    en: 'There is no such time zone. Use a name like Europe/London.',
  },
  'queue.never_opens': {
    'zh-Hant': '照這樣設定永遠不會上班，答應客人的時間就算不出來。',
    'zh-Hans': '这样设置永远不会上班，答应客户的时间就算不出来。',
    en: 'With these hours it never opens, and no date could be counted.',
  },
})
