const MASK = '○○'

const HAN = '\\p{Script=Han}'
const NUMBER = '[一二三四五六七八九十百0-9０-９]+'
/** Town and district, a street with a number behind it, or an English house number and street: never a road by itself. */
const ADDRESSES: readonly RegExp[] = [
  new RegExp(`${HAN}{2,3}[省市縣县]\\s?${HAN}{1,4}[市區区縣县鄉乡鎮镇]`, 'gu'),
  new RegExp(
    `(?:${HAN}{1,6}(?:路|街|大道|巷|弄|胡同|小區|小区|社區|社区))(?:\\s?${NUMBER}\\s?(?:段|巷|弄|號|号|樓|楼|層|层|室|棟|栋|單元|单元)(?:之?[0-9]+)?)+`,
    'gu',
  ),
  /\b\d{1,5}[A-Za-z]?,?\s+(?:[A-Z][\w'.-]*\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Square|Terrace|Boulevard|Blvd)\b\.?/g,
]
/** A number that was read out, sign by sign. */
const SPOKEN_NUMBER = /(?:[零〇一二三四五六七八九幺么兩两壹貳贰參叁]\s?){6,}/gu

/** Whom the house knows: its own people with what they are, what leads to the customer, and how the desk takes names out. */
export type Known = {
  staff: readonly { name: string; as: string }[]
  customer: readonly string[]
  strip: (words: string, known: readonly string[]) => string
}

/** Words in which nobody can be known: staff by what they are, everybody else and every number by a sign. */
export function redactWords(words: string, { staff, customer, strip }: Known): string {
  let plain = words
  const longestFirst = staff.filter((it) => it.name.trim().length > 1).toSorted((a, b) => b.name.length - a.name.length)
  for (const it of longestFirst) plain = plain.replaceAll(it.name, it.as)
  for (const pattern of [...ADDRESSES, SPOKEN_NUMBER]) plain = plain.replace(pattern, MASK)
  return strip(plain, customer)
}

/** Ids lead to rows, and rows to people. */
const LEADS_TO_SOMEBODY = /^(?:id|name|phone|email|account|external|person|customer|fileName)$/
/** A time, a kind and a print are nobody's. */
const AS_IT_IS = /(?:^at$|At$|^kind$|^who$|^channel$|^state$|^role$|^language$|^key$|^sha256$)/

/** The same content, its shape unchanged, for a reader who must see what happened and not to whom. */
export function redact(content: unknown, known: Known, key = ''): unknown {
  if (content === null || content === undefined) return null
  if (Array.isArray(content)) return content.map((it) => redact(it, known, key))
  if (typeof content === 'object')
    return Object.fromEntries(Object.entries(content).map(([name, it]) => [name, redact(it, known, name)]))
  if (LEADS_TO_SOMEBODY.test(key)) return MASK
  return typeof content === 'string' && !AS_IT_IS.test(key) ? redactWords(content, known) : content
}
