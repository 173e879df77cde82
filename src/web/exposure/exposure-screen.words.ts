import { words } from '#kernel/words.ts'

export const exposureScreenWords = words({
  'rail.exposure': { 'zh-Hant': '承受量', 'zh-Hans': '承受量', en: 'Exposure' },
  'exposure.title': { 'zh-Hant': '承受量怎麼分布', 'zh-Hans': '承受量怎么分布', en: 'How hard contacts fell' },
  'exposure.what': {
    'zh-Hant': '每一百個在線工時有幾通難接的，旁邊是純屬運氣會有的樣子。沒有名字，沒有排名，不是考核。只算整週。',
    'zh-Hans': '每一百个在线工时有几通难接的，旁边是纯属运气会有的样子。没有名字，没有排名，不是考核。只算整周。',
    en: 'Hard contacts in a hundred hours on duty, beside what chance alone would give. No names, no ranking, no appraisal. Whole weeks only.',
  },
  'exposure.none': { 'zh-Hant': '還看不出來', 'zh-Hans': '还看不出来', en: 'Cannot tell yet' },
  'exposure.none.teach': {
    'zh-Hant': '四週裡至少要有五個人在線，而且別的小組也夠人，才會有數字。少了就等於在說某一個人。',
    'zh-Hans': '四周里至少要有五个人在线，而且别的小组也够人，才会有数字。人少了，就等于在说某一个人。',
    en: 'Figures begin with five people on duty within four weeks, here and in the other teams. With fewer it would be about one person.',
  },
  'exposure.everybody': { 'zh-Hant': '全中心', 'zh-Hans': '全中心', en: 'Everybody' },
  'exposure.not_shown': {
    'zh-Hant': '另有 {{n}} 個小組不顯示：人太少，或者一相減就看得出人太少的那一組。',
    'zh-Hans': '另有 {{n}} 个小组不显示：人太少，或者一减就看得出人太少的那一组。',
    en: '{{n}} more teams are not shown: too few people, or the others less them would be too few.',
  },
  'exposure.above.somebody': {
    'zh-Hant': '這裡有人接到的難接的，比運氣說得過去的多。',
    'zh-Hans': '这里有人接到的难接的，比运气说得过去的多。',
    en: 'Somebody here has had more than chance explains.',
  },
  'exposure.above.ask': {
    'zh-Hant':
      '本人在自己的頁面上看得到，也看得到可以換個座位或過一個輕鬆的日子。這裡不說是誰。請問每一個人，問同一句：「要不要換去可以等的工作坐一下？」',
    'zh-Hans':
      '本人在自己的页面上看得到，也看得到可以换个座位或过一个轻松的日子。这里不说是谁。请问每一个人，问同一句：“要不要换到可以等的活儿上坐一会儿？”',
    en: 'The person sees it on their own page, with a seat and a lighter day beside it. Who it is, is not said here. Ask everybody, with the same words: “Would you like a seat of work that can wait for a while?”',
  },
  'exposure.above.nobody': {
    'zh-Hant': '沒有人多到運氣說不過去。',
    'zh-Hans': '没有人多到运气说不过去。',
    en: 'Nobody has had more than chance explains.',
  },
  'exposure.above.number': {
    'zh-Hant': '{{weeks}} 週合看：{{of}} 人裡有 {{n}} 人超過自己的界線；全憑運氣也會有 {{chance}} 人。',
    'zh-Hans': '{{weeks}} 周合看：{{of}} 人里有 {{n}} 人超过自己的界线；全凭运气也会有 {{chance}} 人。',
    en: '{{weeks}} weeks together: {{n}} of {{of}} people above their own limit; by chance alone it would be {{chance}}.',
  },
  'exposure.above.no_number': {
    'zh-Hant': '人這麼少，不說有幾個。',
    'zh-Hans': '人这么少，不说有几个。',
    en: 'Of so few people no number is said.',
  },
  'exposure.above.cannot_tell': {
    'zh-Hant': '人太少，看不出是不是運氣。',
    'zh-Hans': '人太少，看不出是不是运气。',
    en: 'Too few people to tell it from chance.',
  },
  'exposure.rate': {
    'zh-Hant': '每 100 工時，最近 {{n}} 週',
    'zh-Hans': '每 100 工时，最近 {{n}} 周',
    en: 'Per 100 hours, last {{n}} weeks',
  },
  'exposure.between': {
    'zh-Hant': '實際可能在 {{from}} 到 {{to}} 之間',
    'zh-Hans': '实际可能在 {{from}} 到 {{to}} 之间',
    en: 'may really be {{from}} to {{to}}',
  },
  'exposure.spread': { 'zh-Hant': '攤得平不平', 'zh-Hans': '摊得平不平', en: 'Evenly spread?' },
  'exposure.spread.even': { 'zh-Hant': '跟運氣一樣平', 'zh-Hans': '跟运气一样平', en: 'As even as chance' },
  'exposure.spread.uneven': { 'zh-Hant': '比運氣更不平', 'zh-Hans': '比运气更不平', en: 'Less even than chance' },
  'exposure.spread.numbers': {
    'zh-Hant': '看到 {{seen}}；全憑運氣是 {{from}} 到 {{to}}',
    'zh-Hans': '看到 {{seen}}；全凭运气是 {{from}} 到 {{to}}',
    en: 'seen {{seen}}; chance alone gives {{from}} to {{to}}',
  },
  'exposure.cannot_tell': { 'zh-Hant': '看不出來', 'zh-Hans': '看不出来', en: 'Cannot tell' },
  'exposure.chart': {
    'zh-Hant': '{{team}}：每週每 100 工時難接的通數，數字在下面的表裡',
    'zh-Hans': '{{team}}：每周每 100 工时难接的通数，数字在下面的表里',
    en: '{{team}}: hard contacts per 100 hours, week by week; the numbers are in the table beneath',
  },
  'exposure.table': { 'zh-Hant': '每週的數字', 'zh-Hans': '每周的数字', en: 'The numbers, week by week' },
  'exposure.table.why': {
    'zh-Hant': '「難接」是之後有第二級以上休息的那一通。工時是按下「我在」到離開之間，扣掉坐可以等的工作，加上通話中。',
    'zh-Hans': '“难接”是之后有第二级以上休息的那一通。工时是按下“我在”到离开之间，扣掉坐可以等的活儿，加上通话中。',
    en: 'Hard is a contact that a rest of the second level or more followed. Hours are from “here” to “away”, less a seat of work that can wait, with the time in contacts.',
  },
  'exposure.week': { 'zh-Hant': '週', 'zh-Hans': '周', en: 'Week of' },
  'exposure.too_few': { 'zh-Hant': '人太少，不顯示', 'zh-Hans': '人太少，不显示', en: 'Too few people to show' },
  'exposure.col.people': { 'zh-Hant': '人', 'zh-Hans': '人', en: 'People' },
  'exposure.col.hours': { 'zh-Hant': '工時', 'zh-Hans': '工时', en: 'Hours' },
  'exposure.col.hard': { 'zh-Hant': '難接的', 'zh-Hans': '难接的', en: 'Hard' },
  'exposure.col.per': { 'zh-Hant': '每 100 工時', 'zh-Hans': '每 100 工时', en: 'Per 100 hours' },
  'exposure.col.max': { 'zh-Hant': '最多／中間', 'zh-Hans': '最多／中间', en: 'Most / middle' },
  'exposure.col.gini': { 'zh-Hant': '吉尼', 'zh-Hans': '基尼', en: 'Gini' },
  'exposure.col.limit': { 'zh-Hant': '從幾通起算多', 'zh-Hans': '从几通起算多', en: 'Much from' },
  'exposure.around': { 'zh-Hant': '某一天的前後', 'zh-Hans': '某一天的前后', en: 'Before and after a day' },
  'exposure.around.day': { 'zh-Hant': '哪一天', 'zh-Hans': '哪一天', en: 'Which day' },
  'exposure.around.before': { 'zh-Hant': '前十四天', 'zh-Hans': '前十四天', en: 'Fourteen days before' },
  'exposure.around.after': { 'zh-Hant': '後十四天', 'zh-Hans': '后十四天', en: 'Fourteen days after' },
  'exposure.around.numbers': {
    'zh-Hant': '{{people}} 人，平均 {{mean}}，最多的一個人 {{most}}',
    'zh-Hans': '{{people}} 人，平均 {{mean}}，最多的一个人 {{most}}',
    en: '{{people}} people, {{mean}} on average, the most of one {{most}}',
  },
})
