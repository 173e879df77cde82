import { words } from '#kernel/words.ts'

export const skillWords = words({
  'skill.person_unknown': {
    'zh-Hant': '找不到這位同事。',
    'zh-Hans': '找不到这位同事。',
    en: 'There is no such colleague.',
  },
  'skill.unknown': {
    'zh-Hant': '找不到這項技能邀請。',
    'zh-Hans': '找不到这项技能邀请。',
    en: 'There is no such offer of a skill.',
  },
  'skill.assigned': {
    'zh-Hant': '你已經說過可以開始了。',
    'zh-Hans': '你已经说过可以开始了。',
    en: 'You have said that you are ready already.',
  },
  'skill.because_needed': {
    'zh-Hant': '請說一句為什麼現在不合適，團隊會一起談，不會寫上你的名字。',
    'zh-Hans': '请说一句为什么现在不合适，团队会一起聊，不会写上你的名字。',
    en: 'Please say in a sentence why not now. The team will talk about it; your name is not with it.',
  },
  'skill.not_assigned': {
    'zh-Hant': '這項技能還沒開始。',
    'zh-Hans': '这项技能还没开始。',
    en: 'This skill has not been started.',
  },
  'skill.point_unknown': {
    'zh-Hant': '找不到這一條。',
    'zh-Hans': '找不到这一条。',
    en: 'There is no such point.',
  },
})
