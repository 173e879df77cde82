import type { Language } from '#kernel/language.ts'
import { unnamed } from '../my-case/unnamed.ts'

const LEFT_OUT: Readonly<Record<Language, string>> = {
  'zh-Hant': '〔他人資料〕',
  'zh-Hans': '〔他人信息〕',
  en: '[somebody else’s data]',
}
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const NUMBER = /(?<![\d-])\+?\d(?:[\s-]?\d){6,}(?![\d-])/gu
const digits = (words: string) => words.replaceAll(/\D/g, '')

type Own = { phone: string | null; email: string | null; account: string | null; name: string | null }

/**
 * Our notes as the person they are about may read them: their own number and address stay, everybody else’s are left out,
 * and whoever of the staff is named is a colleague.
 */
export function redacted(own: Own, staff: readonly string[], language: Language): (words: string) => string {
  const nameless = unnamed(
    staff.filter((name) => name !== own.name),
    language,
  )
  const mine = [own.phone, own.account].flatMap((it) => (it ? [digits(it)] : [])).filter((it) => it.length > 0)
  return (words) =>
    nameless(words)
      .replace(MAIL, (found) => (found.toLowerCase() === own.email?.toLowerCase() ? found : LEFT_OUT[language]))
      .replace(NUMBER, (found) => (mine.includes(digits(found)) ? found : LEFT_OUT[language]))
}
