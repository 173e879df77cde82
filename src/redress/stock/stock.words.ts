import { words } from '#kernel/words.ts'

export const stockWords = words({
  'stock.spoken_for': {
    'zh-Hant': '已核准要送出的有 {{count}} 份，庫存不能少於這個數。',
    'zh-Hans': '已批准待寄出的有 {{count}} 份，库存不能少于这个数。',
    en: '{{count}} are approved and waiting to be sent. There cannot be fewer than that.',
  },
})
