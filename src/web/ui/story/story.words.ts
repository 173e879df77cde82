import { words } from '#kernel/words.ts'

export const storyWords = words({
  'story.title': { 'zh-Hant': '前情', 'zh-Hans': '前情', en: 'Story so far' },
  'story.now': { 'zh-Hant': '這通電話', 'zh-Hans': '这通电话', en: 'This contact' },
  'story.unverified': { 'zh-Hant': '還沒核實', 'zh-Hans': '还没核实', en: 'not verified yet' },
  'story.disproved': { 'zh-Hant': '已查明不是', 'zh-Hans': '已查明不是', en: 'found untrue' },
  'story.need': { 'zh-Hant': '他需要的', 'zh-Hans': '他需要的', en: 'What they need' },
  'story.need.none': {
    'zh-Hant': '還沒聽到。聽完再寫一句。',
    'zh-Hans': '还没听出来。听完再写一句。',
    en: 'Not heard yet. Write one line after listening.',
  },
  'story.demands': { 'zh-Hant': '他要求的', 'zh-Hans': '他要求的', en: 'What they ask' },
  'story.statements': { 'zh-Hant': '我們說過的', 'zh-Hans': '我们说过的', en: 'What we told them' },
  'story.basis': { 'zh-Hant': '依據：{{basis}}', 'zh-Hans': '依据：{{basis}}', en: 'based on {{basis}}' },
  'story.basis.none': { 'zh-Hant': '沒有依據', 'zh-Hans': '没有依据', en: 'no basis on record' },
  'story.superseded': { 'zh-Hant': '已被 {{by}} 取代', 'zh-Hans': '已被 {{by}} 取代', en: 'replaced by {{by}}' },
  'story.conduct': { 'zh-Hant': '行為', 'zh-Hans': '行为', en: 'Conduct' },
  'story.conduct.apart': {
    'zh-Hant': '行為與案件分開看，不影響賠償與期限。',
    'zh-Hans': '行为和工单分开看，不影响赔偿和期限。',
    en: 'Conduct is looked at apart. It changes no remedy and no date.',
  },
  'story.offers': { 'zh-Hant': '可以提的', 'zh-Hans': '可以提的', en: 'What may be offered' },
  'demand.open': { 'zh-Hant': '待決定', 'zh-Hans': '待决定', en: 'open' },
  'demand.waiting': { 'zh-Hant': '等前一項決定', 'zh-Hans': '等前一项决定', en: 'waits for the one before' },
  'demand.granted': { 'zh-Hant': '同意', 'zh-Hans': '同意', en: 'granted' },
  'demand.partly': { 'zh-Hant': '部分同意', 'zh-Hans': '部分同意', en: 'granted in part' },
  'demand.declined': { 'zh-Hant': '不同意，附理由', 'zh-Hans': '不同意，附理由', en: 'declined, with reason' },
  'demand.withdrawn': { 'zh-Hant': '客人收回', 'zh-Hans': '客户撤回', en: 'withdrawn' },
})
