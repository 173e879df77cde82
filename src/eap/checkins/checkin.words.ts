import { words } from '#kernel/words.ts'

export const checkinRefusals = words({
  'checkin.unknown': {
    'zh-Hant': '找不到這一次的紀錄，可能已經刪除。',
    'zh-Hans': '找不到这一次的记录，可能已经删除。',
    en: 'There is no such check-in. It may be deleted already.',
  },
  'checkin.period_over': {
    'zh-Hant': '這一期已經結束。請再按一次，會算在新的一期。',
    'zh-Hans': '这一期已经结束。请再点一次，会算进新的一期。',
    en: 'That period is over. Send it once more and it counts in the new one.',
  },
  'checkin.counted': {
    'zh-Hant': '這一期你已經算進去了，不會算兩次。',
    'zh-Hans': '这一期已经算过你的了，不会算两次。',
    en: 'You are counted in this period already. Nobody counts twice.',
  },
  'checkin.item_unknown': {
    'zh-Hant': '這一題不能算進群體結果。什麼都沒有送出。',
    'zh-Hans': '这道题不能算进群体结果。什么都没有发出。',
    en: 'This question is not part of any group figure. Nothing was sent.',
  },
  'instrument.unknown': {
    'zh-Hant': '沒有這份量表，或它的題目不需要另外放入。',
    'zh-Hans': '没有这份量表，或它的题目不用另外放入。',
    en: 'There is no such questionnaire, or its words are here already.',
  },
  'instrument.licence_needed': {
    'zh-Hant': '請寫明你們取得的授權，例如授權人、日期和範圍。',
    'zh-Hans': '请写明你们取得的授权，例如授权方、日期和范围。',
    en: 'Please state the licence you have: from whom, when, and for what.',
  },
  'instrument.items_differ': {
    'zh-Hant': '題數或檢查碼和你給的內容不符，所以沒有收下。',
    'zh-Hans': '题数或校验码和你给的内容不符，所以没有收下。',
    en: 'The number of items or the digest does not fit the words you sent, so they were not taken.',
  },
  'risk.nobody_on_call': {
    'zh-Hant': '現在沒有值班的人，所以沒有送出任何東西。請直接撥上面的電話。',
    'zh-Hans': '现在没有人值班，所以什么都没有发出。请直接拨上面的电话。',
    en: 'Nobody stands by at this moment, so nothing was sent. Please ring one of the numbers above.',
  },
  'risk.hours_odd': {
    'zh-Hant': '時間前後不對，或已經過去。請再看一次。',
    'zh-Hans': '时间前后不对，或已经过去。请再看一遍。',
    en: 'These times do not fit together, or have passed. Please look again.',
  },
  'risk.duty_unknown': {
    'zh-Hant': '找不到你的這一段值班。',
    'zh-Hans': '找不到你的这段值班。',
    en: 'There is no such time of yours.',
  },
  'risk.call_unknown': {
    'zh-Hant': '這通電話已經有人去打了，或不是請你打的。',
    'zh-Hans': '这个电话已经有人去打了，或不是请你打的。',
    en: 'Somebody is calling them already, or it is not you who was asked.',
  },
  'glass.unknown': {
    'zh-Hant': '找不到這一筆，或不是你做的。',
    'zh-Hans': '找不到这一条，或不是你做的。',
    en: 'There is no such entry, or it is not yours.',
  },
  'glass.another_reviews': {
    'zh-Hant': '要由另一位諮商師來看，不能是自己。',
    'zh-Hans': '要由另一位咨询师来看，不能是自己。',
    en: 'Another counsellor reviews this, not the one who did it.',
  },
  'glass.reviewed': {
    'zh-Hant': '已經有人看過了。',
    'zh-Hans': '已经有人看过了。',
    en: 'Somebody has reviewed this already.',
  },
})
