import { words } from '#kernel/words.ts'

export const standingWords = words({
  'standing.unknown': {
    'zh-Hant': '找不到這項決定。',
    'zh-Hans': '找不到这项决定。',
    en: 'There is no such decision.',
  },
  'standing.not_draft': {
    'zh-Hant': '這項決定已經成立或已收回，不能再改。有新的事，請另作決定。',
    'zh-Hans': '这项决定已经成立或已撤回，不能再改。有新的情况，请另作决定。',
    en: 'It has been decided or dropped and is not edited. For something new, decide anew.',
  },
  'standing.person_needed': {
    'zh-Hant': '只有人可以作這個決定。',
    'zh-Hans': '只有人可以作这个决定。',
    en: 'Only a person can decide this.',
  },
  'standing.not_your_rung': {
    'zh-Hant': '這一級不由你的職務決定，請交給有權限的同事。',
    'zh-Hans': '这一级不由你的岗位决定，请交给有权限的同事。',
    en: 'This rung is not yours to decide. Hand it to a colleague whose it is.',
  },
  'standing.done_to_you': {
    'zh-Hant': '事情發生在你身上或由你通報，由別人決定，對你和對他都公平。',
    'zh-Hans': '事情发生在你身上或由你上报，由别人决定，对你和对方都公平。',
    en: 'It was done to you or reported by you. Somebody else decides: that is fair to both.',
  },
  'standing.same_person': {
    'zh-Hant': '起草的人不能自己核准。',
    'zh-Hans': '起草的人不能自己核准。',
    en: 'Whoever wrote it cannot approve it.',
  },
  'standing.acted_before': {
    'zh-Hant': '你在這件事上已經作過決定，要由沒有參與過的人來看。',
    'zh-Hans': '你在这件事上已经作过决定，要由没有参与过的人来看。',
    en: 'You have acted on this before. Somebody who has not looks now.',
  },
  'standing.incomplete': {
    'zh-Hant': '還不能核准，缺：{{missing}}。',
    'zh-Hans': '还不能核准，缺：{{missing}}。',
    en: 'It cannot be approved yet. Missing: {{missing}}.',
  },
  'standing.no_new_evidence': {
    'zh-Hant': '上一次決定之後，沒有新的、已確認的事件，不能再延。',
    'zh-Hans': '上一次决定之后，没有新的、已确认的事件，不能再延。',
    en: 'Nothing confirmed has happened since the last decision. It cannot go on.',
  },
  'standing.words': {
    'zh-Hant': '內容裡有評論人品、病名或罪名的字眼。請寫他做了什麼。',
    'zh-Hans': '内容里有评价人品、病名或罪名的字眼。请写他做了什么。',
    en: 'It names a character, a diagnosis or an offence. Write what was done.',
  },
  'standing.needs_executive': {
    'zh-Hant': '前後加起來超過一年，要由高階主管參與決定。',
    'zh-Hans': '前后加起来超过一年，要由高管参与决定。',
    en: 'Together these run for more than a year. An executive has to be one of the two.',
  },
  'standing.over': {
    'zh-Hant': '這項決定已經結束。',
    'zh-Hans': '这项决定已经结束。',
    en: 'This decision is over.',
  },
  'standing.review_date': {
    'zh-Hant': '下一次檢視的日期要在期限內，也不能太久。',
    'zh-Hans': '下一次复查的日期要在期限内，也不能太久。',
    en: 'The next look has to be before it ends, and not too far away.',
  },
  'standing.not_lighter': {
    'zh-Hant': '只能改得更輕。要更嚴，請另作決定。',
    'zh-Hans': '只能改得更轻。要更严，请另作决定。',
    en: 'It can only be made lighter. For more, decide anew.',
  },
  'standing.appealed_already': {
    'zh-Hant': '這項決定已經申覆過一次。下一步是外部管道。',
    'zh-Hans': '这项决定已经申诉过一次。下一步是外部渠道。',
    en: 'This decision has been appealed once. The next way is outside.',
  },
  'standing.late_needs_reason': {
    'zh-Hant': '申覆期限過了，請寫下為什麼晚，我們一樣會看。',
    'zh-Hans': '申诉期限过了，请写下为什么晚，我们一样会看。',
    en: 'The time for an appeal has passed. Say why it comes later, and it is heard all the same.',
  },
  'standing.no_appeal': {
    'zh-Hant': '沒有等待決定的申覆。',
    'zh-Hans': '没有等待决定的申诉。',
    en: 'No appeal is waiting.',
  },
  'standing.proposed_already': {
    'zh-Hant': '已經有人提議提早結束，正等著答覆。',
    'zh-Hans': '已经有人提议提前结束，正等着答复。',
    en: 'An early end has been proposed and waits for an answer.',
  },
  'standing.no_proposal': {
    'zh-Hant': '沒有等待答覆的提議。',
    'zh-Hans': '没有等待答复的提议。',
    en: 'No proposal is waiting.',
  },
  'standing.customer_unknown': {
    'zh-Hant': '找不到這位客戶。',
    'zh-Hans': '找不到这位客户。',
    en: 'There is no such customer.',
  },
  'standing.incident_unknown': {
    'zh-Hant': '找不到這件事件，或不是這位客戶的。',
    'zh-Hans': '找不到这件事件，或不是这位客户的。',
    en: 'There is no such incident of this customer.',
  },
  'standing.contact_person_unknown': {
    'zh-Hant': '找不到要指定的窗口同事。',
    'zh-Hans': '找不到要指定的对接同事。',
    en: 'The contact person is nobody of the house.',
  },
  'standing.public_how_only': {
    'zh-Hant': '公共服務只能調整怎麼往來，不能拒絕往來或某一類事。',
    'zh-Hans': '公共服务只能调整怎么往来，不能拒绝往来或某一类事项。',
    en: 'Where the public is served, how may change, never whether.',
  },
  'standing.policy_too_hard': {
    'zh-Hant': '比底線更嚴的規則不能公布：{{line}}。',
    'zh-Hans': '比底线更严的规则不能发布：{{line}}。',
    en: 'A rule harder than the floor cannot be published: {{line}}.',
  },
  'standing.policy_backdated': {
    'zh-Hant': '規則只往後生效。',
    'zh-Hans': '规则只往后生效。',
    en: 'Rules take effect from now on, not before.',
  },
  'standing.same_unknown': {
    'zh-Hant': '找不到這筆「同一個人」的說明。',
    'zh-Hans': '找不到这条“同一个人”的说明。',
    en: 'There is no such note that two records are one person.',
  },
  'standing.same_other_person': {
    'zh-Hant': '要由另一位同事確認。',
    'zh-Hans': '要由另一位同事确认。',
    en: 'Another colleague has to agree.',
  },
  'standing.process_review_unknown': {
    'zh-Hant': '找不到這次流程檢視。',
    'zh-Hans': '找不到这次流程复查。',
    en: 'There is no such look at how we decide.',
  },
})
