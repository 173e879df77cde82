import { words } from '#kernel/words.ts'

export const seatRefusals = words({
  'seat.unknown': { 'zh-Hant': '沒有這個座位。', 'zh-Hans': '没有这个座位。', en: 'There is no such seat.' },
  'seat.on_contact': {
    'zh-Hant': '你還在通話中，掛了電話再換過去。',
    'zh-Hans': '你还在通话中，挂了电话再换过去。',
    en: 'You are still talking. Move over when the call is done.',
  },
  'seat.yours_already': {
    'zh-Hant': '你已經坐在這裡了。',
    'zh-Hans': '你已经坐在这里了。',
    en: 'You are sitting there already.',
  },
  'seat.full': {
    'zh-Hant': '位子剛好坐滿了，再過一會兒就有人換回去。想休息隨時可以休息。',
    'zh-Hans': '位子刚好坐满了，再过一会儿就有人换回去。想歇一会随时可以。',
    en: 'Every seat is taken just now; somebody will move before long. You can take a break whenever you want.',
  },
  'seat.none': {
    'zh-Hant': '你現在不在座位上。',
    'zh-Hans': '你现在不在座位上。',
    en: 'You are not in a seat.',
  },
})
