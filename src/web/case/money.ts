import type { Language } from '#kernel/language.ts'

/** Money as people write it: without hundredths when it is whole. */
export function money(hundredths: number, currency: string, language: Language): string {
  const whole = hundredths % 100 === 0
  const figure = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(hundredths / 100)
  const isOwn = (language === 'zh-Hant' && currency === 'TWD') || (language === 'zh-Hans' && currency === 'CNY')
  if (isOwn) return `${figure} 元`
  return currency === 'TWD' ? `NT$${figure}` : `${currency} ${figure}`
}

/** What somebody typed as an amount, in hundredths; nothing where it is not one. */
export function readMoney(typed: string): number | null {
  const plain = typed
    .replaceAll(/[,，\s]/g, '')
    .replace(/[０-９．]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}
