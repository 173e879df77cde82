import { words } from '#kernel/words.ts'

export const conductFigureRefusals = words({
  'conduct.not_shown': {
    'zh-Hant': '背後的人太少，不打開明細。',
    'zh-Hans': '背后的人太少，不打开明细。',
    en: 'Too few people stand behind it for its rows to be opened.',
  },
  'conduct.start_unknown': {
    'zh-Hant': '找不到這個起點，或還沒開始。',
    'zh-Hans': '找不到这个起点，或者还没开始。',
    en: 'There is no such start, or it has not begun.',
  },
})
