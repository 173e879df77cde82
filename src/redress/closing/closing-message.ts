import type { Language } from '#kernel/language.ts'
import type { Ending } from './closing.ts'

/** What the customer is told when their case ends, in their language: how it ended, and that the door stays open. */
export function closingMessage(language: Language, it: { number: number; ended: Ending; link: string }): string {
  const say = SENTENCES[language]
  return [say.ended[it.ended](`A-${it.number}`), say.back(it.link)].join('\n')
}

type Sentences = {
  ended: Readonly<Record<Ending, (ref: string) => string>>
  back: (link: string) => string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-Hant': {
    ended: {
      accepted: (ref) => `您的案件 ${ref} 已依您同意的方式辦完，今天結案。`,
      answered: (ref) => `您的案件 ${ref} 已經答覆，今天結案。`,
      after_recourse: (ref) => `您的案件 ${ref} 今天結案。我們的決定和申訴管道都寫在先前給您的信裡。`,
      withdrawn: (ref) => `依您的意思，案件 ${ref} 今天結案。`,
      no_reply: (ref) => `我們沒有聯絡上您，案件 ${ref} 今天先結案，記為「未獲回覆」，不算已經解決。`,
      duplicate: (ref) => `您的案件 ${ref} 和另一件是同一件事，併在一起辦理，這一件今天結案。`,
      not_a_complaint: (ref) => `您的案件 ${ref} 今天結案。`,
    },
    back: (link) => `還沒解決，或有新的情況，請從這裡告訴我們，案件會重新打開：${link}`,
  },
  'zh-Hans': {
    ended: {
      accepted: (ref) => `您的工单 ${ref} 已按您同意的方式办完，今天办结。`,
      answered: (ref) => `您的工单 ${ref} 已经答复，今天办结。`,
      after_recourse: (ref) => `您的工单 ${ref} 今天办结。我们的决定和申诉渠道都写在之前给您的信里。`,
      withdrawn: (ref) => `按您的意思，工单 ${ref} 今天办结。`,
      no_reply: (ref) => `我们没有联系上您，工单 ${ref} 今天先办结，记为“未获答复”，不算已经解决。`,
      duplicate: (ref) => `您的工单 ${ref} 和另一件是同一件事，合并办理，这一件今天办结。`,
      not_a_complaint: (ref) => `您的工单 ${ref} 今天办结。`,
    },
    back: (link) => `还没解决，或者有新情况，请从这里告诉我们，工单会重新打开：${link}`,
  },
  en: {
    ended: {
      accepted: (ref) => `Your case ${ref} has been settled as you agreed, and is closed today.`,
      answered: (ref) => `Your case ${ref} has been answered and is closed today.`,
      after_recourse: (ref) =>
        `Your case ${ref} is closed today. Our decision and whom you can turn to are in the letter we sent you.`,
      withdrawn: (ref) => `As you wished, case ${ref} is closed today.`,
      no_reply: (ref) =>
        `We could not reach you. Case ${ref} is closed today as “no reply”, which we do not call solved.`,
      duplicate: (ref) =>
        `Your case ${ref} is about the same matter as another one and goes on there. This one is closed today.`,
      not_a_complaint: (ref) => `Your case ${ref} is closed today.`,
    },
    back: (link) => `If it is not put right, or something is new, tell us here and it opens again: ${link}`,
  },
}
