import { words } from '#kernel/words.ts'

export const growthWords = words({
  'coaching.goal_needed': {
    'zh-Hant': '輔導從本人自己的目標和長處開始，現在還沒有可以開始的目標。',
    'zh-Hans': '辅导要从本人自己的目标和长处开始，现在还没有可以开始的目标。',
    en: 'Coaching starts from the person’s own goal and strength, and there is none to start from yet.',
  },
  'coaching.quiet_hours': {
    'zh-Hant': '你今天接過一通很重的電話，先休息。如果你自己想現在談，請勾選「我還是想」。',
    'zh-Hans': '你今天接过一通很重的电话，先歇一歇。要是你自己想现在聊，请勾选“我还是想聊”。',
    en: 'You had a hard contact today, so rest comes first. If you want it all the same, tick “I want it anyway”.',
  },
  'coaching.already_offered': {
    'zh-Hant': '你已經問過了，等對方回覆。',
    'zh-Hans': '你已经问过了，等对方答复。',
    en: 'You have asked already. It is for them to answer.',
  },
  'coaching.coach_unknown': {
    'zh-Hant': '找不到這位輔導人，或這位同事還沒答應。',
    'zh-Hans': '找不到这位辅导人，或这位同事还没有答应。',
    en: 'There is no such coach, or this colleague has not agreed yet.',
  },
  'coaching.moment_needed': {
    'zh-Hant': '請選一個還沒過去的時間。',
    'zh-Hans': '请选一个还没过去的时间。',
    en: 'Please choose a moment that is still to come.',
  },
  'coaching.session_unknown': {
    'zh-Hant': '找不到這次輔導。',
    'zh-Hans': '找不到这次辅导。',
    en: 'There is no such session.',
  },
  'coaching.settled': {
    'zh-Hant': '這次輔導已經有結果了。',
    'zh-Hans': '这次辅导已经有结果了。',
    en: 'This session has been settled already.',
  },
  'coaching.not_yours_to_settle': {
    'zh-Hant': '這一步要由另一位來決定。',
    'zh-Hans': '这一步要由另一位来决定。',
    en: 'This is for the other person to say.',
  },
  'coaching.not_yet': {
    'zh-Hant': '這次輔導還沒進行。',
    'zh-Hans': '这次辅导还没进行。',
    en: 'This session has not taken place yet.',
  },
})
