import { words } from '#kernel/words.ts'

export const charterWords = words({
  'charter.title': {
    'zh-Hant': '雙方的權利與義務',
    'zh-Hans': '双方的权利和义务',
    en: 'What both sides may expect, and owe',
  },
  'charter.version': {
    'zh-Hant': '第 {{version}} 版，{{since}} 起適用',
    'zh-Hans': '第 {{version}} 版，{{since}} 起适用',
    en: 'Version {{version}}, since {{since}}',
  },
  'charter.customer_may': { 'zh-Hant': '您可以', 'zh-Hans': '您可以', en: 'You may' },
  'charter.heard': {
    'zh-Hant': '把事情講完，拿到案號，知道下一次什麼時候會有消息。',
    'zh-Hans': '把事情说完，拿到工单号，知道下一次什么时候会有消息。',
    en: 'Tell it to the end, have a number for it, and know when the next news comes.',
  },
  'charter.angry': {
    'zh-Hant': '生氣。生氣不會影響我們怎麼處理。',
    'zh-Hans': '生气。生气不会影响我们怎么处理。',
    en: 'Be angry. It changes nothing about how your case is decided.',
  },
  'charter.same': {
    'zh-Hant': '得到和別人一樣的答覆：同樣的事，同樣的處理。',
    'zh-Hans': '得到和别人一样的答复：同样的事，同样的处理。',
    en: 'Have the answer anybody else would have: same facts, same remedy.',
  },
  'charter.why': {
    'zh-Hant': '看到我們答應的每一件事和日期；沒有變化的時候，看到原因。',
    'zh-Hans': '看到我们答应的每一件事和日期；没有变化的时候，看到原因。',
    en: 'See every promise with its date, and the reason when nothing has changed.',
  },
  'charter.correct': {
    'zh-Hant': '更正我們的理解，補上資料，並得到回覆。',
    'zh-Hans': '纠正我们的理解，补上材料，并得到回复。',
    en: 'Correct what we understood, add evidence, and be answered.',
  },
  'charter.above': {
    'zh-Hant': '請另一位主管重新看，不用說理由。',
    'zh-Hans': '请另一位主管重新看，不用说理由。',
    en: 'Have another person look again, without giving a reason.',
  },
  'charter.outside': {
    'zh-Hant': '隨時向外部單位申訴。我們會告訴您有哪些管道。',
    'zh-Hans': '随时向外部单位投诉。我们会告诉您有哪些渠道。',
    en: 'Go to a body outside at any time. We tell you which there are.',
  },
  'charter.withdraw': {
    'zh-Hant': '收回案件，並在 14 天內改變主意。',
    'zh-Hans': '撤回投诉，并在 14 天内改变主意。',
    en: 'Withdraw, and change your mind within 14 days.',
  },
  'charter.we_owe': { 'zh-Hant': '我們要做到', 'zh-Hans': '我们要做到', en: 'We owe you' },
  'charter.points': {
    'zh-Hant': '先聽完、說一遍確認，再逐項答覆。',
    'zh-Hans': '先听完、复述确认，再逐项答复。',
    en: 'To listen, say it back, and answer point by point.',
  },
  'charter.promises': {
    'zh-Hant': '說到做到；來不及，就在時間到之前先告訴您。',
    'zh-Hans': '说到做到；来不及，就在到点之前先告诉您。',
    en: 'To keep our word, or tell you before the time has come.',
  },
  'charter.merits': {
    'zh-Hant': '您說話的方式，不影響案件的對錯、先後、期限和賠償。',
    'zh-Hans': '您说话的方式，不影响事情的对错、先后、期限和赔偿。',
    en: 'That how you speak touches neither the merits nor the order, the dates or the remedy.',
  },
  'charter.written': {
    'zh-Hant': '無論如何都留著書面申訴的管道。限制只由人決定，寫明理由和期限，您可以申訴。',
    'zh-Hans': '无论如何都保留书面投诉的渠道。限制只由人决定，写明理由和期限，您可以申诉。',
    en: 'A written way to complain that always stays open. A limit is set by people, with a reason and an end, and you may appeal.',
  },
  'charter.customer_owes': { 'zh-Hant': '請您做到', 'zh-Hans': '请您做到', en: 'We ask of you' },
  'charter.truth': {
    'zh-Hant': '照您所知如實說明。',
    'zh-Hans': '按您所知如实说明。',
    en: 'To tell it truthfully, as far as you know.',
  },
  'charter.respect': {
    'zh-Hant': '尊重接電話的人：不辱罵、不威脅、不說性騷擾的話。',
    'zh-Hans': '尊重接电话的人：不辱骂、不威胁、不说性骚扰的话。',
    en: 'To respect the person who answers: no abuse, no threats, no sexual remarks.',
  },
  'charter.one_case': {
    'zh-Hant': '同一件事寫在同一件案件裡，看的人才看得到全部。',
    'zh-Hans': '同一件事写在同一个工单里，看的人才能看到全部。',
    en: 'To keep one matter in one case, so that whoever reads it reads all of it.',
  },
  'charter.staff_may': { 'zh-Hant': '接電話的人可以', 'zh-Hans': '接电话的人可以', en: 'The person who answers may' },
  'charter.person': {
    'zh-Hant': '被當成一個人對待。電話那頭，也是別人的家人和朋友。',
    'zh-Hans': '被当成一个人对待。电话那头，也是别人的亲人和朋友。',
    en: 'Be treated as a person. At the other end is somebody’s family or friend.',
  },
  'charter.profession': {
    'zh-Hant': '以專業幫您把事情辦好：聽懂、查清楚、說明白。服務是一門專業，不是什麼都答應。',
    'zh-Hans': '用专业帮您把事情办好：听懂、查清、说明白。服务是一门专业，不是什么都答应。',
    en: 'To help and to solve, as people who know their work. Service is a profession; it is not saying yes to everything.',
  },
  'charter.worth': {
    'zh-Hant': '不把挨罵當成本事：解決了問題、把改善的建議傳上去，才是我們看重的。',
    'zh-Hans': '不把挨骂当成本事：解决了问题、把改进的建议递上去，才是我们看重的。',
    en: 'Never to count it as a merit to have been insulted. What is valued here is what was solved, and what was passed on to be made better.',
  },
  'charter.decline': {
    'zh-Hant': '婉拒做不到或不合理的要求，說明理由，也說明還能怎麼做。您可以請別人再看一次。',
    'zh-Hans': '婉拒做不到或不合理的要求，说明理由，也说明还能怎么办。您可以请别人再看一次。',
    en: 'Say no to what cannot or should not be done, with the reason and with what can be done instead. You may have somebody else look at it.',
  },
  'charter.end': {
    'zh-Hant': '先提醒，再結束辱罵的通話；遇到威脅可以直接結束。您的案件照常處理。',
    'zh-Hans': '先提醒，再结束辱骂的通话；遇到威胁可以直接结束。您的事情照常处理。',
    en: 'End an abusive call after saying so, and a threat at once. Your case goes on as before.',
  },
  'charter.rest': {
    'zh-Hant': '在難接的通話之後休息。',
    'zh-Hans': '在难接的通话之后休息。',
    en: 'Rest after a hard call.',
  },
  'charter.name': {
    'zh-Hant': '不公開全名。要稱呼或反映，用案號就可以。',
    'zh-Hans': '不公开全名。要称呼或反映，用工单号就可以。',
    en: 'Keep their full name to themselves. Your case number is enough to speak of them.',
  },
})
