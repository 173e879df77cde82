import { words } from '#kernel/words.ts'

export const closingWords = words({
  'closing.internal_open': {
    'zh-Hant': '答應要在內部做的事還沒做到。做到了才能結案。',
    'zh-Hans': '答应要在内部做的事还没做到。做到了才能办结。',
    en: 'Something we said we would do inside is not done. It has to be true before the case closes.',
  },
  'closing.demands_open': {
    'zh-Hant': '還有訴求沒有答覆。',
    'zh-Hans': '还有诉求没有答复。',
    en: 'A demand has no answer yet.',
  },
  'closing.remedies_open': {
    'zh-Hant': '補救還沒到客戶手上。',
    'zh-Hans': '补救还没到客户手上。',
    en: 'A remedy has not reached the customer yet.',
  },
  'closing.disputes_open': {
    'zh-Hant': '外部爭議還沒有結果。',
    'zh-Hans': '外部争议还没有结果。',
    en: 'A dispute outside has no outcome yet.',
  },
  'closing.second_stage_open': {
    'zh-Hant': '客戶要求由另一個人再看一次，還沒有決定。',
    'zh-Hans': '客户要求换一个人再看一遍，还没有决定。',
    en: 'The customer asked for a second look, and nobody has decided it.',
  },
  'closing.letter_open': {
    'zh-Hant': '決定已經作出，還沒有告訴客戶。',
    'zh-Hans': '决定已经作出，还没有告知客户。',
    en: 'A decision has been made and the customer has not been told.',
  },
  'closing.safety_first_agent': {
    'zh-Hant': '這件事關係到安全，不能由第一個接的人結案。請另一位同仁來看。',
    'zh-Hans': '这件事关系到安全，不能由第一个接的人办结。请另一位同事来看。',
    en: 'Somebody’s safety is in this case, so whoever took it first does not close it. Ask a colleague to look.',
  },
  'closing.recourse_not_given': {
    'zh-Hant': '客戶不接受我們的答覆，還沒有書面告訴他可以找誰。寄出之前案件不能結。',
    'zh-Hans': '客户不接受我们的答复，还没有书面告诉他可以找谁。寄出之前工单不能办结。',
    en: 'The customer does not accept our answer and has no letter that says whom to turn to. Until then the case stays open.',
  },
  'closing.recourse_running': {
    'zh-Hant': '申訴期限到 {{until}} 為止，在那之前案件不能結。',
    'zh-Hans': '申诉期限到 {{until}} 为止，在那之前工单不能办结。',
    en: 'The customer may turn to somebody else until {{until}}. Until then the case stays open.',
  },
  'closing.not_accepted': {
    'zh-Hant': '客戶還沒有說同意。沒有回音不等於同意。',
    'zh-Hans': '客户还没有说同意。没有回音不等于同意。',
    en: 'The customer has not agreed. Silence is not agreement.',
  },
  'closing.no_reply_not_allowed': {
    'zh-Hant': '這套規則不准因為沒有回音就結案。',
    'zh-Hans': '这套规则不准因为没有回音就办结。',
    en: 'These rules do not let a case end because nobody answered.',
  },
  'closing.second_channel_needed': {
    'zh-Hant': '只試過一種方式。請再換一種管道聯絡一次。',
    'zh-Hans': '只试过一种方式。请再换一种渠道联系一次。',
    en: 'Only one way has been tried. Try another channel first.',
  },
  'closing.too_soon': {
    'zh-Hant': '最後一次聯絡之後還不到 {{days}} 天。',
    'zh-Hans': '最后一次联系之后还不到 {{days}} 天。',
    en: 'It has not been {{days}} days since the last try.',
  },
  'closing.solved_needed': {
    'zh-Hant': '請說這件事解決了沒有。',
    'zh-Hans': '请说这件事解决了没有。',
    en: 'Say whether it is solved.',
  },
  'closing.because_needed': {
    'zh-Hant': '請寫下理由。',
    'zh-Hans': '请写下理由。',
    en: 'Say why.',
  },
  'closing.learning_needed': {
    'zh-Hant': '結案前請回答：這件事教了我們什麼？',
    'zh-Hans': '办结前请回答：这件事教了我们什么？',
    en: 'Before it closes, say what it teaches us.',
  },
  'closing.cause_needed': {
    'zh-Hant': '要歸到主題，先說成因。',
    'zh-Hans': '要归到主题，先说成因。',
    en: 'A theme wants its cause first.',
  },
  'case.not_closed': {
    'zh-Hant': '這個案件還開著。',
    'zh-Hans': '这个工单还开着。',
    en: 'This case is still open.',
  },
})
