import type { Template } from '../template.ts'
import { CLOSING_1, COMMON_1 } from './common-1.words.ts'
import { HEADS_1 } from './heads-1.words.ts'

export const advice1: Template = {
  kind: 'advice',
  version: 1,
  title: { 'zh-Hant': '關於我們怎麼聯絡', 'zh-Hans': '关于我们怎么联系', en: 'About how we speak with each other' },
  opening: {
    'zh-Hant': '我們想把您的事情辦好。為了讓對話可以繼續，想和您說清楚幾件事。',
    'zh-Hans': '我们想把您的事情办好。为了让沟通能继续，想和您说清楚几件事。',
    en: 'We want to get your matter done. So that we can go on talking, there are a few things to be clear about.',
  },
  parts: ['facts', 'standard', 'adjustments', 'from_to', 'stays_open', 'merits', 'comment', 'contact'],
  heads: HEADS_1,
  says: COMMON_1,
  closing: CLOSING_1,
}
