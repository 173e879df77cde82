/** What a statement tells somebody, taken apart so that two of them can be compared. Built from folded text: one script, one case. */
export type Answer = {
  grams: ReadonlySet<string>
  /** Numbers with what they count: 24 hours are not 24 dollars. */
  numbers: ReadonlySet<string>
  places: ReadonlySet<string>
  /** Which member of a family of opposites is named: a red line is not a yellow one. */
  sides: ReadonlyMap<string, ReadonlySet<string>>
  /** What is said not to be so. */
  denied: ReadonlySet<string>
  text: string
  allows: 'yes' | 'no' | null
}

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九十'].map((sign, value) => [sign, String(value)]),
)
const NUMBER =
  /(\d+(?:[.:]\d+)?|[一二两三四五六七八九十]{1,3})\s?(小时|分钟|%|percent|hours?|days?|minutes?|[天日点元块周月个年号折倍次])?/gu

/** A Chinese numeral counts only with what it counts: 一下 is no number. */
function numbersIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, said = '', unit = ''] of text.matchAll(NUMBER)) {
    const isDigits = /\d/.test(said)
    if (!isDigits && unit === '') continue
    found.add(`${isDigits ? said : plainNumber(said)}${unit.replace(/s$/, '').replace('块', '元').replace('号', '日')}`)
  }
  return found
}

function plainNumber(said: string): string {
  const [tens, ones] = said.replace('两', '二').split('十')
  if (ones === undefined) return [...(tens ?? '')].map((sign) => DIGITS[sign] ?? sign).join('')
  return String(Number(DIGITS[tens || '一']) * 10 + Number(DIGITS[ones || '〇']))
}

const PLACE = /(\p{Script=Han}\p{Script=Han})(路|街|大道|桥|巷)|([a-z]+) (road|street|avenue|bridge|lane)\b/gu
/** Words that end like a road and are none. */
const NO_PLACE = /[网走线马公铁道思电套半条]路|逛街|上街/

function placesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [whole, name = '', kind = '', word, sort] of text.matchAll(PLACE))
    if (word) found.add(`${word} ${sort}`)
    else if (!NO_PLACE.test(whole)) found.add(`${name}${kind}`)
  return found
}

const FAMILIES: Readonly<Record<string, readonly (readonly [side: string, said: RegExp])[]>> = {
  line: [
    ['red', /红线|red line/],
    ['yellow', /黄线|yellow line/],
    ['white', /白线|white line/],
  ],
  week: [
    ['working', /平日|工作日|weekday/],
    ['free', /假日|周末|weekend|holiday/],
  ],
  weekday: [...'一二三四五六日'].map((day) => [day, new RegExp(`(?:周|星期|礼拜)${day === '日' ? '[日天]' : day}`)]),
  part: [
    ['morning', /上午|早上|morning/],
    ['afternoon', /下午|afternoon/],
    ['night', /晚上|夜间|夜里|evening|night/],
  ],
  day: [
    ['today', /今天|今日|\btoday/],
    ['tomorrow', /明天|明日|tomorrow/],
  ],
  vehicle: [
    ['car', /汽车|小客车|轿车/],
    ['cycle', /机车|摩托|电动车|motorcycle|scooter/],
  ],
  half: [
    ['odd', /单号/],
    ['even', /双号/],
  ],
  // “Only” makes any answer a narrower one.
  only: [['only', /只(?!要|好|是)|仅|\bonly\b|except/]],
  door: [
    ['online', /线上|网上|网站|官网|online/],
    ['counter', /门市|门店|柜台|柜面|in store|counter/],
  ],
}

function sidesIn(text: string): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>()
  for (const [family, sides] of Object.entries(FAMILIES)) {
    const named = sides.filter(([, said]) => said.test(text)).map(([side]) => side)
    if (named.length > 0) found.set(family, new Set(named))
  }
  return found
}

const DENIAL =
  /(?:不|没有|没|未|无法|别|勿|免|禁止)(?:会|有|是)?(?:被)?(\p{Script=Han}{1,2})|(?:\bnot|\bno|\bnever|n't|\bcan(?=not))\s?(?:be )?([a-z]+)/gu

function deniedIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, han, word] of text.matchAll(DENIAL)) {
    const stem = han ?? word
    if (stem) found.add(stem)
  }
  return found
}

const FORBIDS =
  /不可以?|不能|不得|不准|不行|不许|不让|不开放|没有?开放|未开放|没有?放宽|禁止|禁停|别停|不要停|请勿|(?<!不)会(?:被)?(?:拖|罚|开单)|照常?(?:取缔|拖|罚)|(?:要|必须|得|请)(?:先)?(?:移|开走)|cannot|can't|can not|may not|must not|not allowed|don't park|no parking|prohibited|forbidden|(?<!not )(?<!n't )be (?:towed|fined)/gu
const PERMITS =
  /可以|可停|能停|开放|允许|准许|放宽|没关系|没问题|不用移|不必移|不用开走|不会(?:被)?(?:拖|罚|开)|不(?:取缔|拖吊|罚)|免罚|暂停(?:取缔|拖吊)|allowed|\b(?:can|may)\b|fine to|ok to|(?:not|n't) be (?:towed|fined)/u

/** Whether it says "you may". Where a sentence says both, it says neither. */
function allowsIn(text: string): Answer['allows'] {
  const left = text.replaceAll(FORBIDS, ' ')
  const forbids = left !== text
  const permits = PERMITS.test(left)
  if (forbids === permits) return null
  return permits ? 'yes' : 'no'
}

export const answerIn = (folded: string, grams: readonly string[]): Answer => ({
  grams: new Set(grams),
  numbers: numbersIn(folded),
  places: placesIn(folded),
  sides: sidesIn(folded),
  denied: deniedIn(folded),
  text: folded,
  allows: allowsIn(folded),
})

export const DENIERS = /(?:不|没|未|无|别|勿|免|禁止|not |no |never |n't )(?:\p{Script=Han}|[a-z]* ?){0,2}$/u
