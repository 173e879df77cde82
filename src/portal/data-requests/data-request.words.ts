import type { Language } from '#kernel/language.ts'

const LOCALE: Readonly<Record<Language, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-GB' }

const day = (language: Language, at: Date, zone: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric' }).format(
    at,
  )

export const requestTitle: Readonly<Record<Language, string>> = {
  'zh-Hant': '查詢我們留存的個人資料',
  'zh-Hans': '查询我们留存的个人信息',
  en: 'What we hold about this person',
}

/** The acknowledgement the law asks for. */
export const requestCame = (language: Language, number: number, due: Date, zone: string): string =>
  ({
    'zh-Hant': `我們收到您查詢個人資料的申請，案號 A-${number}，會在 ${day(language, due, zone)} 前答覆您。`,
    'zh-Hans': `我们收到您查询个人信息的申请，编号 A-${number}，会在 ${day(language, due, zone)} 前答复您。`,
    en: `We have your request for your data, number A-${number}, and will answer by ${day(language, due, zone)}.`,
  })[language]

export const requestGiven = (language: Language, number: number): string =>
  ({
    'zh-Hant': `您的個人資料（A-${number}）已經可以在您的案件頁面上閱讀和儲存。`,
    'zh-Hans': `您的个人信息（A-${number}）已经可以在您的工单页面上查看和保存。`,
    en: `Your data (A-${number}) can be read and saved on your case page now.`,
  })[language]
