import { words } from '#kernel/words.ts'
import { myAccessRefusals } from './access/access.words.ts'

/** What a customer, or whoever answers one, is told when something cannot be done. */
const myCaseRefusals = words({
  'my_letter.unknown': {
    'zh-Hant': '找不到這封信。',
    'zh-Hans': '找不到这封信。',
    en: 'There is no such letter.',
  },
  'my_case.supervisor_asked': {
    'zh-Hant': '已經請主管看了，會在答應的時間前回覆您。',
    'zh-Hans': '已经请主管看了，会在答应的时间前回复您。',
    en: 'A supervisor has been asked already, and answers by the time we named.',
  },
  'my_case.demand_unknown': {
    'zh-Hant': '這一項不在這件案件裡。請重新打開您的連結。',
    'zh-Hans': '这一项不在这个工单里。请重新打开您的链接。',
    en: 'This point is not part of this case. Please open your link again.',
  },
  'my_case.not_decided': {
    'zh-Hant': '這一項還沒有答覆，答覆後您再決定接不接受。',
    'zh-Hans': '这一项还没有答复，答复之后您再决定接不接受。',
    en: 'This point has no answer yet. You can accept or reject it once it has.',
  },
  'my_case.already_withdrawn': {
    'zh-Hant': '您已經收回了。',
    'zh-Hans': '您已经撤回了。',
    en: 'You have withdrawn it already.',
  },
  'my_case.not_withdrawn': {
    'zh-Hant': '現在沒有收回的案件可以恢復。',
    'zh-Hans': '现在没有可以恢复的撤回。',
    en: 'There is no withdrawal to take back.',
  },
  'my_case.too_late': {
    'zh-Hant': '收回超過 14 天，不能直接恢復。請來電或重新提出，我們會接著看。',
    'zh-Hans': '撤回超过 14 天，不能直接恢复。请来电或重新提出，我们会接着看。',
    en: 'More than 14 days have passed. Call us or complain again, and we take it up from there.',
  },
  'my_case.not_asked': {
    'zh-Hant': '這一題現在沒有在問，或您已經答過了。',
    'zh-Hans': '这一题现在没有在问，或者您已经答过了。',
    en: 'This is not being asked now, or you have answered it.',
  },
  'my_case.hint_later': {
    'zh-Hant': '暫時不標示字詞，照樣可以送出。',
    'zh-Hans': '暂时不标出字词，照样可以提交。',
    en: 'No words are marked for a while. You can still send.',
  },
  'words.unknown': {
    'zh-Hant': '找不到客人寫的這段話。',
    'zh-Hans': '找不到客户写的这段话。',
    en: 'There are no such words of this customer.',
  },
  'words.not_yours': {
    'zh-Hant': '由案件負責人、組長或二線回覆。',
    'zh-Hans': '由工单负责人、班组长或二线回复。',
    en: 'The owner of the case, a lead or the second line answers this.',
  },
  'words.not_answerable': {
    'zh-Hant': '這段話不用這樣回覆。',
    'zh-Hans': '这段话不用这样回复。',
    en: 'This is not answered in this way.',
  },
  'words.already_answered': {
    'zh-Hant': '這段話已經回覆過了。',
    'zh-Hans': '这段话已经回复过了。',
    en: 'This has been answered already.',
  },
  'words.because_needed': {
    'zh-Hant': '維持原樣要說明原因，客人會看到。',
    'zh-Hans': '维持原样要说明原因，客户会看到。',
    en: 'Keeping it as it was needs a reason. The customer reads it.',
  },
  'words.earliest_counts': {
    'zh-Hant': '以最早得知的時間為準。客人記得的比較晚，請選維持並說明。',
    'zh-Hans': '以最早得知的时间为准。客户记得的更晚，请选维持并说明。',
    en: 'The earliest moment counts, and the customer remembers a later one. Keep it, and say why.',
  },
})

export const portalRefusalWords = { ...myCaseRefusals, ...myAccessRefusals }
