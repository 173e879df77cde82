const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const MORE: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  fourteen: 14,
  'twenty-four': 24,
  'forty-eight': 48,
  'seventy-two': 72,
  sixty: 60,
  ninety: 90,
  fourty: 40,
  forty: 40,
  'twenty four': 24,
  'forty eight': 48,
  'half an': 0.5,
  'half a': 0.5,
  couple: 2,
  'a couple of': 2,
  'couple of': 2,
  半: 0.5,
}

/** 「四十八」「两」「10」"five" → a number; undefined where it is none. */
export function numberOf(words: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words)
  const english = WORDS.indexOf(words)
  if (english >= 0) return english
  const more = MORE[words]
  if (more !== undefined) return more
  if (words in DIGITS) return DIGITS[words]
  const tens = /^([一二两三四五六七八九])?(百)?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words)
  if (!tens || words === '') return undefined
  const [, lead = '', hundred, mid = '', ten, one = ''] = tens
  const of = (c: string) => DIGITS[c] ?? 0
  if (hundred) return (of(lead) || 1) * 100 + (ten ? (of(mid) || 1) * 10 : 0) + of(one)
  if (!ten) return undefined
  return (of(lead || mid) || 1) * 10 + of(one)
}
