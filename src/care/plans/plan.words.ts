import { words } from '#kernel/words.ts'

export const carePlanRefusals = words({
  'plan.unknown': {
    'zh-Hant': '你們這一組沒有這份關懷計畫。',
    'zh-Hans': '你们组没有这份关怀计划。',
    en: 'Your floor has no such care plan.',
  },
  'plan.ends_before': {
    'zh-Hant': '結束的日子比開始早。',
    'zh-Hans': '结束日期早于开始日期。',
    en: 'It ends before it begins.',
  },
  'plan.too_long': {
    'zh-Hant': '一份計畫最長 92 天。再久就不是計畫，是願望了。',
    'zh-Hans': '一份计划最长 92 天，再长就不是计划而是愿望了。',
    en: 'A plan covers 92 days at most. Beyond that it is a wish.',
  },
  'plan.person_unknown': {
    'zh-Hant': '名單上有人不是這一組的客服人員。',
    'zh-Hans': '名单里有人不是本组客服。',
    en: 'Somebody on the list is no agent of this floor.',
  },
  'plan.item_unknown': {
    'zh-Hant': '計畫裡沒有這一項，或已經拿掉了。',
    'zh-Hans': '计划里没有这一项，或者已经拿掉了。',
    en: 'The plan has no such item, or it was left out already.',
  },
  'plan.owner_unknown': {
    'zh-Hant': '負責人和備位要是這一組的組長或經理。',
    'zh-Hans': '负责人和后备得是本组的班组长或经理。',
    en: 'Whoever does it, and whoever stands in, is a lead or manager of this floor.',
  },
  'plan.owner_is_backup': {
    'zh-Hant': '備位要是另一個人，負責人請假時才有人接手。',
    'zh-Hans': '后备得是另一个人，负责人请假才有人顶上。',
    en: 'Somebody else stands in, for the day when the first is away.',
  },
  'plan.day_needed': {
    'zh-Hant': '指定日期的項目要有日期，其他的不用。',
    'zh-Hans': '指定日期的项目要填日期，其他的不用。',
    en: 'An item of a set day needs that day, and no other item has one.',
  },
  'plan.day_outside': {
    'zh-Hant': '這一天不在計畫的期間裡。',
    'zh-Hans': '这一天不在计划期间内。',
    en: 'That day lies outside the plan.',
  },
  'plan.budget_overdrawn': {
    'zh-Hant': '預算只剩 {{left}} 元，不能超支。請經理先調整預算。',
    'zh-Hans': '预算只剩 {{left}} 元，不能超支。请经理先调整预算。',
    en: 'Only {{left}} of the budget is left, and it cannot be overdrawn. A manager can raise it first.',
  },
  'occasion.unknown': {
    'zh-Hant': '找不到這一次的安排。',
    'zh-Hans': '找不到这一次的安排。',
    en: 'There is no such occasion.',
  },
  'occasion.already_came': {
    'zh-Hant': '這一次已經收到，也記了收據。',
    'zh-Hans': '这一次已经收到，票据也记了。',
    en: 'This has come already, with its receipt.',
  },
  'occasion.not_ordered': {
    'zh-Hant': '還沒訂，先記下訂了什麼。',
    'zh-Hans': '还没订，先记下订了什么。',
    en: 'Nothing was ordered yet. Write down the order first.',
  },
  'occasion.not_come': {
    'zh-Hant': '東西還沒到，到了再勾誰拿到。',
    'zh-Hans': '东西还没到，到了再勾谁拿到了。',
    en: 'It has not come yet. Say who got it once it has.',
  },
  'occasion.not_meant': {
    'zh-Hant': '名單上有人不在這一項的班別或地點。',
    'zh-Hans': '名单里有人不在这一项的班次或地点。',
    en: 'Somebody on the list is not among those this item reaches.',
  },
  'occasion.not_yours': {
    'zh-Hant': '飲食需要只給訂的人和備位看。',
    'zh-Hans': '饮食需要只给下单的人和后备看。',
    en: 'What people cannot eat is for whoever orders it, or stands in.',
  },
  'occasion.day_unknown': {
    'zh-Hant': '這一天不在要選的日子裡。',
    'zh-Hans': '这一天不在可选的日子里。',
    en: 'That day was not among those asked about.',
  },
  'talk.none': {
    'zh-Hant': '今天沒有安排收班聊聊。',
    'zh-Hans': '今天没有安排收班聊聊。',
    en: 'No talk after the shift is planned for today.',
  },
  'talk.unknown': {
    'zh-Hant': '沒有掛著你名字的這一則。',
    'zh-Hans': '没有这条署了你名字的留言。',
    en: 'There is no such note with your name on it.',
  },
})
