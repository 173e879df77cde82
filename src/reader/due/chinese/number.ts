const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((digit, n) => [digit, n]))
const digit = (word: string) => (word === '两' ? 2 : word === '〇' ? 0 : DIGITS.get(word))

const TENS = /^([一二两三四五六七八九])?(百)?零?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/

/** 「四十八」「兩」「10」「零五」「半」 → a number; undefined where it is none. */
export function numberOf(words: string): number | undefined {
  if (/^\d{1,9}(?:\.\d{1,2})?$/.test(words)) return Number(words)
  if (words === '半') return 0.5
  const word = words.length > 1 ? words.replace(/^[零〇]/, '') : words
  if (word.length === 1 && word !== '十' && word !== '百') return digit(word)
  const tens = TENS.exec(word)
  if (!tens || word === '') return undefined
  const [, lead = '', hundred, mid = '', ten, one = ''] = tens
  const of = (letter: string) => digit(letter) ?? 0
  if (hundred) return (of(lead) || 1) * 100 + (ten ? (of(mid) || 1) * 10 : 0) + of(one)
  return ten ? (of(lead || mid) || 1) * 10 + of(one) : undefined
}
