import { words } from '#kernel/words.ts'

export const organisationRefusals = words({
  'organisation.unknown': {
    'zh-Hant': '找不到這次評估。',
    'zh-Hans': '找不到这次评估。',
    en: 'There is no such assessment.',
  },
  'organisation.finding_unknown': {
    'zh-Hant': '找不到這項發現，或是還沒公布。',
    'zh-Hans': '找不到这项发现，或者还没公布。',
    en: 'There is no such finding, or it has not been published.',
  },
  'organisation.measure_unknown': {
    'zh-Hant': '找不到這項措施。',
    'zh-Hans': '找不到这项措施。',
    en: 'There is no such measure.',
  },
  'organisation.open_already': {
    'zh-Hant': '已有一次評估正在進行。先把它公布，再開下一次。',
    'zh-Hans': '已有一次评估在进行。先把它公布，再开下一次。',
    en: 'An assessment is open already. Publish it before the next one.',
  },
  'organisation.overlaps': {
    'zh-Hant': '這幾週已經評估過了。同樣的日子不看第二次。',
    'zh-Hans': '这几周已经评估过了。同样的日子不看第二遍。',
    en: 'These weeks have been looked at already. The same days are not looked at twice.',
  },
  'organisation.published': {
    'zh-Hant': '已經公布，內容不再改。',
    'zh-Hans': '已经公布，内容不再改。',
    en: 'It has been published, and stays as it is.',
  },
  'organisation.not_shown': {
    'zh-Hant': '背後的人或筆數太少，不單獨顯示。',
    'zh-Hans': '背后的人或记录太少，不单独显示。',
    en: 'Too few people or rows stand behind this for it to be shown by itself.',
  },
  'organisation.team_not_shown': {
    'zh-Hant': '其中有組別人數太少，不能單獨比較。',
    'zh-Hans': '其中有班组人数太少，不能单独比较。',
    en: 'One of these teams is too small to be compared by itself.',
  },
  'organisation.starts_too_soon': {
    'zh-Hant': '開始日要在明天以後：怎樣算有效，得在動手之前說定。',
    'zh-Hans': '开始日要在明天以后：怎样算有效，得在动手之前说定。',
    en: 'It can start tomorrow at the earliest: what counts as success is settled before anything is done.',
  },
  'organisation.measure_begun': {
    'zh-Hant': '措施已經開始，怎樣算有效不能再改。',
    'zh-Hans': '措施已经开始，怎样算有效不能再改。',
    en: 'It has begun, and what counts as success is not changed any more.',
  },
  'organisation.word_is_earned': {
    'zh-Hant': '「顯著」這個詞要等前後比較的區間說話，標題和說明裡不用。',
    'zh-Hans': '“显著”这个词要等前后比较的区间说话，标题和说明里不用。',
    en: 'Only the interval of a before and after may say “significant”. Please put it another way.',
  },
  'organisation.not_recorded': {
    'zh-Hant': '還沒有人登記離職，這個指標現在看不出什麼。',
    'zh-Hans': '还没有人登记离职，这个指标现在看不出什么。',
    en: 'Nobody notes who leaves yet, so this cannot be told.',
  },
})
