import type { Language } from '#kernel/language.ts'

/** Goes to the customer, in the customer's language. */
export function linkMessage(language: Language, link: string): string {
  if (language === 'zh-Hant') return `這裡看得到您的案件、我們答應的事和時間，連結 7 天內有效：${link}`
  if (language === 'zh-Hans') return `这里能看到您的工单、我们答应的事和时间，链接 7 天内有效：${link}`
  return `Your case, what we promised and by when. The link works for 7 days: ${link}`
}

/** Promised to a customer who left upset. */
export const ANOTHER_VOICE: Readonly<Record<Language, string>> = {
  'zh-Hant': '一天內由另一位同事打給您，聽您說完',
  'zh-Hans': '一天内由另一位同事打给您，听您说完',
  en: 'Another colleague rings you within a day, to hear you out',
}
