import { words } from '#kernel/words.ts'

export const liveWords = words({
  'live.verified': { 'zh-Hant': '身分已核對', 'zh-Hans': '身份已核对', en: 'Identity checked' },
  'live.unverified': { 'zh-Hant': '身分還沒核對', 'zh-Hans': '身份还没核对', en: 'Identity not checked' },
  'live.case': { 'zh-Hant': '案件', 'zh-Hans': '工单', en: 'Case' },
  'live.nth': {
    'zh-Hant': '同一件事第 {{n}} 次聯絡',
    'zh-Hans': '同一件事第 {{n}} 次联系',
    en: 'Contact {{n}} about this',
  },
  'live.talking': { 'zh-Hant': '通話中', 'zh-Hans': '通话中', en: 'on the line' },
  'live.over': { 'zh-Hant': '已結束', 'zh-Hans': '已结束', en: 'over' },
  'live.story': { 'zh-Hant': '前情', 'zh-Hans': '前情', en: 'Story so far' },
  'live.note': { 'zh-Hant': '寫備註', 'zh-Hans': '写备注', en: 'Write a note' },
  'live.promise': { 'zh-Hant': '記一個承諾', 'zh-Hans': '记一个承诺', en: 'Record a promise' },
  'live.take.1': { 'zh-Hant': '用第一句', 'zh-Hans': '用第一句', en: 'Use the first sentence' },
  'live.take.2': { 'zh-Hant': '用第二句', 'zh-Hans': '用第二句', en: 'Use the second sentence' },
  'live.record': { 'zh-Hant': '記下這句的承諾', 'zh-Hans': '记下这句的承诺', en: 'Record the promise in it' },
  'live.edit': { 'zh-Hant': '改這一句', 'zh-Hans': '改这一句', en: 'Edit the sentence' },
  'live.unfit': { 'zh-Hant': '這一句不合適', 'zh-Hans': '这一句不合适', en: 'It does not fit' },
  'live.act.breath': { 'zh-Hant': '呼吸 12 秒', 'zh-Hans': '歇 12 秒', en: 'Breathe 12 s' },
  'live.act.lead': { 'zh-Hant': '轉給組長', 'zh-Hans': '转给班组长', en: 'Hand over to my lead' },
  'live.act.ownership': { 'zh-Hant': '48 小時內回覆', 'zh-Hans': '48 小时内回复', en: 'Answer within 48 hours' },
  'live.act.decline': { 'zh-Hant': '婉拒', 'zh-Hans': '婉拒', en: 'Decline' },
  'live.act.warn': { 'zh-Hant': '提醒對方', 'zh-Hans': '提醒对方', en: 'Give notice' },
  'live.act.end': {
    'zh-Hant': '結束通話，不必請示',
    'zh-Hans': '结束通话，不用请示',
    en: 'End the call. No need to ask',
  },
  'live.act.help': {
    'zh-Hant': '求助，組長立刻收到',
    'zh-Hans': '求助，班组长马上收到',
    en: 'Help. Your lead is told now',
  },
  'live.act.undo': { 'zh-Hant': '復原剛才那一步', 'zh-Hans': '撤销刚才那一步', en: 'Undo the last step' },
})
