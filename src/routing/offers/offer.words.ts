import { words } from '#kernel/words.ts'

/** One sentence whatever came in between, so that nobody can tell from it what it was. */
export const offerRefusals = words({
  'offer.gone': {
    'zh-Hant': '這通已經轉給別的同事了，你什麼都不用做。',
    'zh-Hans': '这通已经转给别的同事了，你不用做什么。',
    en: 'This one has gone on to a colleague. There is nothing you need to do.',
  },
})
