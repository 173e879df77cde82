/** What stands where a name or a number stood. */
const MASK = '○○'

/** Numbers that lead to a person: telephones, identity and account numbers, plates, cards. Amounts and years are shorter. */
const NUMBERS = /(?:\+?\d[\d\s().-]{5,}\d)|\d{6,}/g
const ADDRESSES = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:@|＠)[\p{L}\p{N}_-]{2,}/gu
const IDENTITY = /\b[A-Z][12]\d{8}\b|\b\d{17}[\dXx]\b/g
const PLATES =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,3}-?\d{3,4}|\d{3,4}-[A-Z]{2,3})(?![\p{L}\p{N}])|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][-·]?[A-Z0-9]{5,6}/gu
const LINKS = /https?:\/\/\S+/g
/** 林志豪先生, 王小姐: the surname and what stands between go, the courtesy stays. */
const TITLED = /[\p{Script=Han}]{1,3}(?=(?:先生|小姐|太太|女士|老師|老师|医生|醫生))/gu
const NAMED = /(?<=(?:我叫|我是|姓名[:：]?|名字是|本人))[\p{Script=Han}]{2,3}(?=[，。,；;、\s]|$)/gu
const NAMED_ENGLISH =
  /(?<=\b(?:[Mm]y name is|I am|[Tt]his is|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s)[A-Z][a-z]+(?:\s[A-Z][a-z]+)*/g

/**
 * The words of a person without what leads to them. `known` are the names and numbers the house has of them.
 * It takes out too much rather than too little; a person reads every quote before it leaves the house.
 */
export function deIdentify(words: string, known: readonly string[] = []): string {
  let plain = words
  for (const name of known.filter((it) => it.trim().length > 1).toSorted((a, b) => b.length - a.length))
    plain = plain.replaceAll(name, MASK)
  for (const pattern of [LINKS, ADDRESSES, IDENTITY, PLATES, NUMBERS, TITLED, NAMED, NAMED_ENGLISH])
    plain = plain.replace(pattern, MASK)
  return plain.replace(/(?:○○\s*){2,}/g, MASK)
}
