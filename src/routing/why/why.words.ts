import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'
import { handedWords } from './handed.words.ts'

/** Why a contact came to somebody. What keeps people away has no sentence here, so that none can be said. */
export const whyWords = words({
  'why.you.decides': {
    'zh-Hant': '我們還欠這位客人一個交代，而你可以直接決定。',
    'zh-Hans': '我们还欠这位客户一个交代，而你可以直接拍板。',
    en: 'We owe this customer something, and you may decide it.',
  },
  'why.you.rested': {
    'zh-Hant': '你已經有一陣子沒碰上難接的。',
    'zh-Hans': '你有一阵子没遇上难接的了。',
    en: 'You have had nothing hard for a while.',
  },
  'why.you.below_share': {
    'zh-Hant': '這幾週難接的，落到你這裡的比平均少一些。',
    'zh-Hans': '这几周难接的，落到你这里的比平均少一些。',
    en: 'Fewer hard contacts than a fair share have come to you lately.',
  },
  'why.you.only_this': {
    'zh-Hant': '你接這個佇列，別人要留給其他佇列。',
    'zh-Hans': '你接这个队列，别人要留给其他队列。',
    en: 'You take this queue; others are needed for queues that you do not.',
  },
  'why.you.longest_free': {
    'zh-Hant': '當時你空檔最久。',
    'zh-Hans': '当时你空闲最久。',
    en: 'You had been free the longest.',
  },
  'why.you.in_turn': { 'zh-Hant': '輪到你了。', 'zh-Hans': '轮到你了。', en: 'It was your turn.' },
  'why.they.decides': {
    'zh-Hant': '我們還欠這位客人一個交代，{{name}} 可以直接決定。',
    'zh-Hans': '我们还欠这位客户一个交代，{{name}} 可以直接拍板。',
    en: 'We owe this customer something, and {{name}} may decide it.',
  },
  'why.they.rested': {
    'zh-Hant': '{{name}} 已經有一陣子沒碰上難接的。',
    'zh-Hans': '{{name}} 有一阵子没遇上难接的了。',
    en: '{{name}} has had nothing hard for a while.',
  },
  'why.they.below_share': {
    'zh-Hant': '這幾週難接的，落到 {{name}} 那裡的比平均少一些。',
    'zh-Hans': '这几周难接的，落到 {{name}} 那里的比平均少一些。',
    en: 'Fewer hard contacts than a fair share have come to {{name}} lately.',
  },
  'why.they.only_this': {
    'zh-Hant': '{{name}} 接這個佇列，別人要留給其他佇列。',
    'zh-Hans': '{{name}} 接这个队列，别人要留给其他队列。',
    en: '{{name}} takes this queue; others are needed for other queues.',
  },
  'why.they.longest_free': {
    'zh-Hant': '當時 {{name}} 空檔最久。',
    'zh-Hans': '当时 {{name}} 空闲最久。',
    en: '{{name}} had been free the longest.',
  },
  'why.they.in_turn': {
    'zh-Hant': '輪到 {{name}} 了。',
    'zh-Hans': '轮到 {{name}} 了。',
    en: 'It was {{name}}’s turn.',
  },
  'why.other.cannot_decide': {
    'zh-Hant': '這件事不能自己決定',
    'zh-Hans': '这件事不能自己拍板',
    en: 'may not decide this alone',
  },
  'why.other.hard_lately': {
    'zh-Hant': '剛接過一通難的',
    'zh-Hans': '刚接过一通难的',
    en: 'had something hard a short while ago',
  },
  'why.other.above_share': {
    'zh-Hant': '這幾週已經接得比較多',
    'zh-Hans': '这几周已经接得比较多',
    en: 'has had more than a fair share lately',
  },
  'why.other.kept_for_others': {
    'zh-Hant': '留給其他佇列',
    'zh-Hans': '留给其他队列',
    en: 'is needed for other queues',
  },
  'why.other.free_shorter': {
    'zh-Hant': '空檔比較短',
    'zh-Hans': '空闲时间较短',
    en: 'had been free for a shorter time',
  },
  'why.other.level': { 'zh-Hant': '差不多', 'zh-Hans': '差不多', en: 'nearly level' },
  'why.gate.opened': {
    'zh-Hant': '這通先等了 {{n}} 秒：不馬上給半小時內剛接過難的同事。',
    'zh-Hans': '这通先等了 {{n}} 秒：不马上给半小时内刚接过难的同事。',
    en: 'It was held {{n}} seconds so that it would not go at once to somebody who had something hard less than half an hour ago.',
  },
  'why.gate.kept': {
    'zh-Hant': '這通的頭 {{n}} 秒，不給半小時內剛接過難的同事。',
    'zh-Hans': '这通的头 {{n}} 秒，不给半小时内刚接过难的同事。',
    en: 'In its first {{n}} seconds it was not to go to somebody who had something hard less than half an hour ago.',
  },
  'why.idle.same': {
    'zh-Hant': '只看誰空檔最久，也會是同一位。',
    'zh-Hans': '只看谁空闲最久，也会是同一位。',
    en: 'By time free alone it would have been the same person.',
  },
  'why.idle.named': {
    'zh-Hant': '只看誰空檔最久，會給 {{name}}。',
    'zh-Hans': '只看谁空闲最久，会给 {{name}}。',
    en: 'By time free alone it would have gone to {{name}}.',
  },
  'why.idle.other': {
    'zh-Hant': '只看誰空檔最久，會是另一位。',
    'zh-Hans': '只看谁空闲最久，会是另一位。',
    en: 'By time free alone it would have gone to somebody else.',
  },
  ...handedWords,
})

type Key = keyof typeof whyWords
export type WhyLine = {
  key: Key
  gaps?: Readonly<Record<string, string | number>>
  inside?: Readonly<Record<string, Key>>
}

/** A sentence in somebody’s language, with its gaps filled. */
export function sayWhy({ key, gaps = {}, inside = {} }: WhyLine, language: Language): string {
  const filled = {
    ...gaps,
    ...Object.fromEntries(Object.entries(inside).map(([gap, of]) => [gap, whyWords[of][language]])),
  }
  return whyWords[key][language].replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => String(filled[gap] ?? ''))
}
