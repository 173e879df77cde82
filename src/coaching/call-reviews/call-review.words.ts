import { words } from '#kernel/words.ts'

export const callReviewWords = words({
  'call_review.unknown': {
    'zh-Hant': '找不到這次回看，或不是給你看的。',
    'zh-Hans': '找不到这次回看，或者不是给你看的。',
    en: 'There is no such review, or it is not yours to see.',
  },
  'call_review.contact_unknown': {
    'zh-Hant': '只能回看自己接的通話。',
    'zh-Hans': '只能回看自己接的通话。',
    en: 'Only a contact of your own can be opened.',
  },
  'call_review.still_running': {
    'zh-Hant': '通話還沒結束，結束後再看。',
    'zh-Hans': '通话还没结束，结束后再看。',
    en: 'The contact is still running. Look at it once it is over.',
  },
  'call_review.not_before': {
    'zh-Hant': '同儕從約定的那一天開始才能一起看。',
    'zh-Hans': '同伴从约定的那一天起才能一起看。',
    en: 'The peer looks along from the day that was agreed, not before.',
  },
  'call_review.not_your_words': {
    'zh-Hant': '「換作是我」由同儕寫，「我當時可以」由本人寫。',
    'zh-Hans': '“换成是我”由同伴写，“我当时可以”由本人写。',
    en: '“I would have” is the peer’s to write, “I should have” the agent’s.',
  },
  'call_review.beyond_the_end': {
    'zh-Hant': '這一秒通話已經結束了。',
    'zh-Hans': '这一秒通话已经结束了。',
    en: 'The contact was over by that second.',
  },
})
