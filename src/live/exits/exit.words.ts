import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

export const exitWords = words({
  'contact.unknown': {
    'zh-Hant': '找不到這通對話。',
    'zh-Hans': '找不到这次对话。',
    en: 'There is no such conversation.',
  },
  'contact.not_yours': {
    'zh-Hant': '這通對話現在不在你手上。',
    'zh-Hans': '这次对话现在不在你手上。',
    en: 'This conversation is not with you now.',
  },
  'contact.ended': {
    'zh-Hant': '這通對話已經結束。',
    'zh-Hans': '这次对话已经结束。',
    en: 'This conversation has ended.',
  },
  'utterance.contradicts': {
    'zh-Hant': '同一個編號已經有不同的定稿內容，整批都沒有儲存。',
    'zh-Hans': '同一个编号已有不同的定稿内容，整批都没有保存。',
    en: 'A final utterance with this key says something else. Nothing of the batch was stored.',
  },
  'warning.enough': {
    'zh-Hant': '已經提醒兩次，可以直接結束。',
    'zh-Hans': '已提醒两次，可以直接挂断。',
    en: 'Two warnings have been given. You may end now.',
  },
  'end.reason_needed': {
    'zh-Hant': '還沒提醒過，請寫一句原因給下一位同事。寫什麼都可以。',
    'zh-Hans': '还没提醒过，请给下一位同事写一句原因。写什么都可以。',
    en: 'No warning yet: leave one line of reason for the next colleague. Any reason will do.',
  },
  'ownership.not_while_abused': {
    'zh-Hant': '現在要先處理辱罵或危險，不適合用 48 小時回覆。',
    'zh-Hans': '现在要先处理辱骂或危险，不适合用 48 小时回复。',
    en: 'Abuse or danger comes first. The 48 hours are for depending on others.',
  },
  'mark.unknown': { 'zh-Hant': '找不到這個標記。', 'zh-Hans': '找不到这个标记。', en: 'There is no such mark.' },
  'assist.unknown': {
    'zh-Hant': '找不到這個求助。',
    'zh-Hans': '找不到这个求助。',
    en: 'There is no such call for help.',
  },
  'assist.already_answered': {
    'zh-Hant': '已經有人過去了。',
    'zh-Hans': '已经有人过去了。',
    en: 'Somebody is already there.',
  },
  'assist.over': {
    'zh-Hant': '這個求助已經結束。',
    'zh-Hans': '这个求助已经结束。',
    en: 'This call for help is over.',
  },
  'assist.your_own': {
    'zh-Hant': '這是你自己的求助，要由別人過去。',
    'zh-Hans': '这是你自己的求助，要由别人过去。',
    en: 'This is your own call for help. Somebody else has to come.',
  },
  'card.unknown': {
    'zh-Hant': '找不到這張關懷卡。',
    'zh-Hans': '找不到这张关怀卡。',
    en: 'There is no such care card.',
  },
  'card.already_settled': {
    'zh-Hant': '這張卡已經處理過了。',
    'zh-Hans': '这张卡已经处理过了。',
    en: 'This card has been dealt with.',
  },
  'card.stale': {
    'zh-Hant': '時間過了，這張卡已經失效。',
    'zh-Hans': '时间过了，这张卡已经失效。',
    en: 'The moment has passed. This card is no longer open.',
  },
  'wrap_up.still_running': {
    'zh-Hant': '對話還沒結束。',
    'zh-Hans': '对话还没结束。',
    en: 'The conversation is still running.',
  },
  'wrap_up.already_done': {
    'zh-Hant': '這通已經整理過了。',
    'zh-Hans': '这次已经整理过了。',
    en: 'This conversation has been wrapped up.',
  },
  'wrap_up.case_needed': {
    'zh-Hant': '有承諾或要求，就要先說清楚是哪件事。',
    'zh-Hans': '有承诺或要求，就要先说清是哪件事。',
    en: 'A promise or a demand needs a case. Say what it is about.',
  },
  'wrap_up.case_unknown': {
    'zh-Hant': '找不到這個案件。',
    'zh-Hans': '找不到这个工单。',
    en: 'There is no such case.',
  },
  'case.unknown': { 'zh-Hant': '找不到這個案件。', 'zh-Hans': '找不到这个工单。', en: 'There is no such case.' },
  'case.already_closed': {
    'zh-Hant': '這個案件已經結案。',
    'zh-Hans': '这个工单已经关闭。',
    en: 'This case is already closed.',
  },
  'case.promises_open': {
    'zh-Hant': '還有答應客人的事沒做完，不能結案。',
    'zh-Hans': '还有答应客户的事没做完，不能关闭。',
    en: 'A promise is still open. Keep or move it first.',
  },
})

