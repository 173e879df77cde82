import { Converter } from 'opencc-js/t2cn'
import { isLanguage, type Language } from '#kernel/language.ts'

const simplify = Converter({ from: 't', to: 'cn' })
const HAN = /\p{Script=Han}/u

/**
 * The language a dialogue is heard in: what its file says, else what it is written in. A Chinese text in which nothing
 * is written the traditional way is taken as Simplified, since a few words can be the same in both.
 */
export function languageOf(said: string | undefined, words: readonly string[]): Language {
  if (said !== undefined && isLanguage(said)) return said
  if (said !== undefined && /^zh-(hant|tw|hk|mo)/i.test(said)) return 'zh-Hant'
  if (said !== undefined && /^zh-(hans|cn|sg)/i.test(said)) return 'zh-Hans'

  const text = words.join('')
  if (said !== 'zh' && !HAN.test(text)) return 'en'
  return simplify(text) === text ? 'zh-Hans' : 'zh-Hant'
}
