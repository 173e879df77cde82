import type { Language } from '#kernel/language.ts'

/** Goes to a telephone that somebody else may hold, so it says only that there is a letter. */
export function letterWaits(language: Language, link: string): string {
  if (language === 'zh-Hant') return `我們有一封信給您，請在您的案件頁面閱讀：${link}`
  if (language === 'zh-Hans') return `我们有一封信给您，请在您的工单页面查看：${link}`
  return `There is a letter from us for you on your case page: ${link}`
}
