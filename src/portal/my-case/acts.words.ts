import type { Language } from '#kernel/language.ts'

/** The promise a customer reads when they have asked for somebody above, in the customer's language. */
export const SUPERVISOR_ANSWERS: Readonly<Record<Language, string>> = {
  'zh-Hant': '由另一位主管看過整件案件，回覆您',
  'zh-Hans': '由另一位主管看过整个工单，回复您',
  en: 'A supervisor who has not had your case reads it whole and answers you',
}
