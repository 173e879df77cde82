import type { Language } from '#kernel/language.ts'

/** Sent when we called as we had promised and nobody could answer. It is no reproach. */
export function missedYou(language: Language, number: number): string {
  if (language === 'zh-Hant')
    return `我們依約打了三次電話都沒有聯絡上您（案件 A-${number}）。方便的時候請回電，我們會接著處理。`
  if (language === 'zh-Hans')
    return `我们按约定打了三次电话，都没有联系上您（工单 A-${number}）。方便时请回电，我们会接着处理。`
  return `We called three times as promised and did not reach you (case A-${number}). Call us when it suits you and we will take it from there.`
}
