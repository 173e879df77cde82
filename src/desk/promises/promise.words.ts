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
  'promise.owner_needed': {
    'zh-Hant': '沒有人負責的承諾不算承諾，請選一位負責人。',
    'zh-Hans': '没有人负责的承诺不算承诺，请选一位负责人。',
    en: 'A promise nobody owns is none. Choose who keeps it.',
  },
  'promise.owner_unknown': {
    'zh-Hant': '找不到能負責這件事的這位同事。',
    'zh-Hans': '找不到能负责这件事的这位同事。',
    en: 'There is no such colleague who could keep it.',
  },
  'promise.due_too_far': {
    'zh-Hant': '超過一年以後的事不要答應，時間請訂近一點。',
    'zh-Hans': '一年以后的事不要承诺，时间请定近一点。',
    en: 'More than a year ahead is no promise. Name a nearer time.',
  },
  'promise.source_needed': {
    'zh-Hant': '這是別人說的，請寫下是誰說的。',
    'zh-Hans': '这是别人说的，请写下是谁说的。',
    en: 'It rests on somebody else’s word. Say whose.',
  },
  'promise.not_reached': {
    'zh-Hant': '留言或沒接通不算回電。請說「聯絡上了」，或先補滿三次不同時段的聯絡。',
    'zh-Hans': '留言或没接通不算回电。请说“联系上了”，或先补满三次不同时段的联系。',
    en: 'A voicemail is no call back. Say that you reached them, or try three times at different hours first.',
  },
  'promise.too_few_tries': {
    'zh-Hant': '還不夠：要在不同時段試三次，再發簡訊，再寄信或電子郵件。',
    'zh-Hans': '还不够：要在不同时段试三次，再发短信，再寄信或发邮件。',
    en: 'Not yet: three tries at different hours, then a text, then a letter or e-mail.',
  },
  'promise.not_a_call': {
    'zh-Hant': '這個承諾不是回電，不用記聯絡次數。',
    'zh-Hans': '这个承诺不是回电，不用记联系次数。',
    en: 'This promise is no call, so there are no tries to note.',
  },
  'promise.try_first': {
    'zh-Hant': '先在不同時段試三次，再改用書面。',
    'zh-Hans': '先在不同时段试三次，再改用书面。',
    en: 'Try three times at different hours before you write.',
  },
  'handover.is_owner': {
    'zh-Hant': '這件事本來就是這位同事負責。',
    'zh-Hans': '这件事本来就由这位同事负责。',
    en: 'This colleague has it already.',
  },
  'handover.not_here': {
    'zh-Hant': '到時候這位同事不在，請換一位。',
    'zh-Hans': '到时候这位同事不在，请换一位。',
    en: 'This colleague will not be here then. Choose another.',
  },
  'handover.none': {
    'zh-Hant': '沒有等著回答的轉交。',
    'zh-Hans': '没有等待答复的转交。',
    en: 'There is no handover waiting for an answer.',
  },
  'handover.not_yours': {
    'zh-Hant': '這是請別人接的，只有他能回答。',
    'zh-Hans': '这是请别人接的，只有他本人能答复。',
    en: 'Somebody else was asked. Only they can answer.',
  },
  'person.unknown': { 'zh-Hant': '找不到這位同事。', 'zh-Hans': '找不到这位同事。', en: 'There is no such colleague.' },
  'absence.ends_first': {
    'zh-Hant': '結束時間要在開始之後。',
    'zh-Hans': '结束时间要晚于开始时间。',
    en: 'The end has to come after the beginning.',
  },
  'absence.leaving_for_good': {
    'zh-Hant': '離職沒有回來的時間，請把結束時間留空。',
    'zh-Hans': '离职没有回来的时间，请把结束时间留空。',
    en: 'Who leaves for good has no day of return. Leave the end empty.',
  },
  'absence.none': {
    'zh-Hant': '這位同事沒有登記不在。',
    'zh-Hans': '这位同事没有登记不在。',
    en: 'This colleague is not noted as away.',
  },
  'task.unknown': { 'zh-Hant': '找不到這個查詢。', 'zh-Hans': '找不到这个查询。', en: 'There is no such question.' },
  'task.already_answered': {
    'zh-Hant': '這個查詢已經有人回覆了。',
    'zh-Hans': '这个查询已经有人答复了。',
    en: 'This has already been answered.',
  },
})
