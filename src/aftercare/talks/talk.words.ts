import { words } from '#kernel/words.ts'

export const talkRefusals = words({
  'talk.gone': { 'zh-Hant': '沒有這場談話。', 'zh-Hans': '没有这场谈话。', en: 'There is no such talk.' },
  'talk.already_asked': {
    'zh-Hant': '已經在幫你找人了。',
    'zh-Hans': '已经在帮你找人了。',
    en: 'Somebody is already being found for you.',
  },
  'talk.nobody': {
    'zh-Hant': '照你的選擇，現在沒有人可以找。可以改選別人，或直接休息。',
    'zh-Hans': '按你的选择，现在没有人可以找。可以换个人，或者先歇着。',
    en: 'As you chose it, there is nobody to ask now. Choose somebody else, or simply rest.',
  },
  'talker.unknown': {
    'zh-Hant': '找不到這位可以談的人。',
    'zh-Hans': '找不到这位可以谈的人。',
    en: 'This person cannot be asked for a talk.',
  },
  'talk.already_accepted': {
    'zh-Hant': '已經有人過去了。',
    'zh-Hans': '已经有人过去了。',
    en: 'Somebody is already there.',
  },
  'talk.not_asked': {
    'zh-Hant': '這場談話已經開始，或不需要了。',
    'zh-Hans': '这场谈话已经开始，或者不需要了。',
    en: 'This talk has begun, or is no longer needed.',
  },
  'talk.not_running': {
    'zh-Hant': '這場談話現在沒有在進行。',
    'zh-Hans': '这场谈话现在没有在进行。',
    en: 'This talk is not going on now.',
  },
  'talk.still_running': {
    'zh-Hant': '先好好談，談完再記。',
    'zh-Hans': '先好好谈，谈完再记。',
    en: 'Talk first. This comes afterwards.',
  },
  'talk.already_settled': {
    'zh-Hant': '後續已經選好了。',
    'zh-Hans': '后续已经选好了。',
    en: 'What follows has been chosen already.',
  },
  'talk.does_not_fit': {
    'zh-Hant': '這個做法和原因對不上，請選列出來的做法。',
    'zh-Hans': '这个做法和原因对不上，请从列出的里面选。',
    en: 'This does not answer that. Please choose from what is listed.',
  },
  'talk.no_contact': {
    'zh-Hant': '這場談話沒有連到哪一通，這一項做不了。',
    'zh-Hans': '这场谈话没有关联到哪一通，这一项做不了。',
    en: 'The talk is about no contact, so this cannot be set going.',
  },
  'talk.gap_needed': {
    'zh-Hant': '請寫下少了什麼、該由哪個部門補。',
    'zh-Hans': '请写下缺什么、该由哪个部门补。',
    en: 'Please say what was missing, and whose it is to mend.',
  },
  'talk.already_offered': {
    'zh-Hant': '你已經跟這位同事說了。',
    'zh-Hans': '你已经跟这位同事说了。',
    en: 'You have offered it to this colleague already.',
  },
  'response.unknown': { 'zh-Hant': '找不到這一項。', 'zh-Hans': '找不到这一项。', en: 'There is no such thing to do.' },
  'response.settled': {
    'zh-Hant': '這一項已經有結果了。',
    'zh-Hans': '这一项已经有结果了。',
    en: 'This has been settled already.',
  },
  'response.persons_own': {
    'zh-Hant': '這一項只有本人可以決定。',
    'zh-Hans': '这一项只有本人可以决定。',
    en: 'Only the person themselves decides this.',
  },
  'response.follows': {
    'zh-Hant': '承辦的人辦好之後，這裡會自己更新。',
    'zh-Hans': '经办的人办好之后，这里会自己更新。',
    en: 'This follows whoever is doing it, by itself.',
  },
  'felt.already_said': {
    'zh-Hant': '這一件已經回答過了。',
    'zh-Hans': '这一件已经回答过了。',
    en: 'You have answered this already.',
  },
})

type InAll = Readonly<Record<'zh-Hant' | 'zh-Hans' | 'en', string>>

/** Tasks for the second line, in the language of the case. They say what to do, and nothing of any talk. */
export const SECOND_LOOK: InAll = {
  'zh-Hant': '看這一通的不當言行，決定要不要發出書面通知',
  'zh-Hans': '看这一通的不当言行，决定要不要发书面函件',
  en: 'Look at what was said in this contact, and decide on a written notice',
}
export const UNFOUNDED: InAll = {
  'zh-Hant': '看對同事的要求是否不成立，並寫下結論',
  'zh-Hans': '看对同事的要求是否不成立，并写下结论',
  en: 'Look at whether what is asked against the colleague is unfounded, and write down what you find',
}
/** Promised to the customer. */
export const SECOND_LINE_ANSWERS: InAll = {
  'zh-Hant': '由二線主管回電，答覆您的事情',
  'zh-Hans': '由二线主管回电，答复您的事情',
  en: 'The second line rings you about your matter',
}
export const CASE_TITLE: InAll = {
  'zh-Hant': '通話後由二線主管接手',
  'zh-Hans': '通话后由二线主管接手',
  en: 'Taken on by the second line after a contact',
}