const TITLES: Readonly<Record<Language, string>> = {
  'zh-Hant': '48 小時內回覆',
  'zh-Hans': '48 小时内回复',
  en: 'Call back within 48 hours',
}
export const ownershipTitle = (language: Language) => TITLES[language]

type Told = { words: string; department: string }

/** Said to the customer, so it is written in the customer's language. `beyond`: 48 hours on nobody works, so no 48 are claimed. */
export function ownershipWords(language: Language, { words, department }: Told, beyond: boolean): string {
  const issue = words ? `${words}${language === 'en' ? ': ' : '：'}` : ''
  if (language === 'zh-Hant') {
    const after = beyond ? '在說好的時間回電' : '48 小時內回電'
    return department ? `${issue}向${department}查清楚後，${after}` : `${issue}查清楚後，${after}`
  }
  if (language === 'zh-Hans') {
    const after = beyond ? '在说好的时间回电话' : '48 小时内回电话'
    return department ? `${issue}向${department}查清后，${after}` : `${issue}查清后，${after}`
  }
  const after = beyond ? 'call back at the time we agreed' : 'call back within 48 hours'
  return `${issue}${department ? `ask ${department} and ${after}` : `find out and ${after}`}`
}

const momentFor = (language: Language, at: Date, zone: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

/** The exact moment, also when a day off lies between: "48 hours" is nothing anybody can look up. */
export function ownershipSms(
  language: Language,
  dueAt: Date,
  zone: string,
  { issues, beyond }: { issues: number; beyond: boolean },
): string {
  const at = momentFor(language, dueAt, zone)
  if (language === 'zh-Hant')
    return `我們會在 ${at} 前回電給您${issues > 1 ? `，${issues} 件事一起說明` : ''}，就算還沒有結果也會打。${beyond ? '中間遇到休息日，所以是這個時間。' : ''}`
  if (language === 'zh-Hans')
    return `我们会在 ${at} 前给您回电话${issues > 1 ? `，${issues} 件事一起说明` : ''}，就算还没有结果也会打。${beyond ? '中间有休息日，所以是这个时间。' : ''}`
  return `We will call you back by ${at}${issues > 1 ? ` about all ${issues} matters` : ''}, even if there is no result yet.${beyond ? ' There are days off in between, which is why it is this time.' : ''}`
}

const ENDED: Readonly<Record<Language, string>> = {
  'zh-Hant': '對話中斷，事情還沒答覆',
  'zh-Hans': '对话中断，事情还没答复',
  en: 'The conversation was cut short, the matter is still open',
}
export const endedTitle = (language: Language) => ENDED[language]

/** Goes to a customer whose contact was ended. It says nothing of conduct: the matter has its own track. */
export function endedMessage(language: Language, number: number, dueAt: Date, zone: string): string {
  const at = momentFor(language, dueAt, zone)
  if (language === 'zh-Hant') return `您的案件 A-${number} 照常處理，我們會在 ${at} 前告訴您進度。`
  if (language === 'zh-Hans') return `您的工单 A-${number} 照常处理，我们会在 ${at} 前告诉您进展。`
  return `Your case A-${number} goes on as normal. You will hear from us by ${at}.`
}
