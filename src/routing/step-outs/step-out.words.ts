import { words } from '#kernel/words.ts'

export const stepOutWords = words({
  'step_out.not_then': {
    'zh-Hant': '離線的時間要在現在之後、四小時以內，最早安排到三十天後。',
    'zh-Hans': '离线时间要晚于现在、不超过四小时，最多提前三十天安排。',
    en: 'A time for yourself lies ahead, lasts four hours at most, and is planned no more than thirty days ahead.',
  },
  'step_out.unknown': {
    'zh-Hant': '找不到這段時間，可能已經開始了。',
    'zh-Hans': '找不到这段时间，可能已经开始了。',
    en: 'There is no such time. Perhaps it has begun already.',
  },
})
