import { words } from '#kernel/words.ts'

export const lectureRefusals = words({
  'lecture.unknown': {
    'zh-Hant': '找不到這場講座，或你不在名單上。',
    'zh-Hans': '找不到这场讲座，或者你不在名单上。',
    en: 'There is no such lecture, or you are not on its list.',
  },
  'lecture.not_yet': {
    'zh-Hant': '講座開始、點過名之後才能做這件事；新的場次要排在現在之後。',
    'zh-Hans': '讲座开始、点过名之后才能做这件事；新的场次要排在现在之后。',
    en: 'First it is held and noted who came. Another session lies ahead of now.',
  },
  'lecture.nobody_missed_it': {
    'zh-Hant': '沒有人缺席，不必再辦一場。',
    'zh-Hans': '没有人缺席，不用再办一场。',
    en: 'Nobody missed it, so there is nobody to ask again.',
  },
  'lecture.offered_again': {
    'zh-Hant': '已經為缺席的人再排了一場。',
    'zh-Hans': '已经为缺席的人另排了一场。',
    en: 'Those who missed it have been asked to another session already.',
  },
  'lecture.not_there': {
    'zh-Hant': '五題是給到場的人的；沒到場的人會再收到一次邀請。',
    'zh-Hans': '五道题是给到场的人的；没到场的人会再收到一次邀请。',
    en: 'The five questions are for whoever was there. Whoever was not is asked again.',
  },
  'lecture.answered': {
    'zh-Hant': '你已經答過了。',
    'zh-Hans': '你已经答过了。',
    en: 'You have answered already.',
  },
  'lecture.check_over': {
    'zh-Hant': '作答時間已過，團體的結果不再變動。',
    'zh-Hans': '作答时间已过，集体的结果不再变动。',
    en: 'The time for answers is over; the figure of the group no longer moves.',
  },
  'lecture.reference_expired': {
    'zh-Hant': '引用的依據已過檢視日或不再有效，確認後再開講座。',
    'zh-Hans': '引用的依据已过复核日或不再有效，核实后再开讲座。',
    en: 'It cites a reference that is past its review or no longer in force. Look at it first.',
  },
  'lecture.person_unknown': {
    'zh-Hant': '名單上有人不是受邀的人。',
    'zh-Hans': '名单上有人不在受邀之列。',
    en: 'Somebody on the list was not asked to come.',
  },
})
