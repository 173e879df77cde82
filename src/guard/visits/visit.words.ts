import { words } from '#kernel/words.ts'

export const visitRefusals = words({
  'visit.not_their_case': {
    'zh-Hant': '這個案件不是這位客戶的。',
    'zh-Hans': '这个工单不是这位客户的。',
    en: 'That case belongs to somebody else.',
  },
  'visit.no_queue': {
    'zh-Hant': '還沒有任何服務項目，請管理員先設定。',
    'zh-Hans': '还没有任何服务项目，请管理员先设置。',
    en: 'There is no queue yet. The administrator sets one up first.',
  },
})
