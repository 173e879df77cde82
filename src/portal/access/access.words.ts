import { words } from '#kernel/words.ts'

export const myAccessRefusals = words({
  'my_access.nothing_decided': {
    'zh-Hant': '這項安排已經結束，不需要再申訴。',
    'zh-Hans': '这项安排已经结束，不需要再申诉。',
    en: 'This no longer holds, so there is nothing to appeal against.',
  },
  'my_access.appealed': {
    'zh-Hant': '您的申訴已經收到，由沒有參與決定的人來看。',
    'zh-Hans': '您的申诉已经收到，由没有参与决定的人来看。',
    en: 'We have your appeal. Somebody who had no part in the decision is reading it.',
  },
  'data_request.unknown': {
    'zh-Hant': '找不到這件個資查詢。',
    'zh-Hans': '找不到这件个人信息查询。',
    en: 'There is no such data request.',
  },
  'data_request.given': {
    'zh-Hant': '已經交給本人了。',
    'zh-Hans': '已经交给本人了。',
    en: 'It has been given to them already.',
  },
  'data_request.not_ready': {
    'zh-Hant': '資料還沒有整理好。',
    'zh-Hans': '资料还没有整理好。',
    en: 'It has not been put together yet.',
  },
  'data_request.needs_counsel': {
    'zh-Hant': '要由法務放行，而且不能是整理的人。',
    'zh-Hans': '要由法务放行，而且不能是整理的人。',
    en: 'Counsel lets it out, and never whoever put it together.',
  },
})
