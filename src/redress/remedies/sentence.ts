import type { Language } from '#kernel/language.ts'
import type { Currency, RemedyKind } from './matrix.ts'

const SIGNS: Readonly<Record<Currency, string>> = { TWD: 'NT$', CNY: '¥', HKD: 'HK$', USD: '$', GBP: '£', EUR: '€' }

/** 402000 hundredths as `4,020 元`, `NT$4,020`; with decimals only where there are any. */
export function money(language: Language, hundredths: number, currency: Currency): string {
  const figures = (hundredths / 100).toLocaleString('en-GB', {
    minimumFractionDigits: hundredths % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  })
  const isOwn = (language === 'zh-Hant' && currency === 'TWD') || (language === 'zh-Hans' && currency === 'CNY')
  return isOwn ? `${figures} 元` : `${SIGNS[currency]}${figures}`
}

type Named = { name: Readonly<Record<Language, string>> } | null
type Sentence = (sum: string, thing: string) => string

const SENTENCES: Readonly<Record<RemedyKind, Readonly<Record<Language, Sentence>>>> = {
  repayment: {
    'zh-Hant': (sum) => `賠還您 ${sum}`,
    'zh-Hans': (sum) => `赔付您 ${sum}`,
    en: (sum) => `Pay you back ${sum}`,
  },
  compensation: {
    'zh-Hant': (sum) => `補償您 ${sum}`,
    'zh-Hans': (sum) => `补偿您 ${sum}`,
    en: (sum) => `Pay you ${sum} for the trouble`,
  },
  replacement: { 'zh-Hant': () => '換新給您', 'zh-Hans': () => '为您更换', en: () => 'Send you a new one' },
  repair: { 'zh-Hant': () => '為您修好', 'zh-Hans': () => '为您修好', en: () => 'Repair it for you' },
  gift: {
    'zh-Hant': (_, thing) => `送您${thing}`,
    'zh-Hans': (_, thing) => `送您${thing}`,
    en: (_, thing) => `Send you: ${thing}`,
  },
  fee_waiver: {
    'zh-Hant': (sum) => `免收您 ${sum}`,
    'zh-Hans': (sum) => `免收您 ${sum}`,
    en: (sum) => `Waive ${sum} for you`,
  },
  service: { 'zh-Hant': () => '為您補做', 'zh-Hans': () => '为您补办', en: () => 'Do what was left undone' },
  apology_letter: {
    'zh-Hant': () => '寄致歉信給您',
    'zh-Hans': () => '给您寄致歉信',
    en: () => 'Write to you and apologise',
  },
}

/** What the customer will read, in the customer's language. */
export const remedyWords = (language: Language, kind: RemedyKind, amount: number, currency: Currency, thing: Named) =>
  SENTENCES[kind][language](money(language, amount, currency), thing?.name[language] ?? '')
