import { words } from '#kernel/words.ts'

export const myExposureWords = words({
  'exposure.mine': { 'zh-Hant': '輪到我的', 'zh-Hans': '轮到我的', en: 'What came to me' },
  'exposure.mine.what': {
    'zh-Hant': '每週難接的通數。淺色的帶子是運氣說得過去的範圍。你看的時候才算，不存起來，別人問不到。',
    'zh-Hans': '每周难接的通数。浅色的带子是运气说得过去的范围。你看的时候才算，不保存，别人问不到。',
    en: 'Hard contacts by week. The pale band is what chance leaves room for. It is worked out while you look, kept nowhere, and nobody else can ask.',
  },
  'exposure.mine.none': {
    'zh-Hant': '這裡會有每週輪到你幾通難接的，和運氣說得過去的範圍。要先有一整週。',
    'zh-Hans': '这里会有每周轮到你几通难接的，和运气说得过去的范围。要先有一整周。',
    en: 'Here you will see how many hard contacts came to you each week, and what chance leaves room for. It takes one whole week first.',
  },
  'exposure.mine.above': {
    'zh-Hant': '輪到你的，比運氣說得過去的多。這不是你做了什麼。',
    'zh-Hans': '轮到你的，比运气说得过去的多。这不是你做了什么。',
    en: 'More came to you than chance explains. It is nothing you did.',
  },
  'exposure.mine.within': {
    'zh-Hant': '輪到你的，在運氣說得過去的範圍裡。累不累是另一回事。',
    'zh-Hans': '轮到你的，在运气说得过去的范围里。累不累是另一回事。',
    en: 'What came to you is within what chance explains. Whether it was too much is another question.',
  },
  'exposure.mine.numbers': {
    'zh-Hant':
      '{{weeks}} 週：{{hours}} 工時裡 {{n}} 通。大家一樣的話大約 {{expected}} 通，從 {{limit}} 通起算多。一百個人裡會有一個純粹是運氣。',
    'zh-Hans':
      '{{weeks}} 周：{{hours}} 工时里 {{n}} 通。大家一样的话大约 {{expected}} 通，从 {{limit}} 通起算多。一百个人里会有一个纯粹是运气。',
    en: '{{weeks}} weeks: {{n}} in {{hours}} hours. If everybody had the same it would be about {{expected}}; from {{limit}} on it is much. One in a hundred is above by luck.',
  },
  'exposure.mine.rate': {
    'zh-Hant': '每 100 工時 {{mine}} 通（可能在 {{from}} 到 {{to}} 之間），大家是 {{house}} 通。',
    'zh-Hans': '每 100 工时 {{mine}} 通（可能在 {{from}} 到 {{to}} 之间），大家是 {{house}} 通。',
    en: 'Per 100 hours {{mine}} (may really be {{from}} to {{to}}); everybody together {{house}}.',
  },
  'exposure.mine.cannot_tell': {
    'zh-Hant': '{{weeks}} 週裡你的工時或同事太少，看不出是不是運氣。',
    'zh-Hans': '{{weeks}} 周里你的工时或同事太少，看不出是不是运气。',
    en: 'In {{weeks}} weeks there were too few hours of yours, or too few colleagues, to tell it from chance.',
  },
  'exposure.mine.chart': {
    'zh-Hant': '每週輪到我的難接通數和運氣的範圍，數字在下面的表裡',
    'zh-Hans': '每周轮到我的难接通数和运气的范围，数字在下面的表里',
    en: 'Hard contacts that came to me by week, with what chance leaves room for; the numbers are in the table beneath',
  },
  'exposure.mine.offer': {
    'zh-Hant': '不管上面怎麼寫：可以換去坐可以等的工作，也可以給自己一個沒有難接的日子。不用說原因。',
    'zh-Hans': '不管上面怎么写：可以换去做可以等的活儿，也可以给自己一个没有难接的日子。不用说原因。',
    en: 'Whatever it says above: a seat of work that can wait, and a day without hard contacts, are yours to take. No reason needed.',
  },
  'exposure.mine.go': { 'zh-Hant': '到我的今天去選', 'zh-Hans': '到我的今天去选', en: 'Choose on my day' },
  'others.about': {
    'zh-Hant': '這通是衝著「{{name}}」來的，不是你。',
    'zh-Hans': '这通是冲着“{{name}}”来的，不是你。',
    en: 'It was about this, and not about you: {{name}}.',
  },
  'others.n': {
    'zh-Hant': '今天另有 {{n}} 位顧客為同一件事找來。',
    'zh-Hans': '今天另有 {{n}} 位客户为同一件事找来。',
    en: '{{n}} other customers came about the same today.',
  },
  'others.broken_promise': {
    'zh-Hant': '我們答應了沒做到的事',
    'zh-Hans': '我们答应了没做到的事',
    en: 'a promise of ours that was not kept',
  },
  'others.delivery': { 'zh-Hant': '配送', 'zh-Hans': '配送', en: 'the delivery' },
})
