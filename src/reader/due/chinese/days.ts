import { endOfMonth, endOfMonthNamed, endOfQuarter, endOfWeek, endOfYear, inDays, onDate, onWeekday } from '../days.ts'
import { CHINESE_FEASTS } from '../festivals.ts'
import type { DayOf } from '../said.ts'
import { anyOf, type Groups, type Read, readAt, sticky } from '../scan.ts'
import { numberOf } from './number.ts'

/** Words are written in Simplified, as texts are folded. A day whose words give no date is `undefined`. */
type DayRule = {
  pattern: RegExp
  day: (groups: Groups, words: string) => DayOf | undefined
  fromDay?: (groups: Groups) => DayOf | undefined
}

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const NEAR: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今儿个: 0,
  今儿: 0,
  本日: 0,
  当天: 0,
  当日: 0,
  即日: 0,
  今: 0,
  明天: 1,
  明日: 1,
  明儿个: 1,
  明儿: 1,
  听日: 1,
  翌日: 1,
  隔天: 1,
  隔日: 1,
  次日: 1,
  第二天: 1,
  听: 1,
  明: 1,
  后天: 2,
  后日: 2,
  后儿: 2,
  大后天: 3,
  大后日: 3,
}
/** 「明早」「今晚」「聽朝」: the day is one character when a part of the day follows. */
const PART_FOLLOWS = '(?=[早晚晨午夜朝])'
const FULL = Object.keys(NEAR).filter((word) => word.length > 1)

const WEEK = '(?:周|星期|礼拜)'
const WHICH_WEEK = '(?:下下下?个?|下一?个?|后|这一?个?|本|隔)'
const whichWeek = (words = '') =>
  words.startsWith('下下') ? 2 : /^[下后隔]/.test(words) ? 1 : words === '' ? undefined : 0
const WHICH_MONTH = '(?:本月|这个月|这月|当月|下个月|下月|下下个月)'
const months = (words = '') => (words.startsWith('下下') ? 2 : words.startsWith('下') ? 1 : 0)
const weekdayOf = (word = '') =>
  '日天末'.includes(word) ? 6 : /\d/.test(word) ? Number(word) - 1 : '一二三四五六'.indexOf(word)

const RULES: readonly DayRule[] = [
  { pattern: sticky(`(?:${anyOf(FULL)})`), day: (_, words) => inDays(NEAR[words] ?? 0) },
  { pattern: sticky(`[今明听]${PART_FOLLOWS}`), day: (_, words) => inDays(NEAR[words] ?? 0) },
  /** 「這兩天」 is taken at its longest: to the end of the day after tomorrow. 「這幾天」 names no day. */
  {
    pattern: sticky('(?:[这近](?:一?两|二|几)|今明两?|明后两?)[天日]'),
    day: (_, words) => (/[两二明]/.test(words) ? inDays(2) : undefined),
    fromDay: () => inDays(0),
  },
  {
    pattern: sticky(
      `(?<which>${WHICH_WEEK})?${WEEK}(?<first>一(?![定直共起样律并旦切])|[二三四五六日天末1-6])(?:[到至~\\-–—](?:${WEEK})?(?<last>[一二三四五六日天1-6])(?![点:]))?`,
    ),
    day: ({ which, first, last }) => onWeekday(weekdayOf(last ?? first), whichWeek(which)),
    fromDay: ({ which, first, last }) => (last ? onWeekday(weekdayOf(first), whichWeek(which)) : undefined),
  },
  {
    pattern: sticky(`(?<which>${WHICH_WEEK})${WEEK}(?:结束|底|末)?`),
    day: ({ which }) => endOfWeek(whichWeek(which) ?? 0),
  },
  { pattern: sticky('周末|周日|星期天|这周内|本周内'), day: () => onWeekday(6, undefined) },
  {
    pattern: sticky(`(?:20\\d\\d年)?(?<month>${NUMBER})\\s?(?:月|/)\\s?(?<day>${NUMBER})\\s?(?:日|号)?(?!\\d)`),
    day: ({ month, day }) => dateOf(month, day),
  },
  { pattern: sticky(`(?<month>${NUMBER})月(?:底|末|份|下旬|内)?`), day: ({ month }) => named(month) },
  {
    pattern: sticky(
      `(?<which>${WHICH_MONTH})?(?<day>${NUMBER})[号日](?!线|键|码|柜|桌|车|楼|门|机|客服|专员|窗|位|店|仓|院|房|床|厅|厂|台|工|技|球)`,
    ),
    day: ({ which, day }) => dateOf(undefined, day, months(which)),
  },
  { pattern: sticky(`(?<which>${WHICH_MONTH})(?:底|末)|月(?:底|末)`), day: ({ which }) => endOfMonth(months(which)) },
  {
    pattern: sticky(`(?<which>${WHICH_MONTH})(?:初|上旬)|月(?:初|上旬)`),
    day: ({ which }) => onDate(undefined, 10, months(which)),
  },
  {
    pattern: sticky(`(?<which>${WHICH_MONTH})(?:中旬|中)|月(?:中旬|中)`),
    day: ({ which }) => onDate(undefined, 15, months(which)),
  },
  { pattern: sticky(`(?<which>${WHICH_MONTH})`), day: ({ which }) => endOfMonth(months(which)) },
  { pattern: sticky('(?:本|这个?)季度?|季末|季度末'), day: () => endOfQuarter },
  { pattern: sticky('年底|年末|今年底?|年内'), day: () => endOfYear(0) },
  { pattern: sticky('明年底'), day: () => endOfYear(1) },
  ...CHINESE_FEASTS.map(([names, day]) => ({
    pattern: sticky(`(?:${names})(?:当天|假期|连假|长假)?`),
    day: () => day,
  })),
]

function dateOf(month: string | undefined, day: string | undefined, ahead = 0): DayOf | undefined {
  const m = month === undefined ? undefined : numberOf(month)
  const d = numberOf(day ?? '')
  const isDay = d !== undefined && d >= 1 && d <= 31
  const isMonth = month === undefined || (m !== undefined && m >= 1 && m <= 12)
  return isDay && isMonth ? onDate(m, d, ahead) : undefined
}

function named(month: string | undefined): DayOf | undefined {
  const m = numberOf(month ?? '')
  return m !== undefined && m >= 1 && m <= 12 ? endOfMonthNamed(m) : undefined
}

export type NamedDay = { day: DayOf | undefined; fromDay?: DayOf; words: string }

const byFirst = new Map<string, DayRule[]>()
/** The rules that may begin with a character, tried once for each character that is ever seen. */
function rulesFor(first: string): readonly DayRule[] {
  const known = byFirst.get(first)
  if (known) return known
  const may = RULES.filter(({ pattern }) => beginsWith(pattern.source, first))
  if (byFirst.size < 5_000) byFirst.set(first, may)
  return may
}
const beginsWith = (source: string, first: string) =>
  /\d/.test(first) ? source.includes('\\d') || source.includes(first) : source.includes(first)

export function dayAt(text: string, at: number): Read<NamedDay> | undefined {
  let best: Read<NamedDay> | undefined
  for (const { pattern, day, fromDay } of rulesFor(text[at] ?? '')) {
    const hit = readAt(pattern, text, at)
    if (!hit || (best && best.to >= hit.to)) continue
    const first = fromDay?.(hit.groups)
    best = {
      value: { day: day(hit.groups, hit.words), words: hit.words, ...(first && { fromDay: first }) },
      to: hit.to,
    }
  }
  return best
}
