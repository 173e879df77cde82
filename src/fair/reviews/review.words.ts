import { words } from '#kernel/words.ts'

export const reviewWords = words({
  'review.unknown': { 'zh-Hant': '沒有這份紀錄。', 'zh-Hans': '没有这份记录。', en: 'There is no such review.' },
  'review.facts_first': {
    'zh-Hant': '客人的要求不是理由。先查證事實，再看要不要了解同事當時的狀況。',
    'zh-Hans': '客户的要求不是理由。先核实事实，再看要不要了解同事当时的情况。',
    en: 'What a customer demands is no ground. Settle a fact first, then look.',
  },
  'review.not_on_the_case': {
    'zh-Hant': '這位同事沒有接過這件事。',
    'zh-Hans': '这位同事没有接过这件事。',
    en: 'This colleague was not on this case.',
  },
  'review.not_your_team': {
    'zh-Hant': '請由這位同事自己的組長來談。',
    'zh-Hans': '请由这位同事自己的班组长来谈。',
    en: 'This is for the colleague’s own lead.',
  },
  'review.own': {
    'zh-Hant': '和自己有關的事，請由別人來看。',
    'zh-Hans': '和自己有关的事，请由别人来看。',
    en: 'Somebody else looks at what concerns you.',
  },
  'review.care_first': {
    'zh-Hant': '先問同事還好嗎，其他的之後再談。',
    'zh-Hans': '先问问同事还好吗，其他的之后再谈。',
    en: 'Ask first how they are. Everything else can wait.',
  },
  'review.already_told': {
    'zh-Hant': '已經告訴過這位同事了。',
    'zh-Hans': '已经告诉过这位同事了。',
    en: 'The colleague has been told already.',
  },
  'review.not_told': {
    'zh-Hant': '先當面告訴同事是什麼事，再往下走。',
    'zh-Hans': '先当面告诉同事是什么事，再往下走。',
    en: 'Tell the colleague what it is about first.',
  },
  'review.not_heard': {
    'zh-Hant': '同事還沒說明，回覆的時間也還沒到。',
    'zh-Hans': '同事还没说明，回复的时间也还没到。',
    en: 'The colleague has not answered yet and still has time to.',
  },
  'review.already_found': {
    'zh-Hant': '已經有結論了。不同意可以申請再看一次。',
    'zh-Hans': '已经有结论了。不同意可以申请复核。',
    en: 'There is a finding already. Who disagrees can ask for another look.',
  },
  'review.too_late_to_answer': {
    'zh-Hant': '已經有結論了，請改用申請再看一次。',
    'zh-Hans': '已经有结论了，请改用申请复核。',
    en: 'There is a finding already. Ask for another look instead.',
  },
  'review.questions_open': {
    'zh-Hant': '關於公司的問題還有「不知道」。查清楚之前，不能歸到人身上。',
    'zh-Hans': '关于公司的问题还有“不知道”。查清楚之前，不能归到人身上。',
    en: 'A question to the house is still “not known”. Until it is, it cannot be put on the person.',
  },
  'review.house_first': {
    'zh-Hant': '通知沒送到、內容有誤、照流程做、沒教過或太忙，都先是公司的事，不能算在同事身上。',
    'zh-Hans': '通知没送到、内容有误、按流程做、没教过或太忙，都先是公司的事，不能算在同事身上。',
    en: 'A notice that did not reach them, a wrong article, a procedure followed, no training or too much load: that is the house first.',
  },
  'review.care_not_discipline': {
    'zh-Hant': '當時狀況不好，需要的是照顧，不是處分。',
    'zh-Hans': '当时状态不好，需要的是照顾，不是处分。',
    en: 'Somebody who was not well is cared for, not disciplined.',
  },
  'review.cause_unfit': {
    'zh-Hant': '同事沒有錯，原因就不在同事身上。',
    'zh-Hans': '同事没有错，原因就不在同事身上。',
    en: 'Where the colleague was right, the cause is not the colleague.',
  },
  'review.no_finding': {
    'zh-Hant': '先有結論，才能決定後續。',
    'zh-Hans': '先有结论，才能决定后续。',
    en: 'The finding comes before what follows.',
  },
  'review.already_decided': {
    'zh-Hant': '後續已經決定了。',
    'zh-Hans': '后续已经决定了。',
    en: 'What follows has been decided.',
  },
  'review.nothing_to_decide': {
    'zh-Hant': '同事做得對，要做的是支持，不是後續處理。',
    'zh-Hans': '同事做得对，要做的是支持，不是后续处理。',
    en: 'The colleague was right. Stand behind them; there is nothing to decide.',
  },
  'review.plan_in_the_past': {
    'zh-Hant': '完成的時間要在現在之後。',
    'zh-Hans': '完成时间要晚于现在。',
    en: 'The plan needs a moment that is still to come.',
  },
  'review.helper_unknown': {
    'zh-Hant': '請選一位會幫忙的同事。',
    'zh-Hans': '请选一位会帮忙的同事。',
    en: 'Choose a colleague who will help.',
  },
  'review.growth_only': {
    'zh-Hant': '無心的失誤，或是公司造成的，只有成長計畫，沒有處分。',
    'zh-Hans': '无心之失，或者公司造成的，只有成长计划，没有处分。',
    en: 'A slip, or what the house brought about, is met with growth alone.',
  },
  'review.hr_only': {
    'zh-Hant': '考績和獎金只有人資能決定，而且要先聽過同事說明。',
    'zh-Hans': '考核和奖金只有人力资源能决定，而且要先听过同事说明。',
    en: 'Appraisal and pay are for hr alone, after a hearing.',
  },
  'review.hearing_first': {
    'zh-Hant': '先開過說明會，才能到這一步。',
    'zh-Hans': '先开过说明会，才能到这一步。',
    en: 'The hearing comes first.',
  },
  'review.no_signature_needed': {
    'zh-Hant': '這裡不需要第二個人簽名。',
    'zh-Hans': '这里不需要第二个人签字。',
    en: 'No second signature is needed here.',
  },
  'review.same_person': {
    'zh-Hant': '要由沒有參與過這件事的人來看。',
    'zh-Hans': '要由没有参与过这件事的人来看。',
    en: 'This takes somebody who had no hand in it.',
  },
  'review.no_plan': {
    'zh-Hant': '這裡沒有成長計畫。',
    'zh-Hans': '这里没有成长计划。',
    en: 'There is no plan here.',
  },
  'review.nothing_to_appeal': {
    'zh-Hant': '還沒有可以再看一次的決定。',
    'zh-Hans': '还没有可以复核的决定。',
    en: 'There is no decision yet that could be looked at again.',
  },
  'review.already_appealed': {
    'zh-Hant': '已經申請過再看一次了。',
    'zh-Hans': '已经申请过复核了。',
    en: 'Another look has been asked for already.',
  },
  'review.appeal_late': {
    'zh-Hant': '可以申請的十四天已經過了。請直接找人資談。',
    'zh-Hans': '可以申请的十四天已经过了。请直接找人力资源谈。',
    en: 'The fourteen days are over. Speak with hr directly.',
  },
  'review.no_appeal': {
    'zh-Hant': '沒有等著再看一次的申請。',
    'zh-Hans': '没有等着复核的申请。',
    en: 'Nothing waits for another look.',
  },
})
