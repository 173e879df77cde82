import { words } from '#kernel/words.ts'

export const patrolWords = words({
  'patrol.unknown': {
    'zh-Hant': '找不到這個巡視，或今天已經結束。',
    'zh-Hans': '找不到这个巡场，或今天已经结束。',
    en: 'There is no such patrol, or it is over for today.',
  },
  'patrol.over': {
    'zh-Hant': '今天的巡視已經結束。',
    'zh-Hans': '今天的巡场已经结束。',
    en: 'The patrol is over for today.',
  },
  'patrol.already_on': {
    'zh-Hant': '這一組今天已經排了巡視。',
    'zh-Hans': '这个班组今天已经安排了巡场。',
    en: 'This team has a patrol today already.',
  },
  'patrol.seat_unknown': {
    'zh-Hant': '這位同事不在這次巡視的座位裡。',
    'zh-Hans': '这位同事不在这次巡场的座位里。',
    en: 'This colleague is not on the way of this patrol.',
  },
  'patrol.was_there': {
    'zh-Hant': '這一輪已經有人去過這個座位。',
    'zh-Hans': '这一轮已经有人去过这个座位。',
    en: 'Somebody has been at this seat on this round.',
  },
})
