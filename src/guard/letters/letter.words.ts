import { words } from '#kernel/words.ts'
import { lawRefusals } from '../law/law.words.ts'

export const conductLetterRefusals = words({
  ...lawRefusals,
  'conduct_letter.unknown': {
    'zh-Hant': '找不到這封信。',
    'zh-Hans': '找不到这封函件。',
    en: 'There is no such letter.',
  },
  'conduct_letter.standing_needed': {
    'zh-Hant': '這種信要跟著一個往來方式的決定。',
    'zh-Hans': '这种函件要跟着一个往来方式的决定。',
    en: 'A letter of this kind tells of a decision about access. Which one?',
  },
  'conduct_letter.standing_unknown': {
    'zh-Hant': '找不到這個往來方式的決定。',
    'zh-Hans': '找不到这个往来方式的决定。',
    en: 'There is no such decision.',
  },
  'conduct_letter.wrong_rung': {
    'zh-Hant': '這種信說的不是這一級的決定。',
    'zh-Hans': '这种函件说的不是这一级的决定。',
    en: 'A letter of this kind does not tell of a decision on that rung.',
  },
  'conduct_letter.not_your_rung': {
    'zh-Hant': '這種信由主管或法務來寫。',
    'zh-Hans': '这种函件由主管或法务来写。',
    en: 'A letter of this kind is written by a manager or by legal.',
  },
  'conduct_letter.done_to_you': {
    'zh-Hant': '這件事發生在你身上，由別人來寫和簽。',
    'zh-Hans': '这件事发生在你身上，由别人来写和签。',
    en: 'It was done to you, so somebody else writes and signs.',
  },
  'conduct_letter.has_acted': {
    'zh-Hant': '原來的決定有你參與，結果由別人來寫。',
    'zh-Hans': '原来的决定有你参与，结果由别人来写。',
    en: 'You took part in the first decision. Somebody else writes the outcome.',
  },
  'conduct_letter.incident_unknown': {
    'zh-Hant': '其中有事件找不到，或不是這個人的。',
    'zh-Hans': '其中有事件找不到，或不是这个人的。',
    en: 'One of these incidents does not exist, or is not this person’s.',
  },
  'conduct_letter.incident_not_confirmed': {
    'zh-Hant': '其中有事件還沒有人確認，不能寫進信裡。',
    'zh-Hans': '其中有事件还没有人确认，不能写进函件。',
    en: 'One of these incidents has not been confirmed. A letter cannot say it happened.',
  },
  'conduct_letter.too_few_incidents': {
    'zh-Hant': '至少要有 {{least}} 件確認過的事件。',
    'zh-Hans': '至少要有 {{least}} 件确认过的事件。',
    en: 'It takes at least {{least}} confirmed incidents.',
  },
  'conduct_letter.not_draft': {
    'zh-Hant': '這封信已經不是草稿，不能再改。',
    'zh-Hans': '这封函件已经不是草稿，不能再改。',
    en: 'This is no longer a draft, and changes no more.',
  },
  'conduct_letter.changed_meanwhile': {
    'zh-Hant': '你看的時候有人改過，請再看一次。',
    'zh-Hans': '你看的时候有人改过，请再看一遍。',
    en: 'Somebody changed it while you read. Please read it again.',
  },
  'conduct_letter.own_letter': {
    'zh-Hant': '你寫過這封信，要由另一位法務簽。',
    'zh-Hans': '你写过这封函件，要由另一位法务签。',
    en: 'You wrote in this letter. Somebody else of legal signs.',
  },
  'conduct_letter.parts_missing': {
    'zh-Hant': '還缺這些部分：{{parts}}',
    'zh-Hans': '还缺这些部分：{{parts}}',
    en: 'These parts are missing: {{parts}}',
  },
  'conduct_letter.words_found': {
    'zh-Hant': '有 {{count}} 處說的是人而不是行為，請先改寫。',
    'zh-Hans': '有 {{count}} 处说的是人而不是行为，请先改写。',
    en: '{{count}} places say what somebody is, not what they did. Please word them anew.',
  },
  'conduct_letter.clause_needed': {
    'zh-Hant': '請至少引用雙方權利與義務的一條。',
    'zh-Hans': '请至少引用双方权利和义务的一条。',
    en: 'Cite at least one clause of the charter.',
  },
  'conduct_letter.article_needed': {
    'zh-Hant': '正式通知要引用至少一條有效的法規。',
    'zh-Hans': '正式通知要引用至少一条有效的法规。',
    en: 'A legal notice cites at least one article of law that is in force.',
  },
  'conduct_letter.facts_incomplete': {
    'zh-Hant': '「發生了什麼」要寫出每一件的日期和時間。',
    'zh-Hans': '“发生了什么”要写出每一件的日期和时间。',
    en: 'What happened must name the day and time of each incident.',
  },
  'conduct_letter.nothing_open': {
    'zh-Hant': '書面申訴的管道一定要開放。',
    'zh-Hans': '书面投诉的渠道一定要开放。',
    en: 'A written way to complain always stays open.',
  },
  'conduct_letter.pack_lapsed': {
    'zh-Hant': '這個地區的規則太久沒有查對，請先由法務查對。',
    'zh-Hans': '这个地区的规则太久没有核对，请先由法务核对。',
    en: 'Nobody has looked at the rules of this place for too long. Counsel looks first.',
  },
  'conduct_letter.standing_not_approved': {
    'zh-Hant': '這個決定還沒有核准，或已經結束。',
    'zh-Hans': '这个决定还没有批准，或已经结束。',
    en: 'The decision has not been approved, or has ended.',
  },
  'conduct_letter.no_type': {
    'zh-Hant': '這些字印不出來，請換一種寫法：{{characters}}',
    'zh-Hans': '这些字打印不出来，请换一种写法：{{characters}}',
    en: 'There is no type for these characters. Please write them otherwise: {{characters}}',
  },
  'conduct_letter.already_sent': {
    'zh-Hant': '已經寄出的信不能收回。',
    'zh-Hans': '已经寄出的函件不能收回。',
    en: 'What was sent cannot be taken back.',
  },
  'conduct_letter.not_signed': {
    'zh-Hant': '法務簽過才能寄出。',
    'zh-Hans': '法务签过才能寄出。',
    en: 'It goes out once legal has signed it.',
  },
  'conduct_letter.address_needed': {
    'zh-Hant': '請寫下寄到哪裡，或在哪裡交給本人。',
    'zh-Hans': '请写下寄到哪里，或在哪里交给本人。',
    en: 'Where to? An address, or the place where it is handed over.',
  },
  'conduct_letter.no_case': {
    'zh-Hant': '這位客人沒有案件頁面，請用別的方式寄。',
    'zh-Hans': '这位客户没有工单页面，请用别的方式寄。',
    en: 'This customer has no case page. Send it another way.',
  },
  'conduct_letter.not_sent': {
    'zh-Hant': '這封信現在不在路上。',
    'zh-Hans': '这封函件现在不在途中。',
    en: 'This letter is not on its way.',
  },
  'conduct_letter.moment_wrong': {
    'zh-Hant': '送達的時間要在寄出之後，而且不能晚於現在。',
    'zh-Hans': '送达的时间要在寄出之后，而且不能晚于现在。',
    en: 'It arrived after it was sent, and not later than now.',
  },
})
