import { words } from '#kernel/words.ts'

export const promiseWords = words({
  'promise.unknown': { 'zh-Hant': '找不到這個承諾。', 'zh-Hans': '找不到这个承诺。', en: 'There is no such promise.' },
  'promise.not_yours': {
    'zh-Hant': '這個承諾由別人負責。只有負責人和組長能更動。',
    'zh-Hans': '这个承诺由别人负责。只有负责人和班组长能改动。',
    en: 'Somebody else owns this promise. Its owner or a lead can change it.',
  },
  'promise.already_settled': {
    'zh-Hant': '這個承諾已經有結果了。',
    'zh-Hans': '这个承诺已经有结果了。',
    en: 'This promise has already been settled.',
  },
  'promise.news_needed': {
    'zh-Hant': '請寫下有什麼變化，或老實說「沒有變化，因為……」。',
    'zh-Hans': '请写下有什么变化，或者如实说“没有变化，因为……”。',
    en: 'Say what has changed, or honestly “no change because …”.',
  },
  'promise.fact_overdue': {
    'zh-Hant': '有一項事實過了查證時間。先到「事實」寫下為什麼還沒有結論、何時會有，一起告訴客人。',
    'zh-Hans': '有一项事实过了核实时间。先到“事实”写下为什么还没有结论、什么时候会有，一起告诉客户。',
    en: 'A fact is past its moment. First write under Facts why there is no result yet and when there will be, so that the customer hears it.',
  },
  'promise.already_due': {
    'zh-Hant': '答應的時間已經到了，不能再改期。先跟客人說一聲。',
    'zh-Hans': '答应的时间已经到了，不能再改期。先跟客户说一声。',
    en: 'The moment has already come, so it cannot be moved. Tell the customer first.',
  },
  'promise.due_in_the_past': {
    'zh-Hant': '新的時間要在現在之後。',
    'zh-Hans': '新的时间要晚于现在。',
    en: 'The new moment has to lie ahead.',
  },
})
