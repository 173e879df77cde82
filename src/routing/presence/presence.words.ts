import { words } from '#kernel/words.ts'

export const presenceWords = words({
  'recovery.none': {
    'zh-Hant': '現在沒有恢復時間可以結束。',
    'zh-Hans': '现在没有恢复时间可以结束。',
    en: 'There is no recovery to end.',
  },
  'shift.over': {
    'zh-Hant': '下班時間要在現在之後。',
    'zh-Hans': '下班时间要晚于现在。',
    en: 'The end of a shift lies ahead.',
  },
  'agent.unavailable': {
    'zh-Hant': '這位同事現在無法接聽。',
    'zh-Hans': '这位同事现在无法接听。',
    en: 'This colleague cannot be reached now.',
  },
  'agent.busy': {
    'zh-Hant': '這位同事正在通話中。',
    'zh-Hans': '这位同事正在通话中。',
    en: 'This colleague is in another conversation.',
  },
  'agent.unknown': { 'zh-Hant': '找不到這位同事。', 'zh-Hans': '找不到这位同事。', en: 'There is no such colleague.' },
  'queue.unknown': { 'zh-Hant': '找不到這個佇列。', 'zh-Hans': '找不到这个队列。', en: 'There is no such queue.' },
})
