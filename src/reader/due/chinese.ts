import { pattern } from '../cue.ts'
import { endOfMonth, endOfYear, inDays, inMonths, inWorkingDays, onDate, onWeekday, type Said } from './moment.ts'
import { numberOf } from './number.ts'
import { plusDays, weekdayOf } from './zone.ts'

export type TimeFound = { from: number; to: number; said: Said; byThen: boolean; sure: number }

const N = '(?:\\d+|[一二兩三四五六七八九十百半]+)'
const WEEKDAYS = '一二三四五六日天末'

const DAY =
  `(?<rel>今天|今日|今晚|今早|今夜|今(?=下午|晚|早|\\s?\\d{1,2}[:點])|本日|當天|當日|明天|明日|明早|明晚|聽日|聽晚|聽朝|後天|大後天|後日)|` +
  `(?<week>(?:本|這|這個|下|下個|下下|下下個)?(?:周|週|星期|禮拜))(?<wd>[${WEEKDAYS}])(?<wd2>[到至~\\-][${WEEKDAYS}])?|` +
  `(?<nextweek>(?:下下|下|本|這)(?:個)?(?:周|週|星期|禮拜))(?:內|底|之內|以內|結束)?|` +
  `(?<month>${N})\\s?(?:月|/)\\s?(?<md>${N})(?:日|號)?|` +
  `(?<mon>這個月|本月|下個月|下月)?(?<mday>${N})(?:號|日)(?=[^\\d線鍵碼櫃桌車]|$)|` +
  `(?<mend>這個月底|本月底|下個月底|下月底|月底|月末)|(?<mstart>下個月初|下月初|月初|下個月中|月中)|(?<mwhole>這個月|本月|下個月|下月)(?:內|之內|以內)|(?<yend>年底|年末)`
const TIME = `(?<half>早上|上午|中午|下午|傍晚|晚上|晚間|凌晨|夜間|夜晚|午間|朝早|晏晝|夜晚黑|清晨|深夜)?\\s*(?:(?<h>${N})\\s?(?:點|時(?!間))(?:鐘)?(?:(?<m>半|一刻|三刻|${N})分?)?|(?<h24>\\d{1,2}):(?<m24>\\d{2}))`
const RANGE = `(?:\\s*(?:到|至|~|-|—|–)\\s*(?<half2>上午|中午|下午|晚上|傍晚)?\\s*(?:(?<h2>${N})\\s?(?:點|時(?!間))(?:鐘)?(?<m2>半)?|(?<h224>\\d{1,2}):(?<m224>\\d{2})))?`
const BEFORE = '(?<by>\\s*(?:之前|以前|前|以內|之內|內|截止))?'

const WHEN = pattern(
  `(?:(?:${DAY})\\s*(?:的)?\\s*)?(?:${TIME}${RANGE}|(?<off>下班|打烊|收市|營業結束|收工)|(?<part>早上|上午|中午|下午|傍晚|晚上|晚間|中午))${BEFORE}`,
)
const DAY_ONLY = pattern(`(?:${DAY})${BEFORE}`)
const LENGTH = pattern(
  `(?<lead>最(?:晚|遲|慢|快|多|長)|不超過|大概|大約|大约|約|預計|需要|稍等|等待|再等|等我|只要|給我|頂多)?(?:您|你)?\\s*(?:(?<n1>${N}|幾)\\s*(?:個)?(?:小時|天|工作日|工作天)?\\s*(?:-|~|到|至|—|–|、)\\s*)?(?<n>${N})(?<some>多)?\\s*(?:個)?(?<half3>半)?\\s*(?<unit>分鐘|分|小時|鐘頭|鐘|工作日|工作天|營業日|上班日|天|日|星期|禮拜|週|周|個月|月|張月結單|期帳單|張帳單|期賬單)(?<half4>半)?\\s*(?<end>之內|以內|內|之後|以後|後|過後|左右|之前|前)?`,
)
const NOW = pattern('現在|馬上|立刻|立即|即刻|當場|即時')
const NOT_DATES =
  /一点(?:都|也|问题|儿|点|事|意思|小|心|诚意|用|不|没|责任|关系)|[号日](?:线|键|码|柜|桌|车|楼|门|机|客服|专员|窗口|位|店|仓)|第[一二三四五六七八九十\d]+[天日号]/

type Groups = Readonly<Record<string, string | undefined>>

const MINUTES: Readonly<Record<string, number>> = { 分钟: 1, 分: 1, 小时: 60, 钟头: 60, 钟: 60 }

export function chineseTimes(text: string): TimeFound[] {
  return [...lengths(text), ...whens(text), ...days(text), ...nows(text)]
}

function* lengths(text: string): Generator<TimeFound> {
  LENGTH.lastIndex = 0
  for (const hit of text.matchAll(LENGTH)) {
    const g: Groups = hit.groups ?? {}
    const working = /工作|营业|上班日/.test(g.unit ?? '')
    if (!g.end && !g.lead && !working) continue
    if (g.unit === '分' && !g.end) continue
    if (g.end === '前' || g.end === '之前' || (g.unit === '月' && !/^[\d一二两三]+$/.test(g.n ?? ''))) continue
    if (/[后後]$/.test(g.end ?? '') && /^\s*(?:才|再来|不退|不|就不|仍|还)/.test(text.slice(hit.index + hit[0].length)))
      continue
    // "You ordered within 24 hours" tells what was, not what will be.
    if (/^\s*(?:订|买|申请|取消|下单|发生|购|退货|退换)/.test(text.slice(hit.index + hit[0].length))) continue
    const said = lengthOf(g)
    const skip = (g.lead ?? '').length + (/^[您你]/.test(hit[0].slice((g.lead ?? '').length)) ? 1 : 0)
    const keepLead = /不超过|最/.test(g.lead ?? '')
    const from = hit.index + (keepLead ? 0 : skip)
    if (said)
      yield {
        from,
        to: hit.index + hit[0].trimEnd().length,
        said,
        byThen: working || /内|后$/.test(g.end ?? '') || !!g.lead,
        sure: working || /内|后/.test(g.end ?? '') ? 3 : 1,
      }
  }
}

function lengthOf(g: Groups): Said | undefined {
  const words = g.n ?? ''
  // 「三五天」「两三天」 are two numbers side by side; the larger is the one to keep.
  const pair = /^[一二两三四五六七八九]{2}$/.test(words) ? words.slice(1) : words
  const number = numberOf(pair)
  if (number === undefined) return undefined
  const n = number + (g.half3 || g.half4 ? 0.5 : 0)
  const n1 = g.n1 ? numberOf(g.n1) : undefined
  const unit = g.unit ?? ''
  const perUnit = MINUTES[unit]
  if (perUnit) return n1 === undefined ? { minutes: n * perUnit } : { minutes: n * perUnit, minutesFrom: n1 * perUnit }
  if (/工作|营业日|上班日/.test(unit)) return { day: inWorkingDays(Math.ceil(n)) }
  if (unit === '天' || unit === '日') return n === 0.5 ? { minutes: 12 * 60 } : { day: inDays(Math.ceil(n)) }
  if (/月|帐单|账单/.test(unit)) return { day: inMonths(Math.ceil(n)) }
  return { day: inDays(Math.ceil(n * 7)) }
}

function* whens(text: string): Generator<TimeFound> {
  for (const hit of text.matchAll(WHEN)) {
    const g: Groups = hit.groups ?? {}
    const time = timeOf(g)
    const day = dayOf(g)
    if (!time || NOT_DATES.test(text.slice(hit.index, hit.index + hit[0].length + 3))) continue
    if (/上(?:周|个?星期|个?礼拜|个?月)?$|昨|去年|每[天周]?$/.test(text.slice(Math.max(0, hit.index - 4), hit.index)))
      continue
    yield {
      from: hit.index,
      to: hit.index + hit[0].trimEnd().length,
      said: { ...(day ? { day } : {}), ...time },
      byThen: !!g.by,
      sure: (day ? 3 : 1) + (g.by ? 1 : 0),
    }
  }
}

function* days(text: string): Generator<TimeFound> {
  for (const hit of text.matchAll(DAY_ONLY)) {
    const g: Groups = hit.groups ?? {}
    const day = dayOf(g)
    if (!day || NOT_DATES.test(text.slice(hit.index, hit.index + hit[0].length + 2))) continue
    if (/(?:上|上个|每|昨|去年|第|[\d.:#])$/.test(text.slice(Math.max(0, hit.index - 2), hit.index))) continue
    const tonight = /晚|夜/.test(g.rel ?? '')
    yield {
      from: hit.index,
      to: hit.index + hit[0].trimEnd().length,
      said: tonight ? { day } : /早|朝/.test(g.rel ?? '') ? { day, hour: 12, minute: 0 } : { day },
      byThen: !!g.by,
      sure: g.by ? 2.5 : 1.5,
    }
  }
}

function* nows(text: string): Generator<TimeFound> {
  // "Now", said in a contact, means before it is over: a quarter of an hour.
  for (const hit of text.matchAll(NOW))
    yield { from: hit.index, to: hit.index + hit[0].length, said: { minutes: 15 }, byThen: false, sure: 0.5 }
}

const PARTS: Readonly<Record<string, number>> = { 早上: 12, 上午: 12, 中午: 13, 下午: 18, 傍晚: 19, 晚上: 24, 晚间: 24 }
const AFTERNOON = /下午|傍晚|晚|夜|晏/

function timeOf(g: Groups): Pick<Said, 'hour' | 'minute' | 'eitherHalf' | 'from'> | undefined {
  if (g.off) return { hour: 18, minute: 0 }
  if (g.part === '中午' && g.by) return { hour: 12, minute: 0 }
  if (g.part) return PARTS[g.part] === 24 ? { hour: 23, minute: 59 } : { hour: PARTS[g.part] ?? 18, minute: 0 }
  const half = g.half ?? (/晚|夜/.test(g.rel ?? '') ? '晚上' : /早|朝/.test(g.rel ?? '') ? '早上' : undefined)
  const first = clock(g.h ?? g.h24, g.m ?? g.m24, half)
  if (!first) return undefined
  const second = clock(g.h2 ?? g.h224, g.m2 ?? g.m224, g.half2 ?? half)
  const eitherHalf = half === undefined && g.half2 === undefined && g.h24 === undefined
  if (!second) return { ...first, eitherHalf }
  const wraps = second.hour < first.hour && second.hour <= 12 ? { ...second, hour: second.hour + 12 } : second
  return { ...wraps, eitherHalf, from: first }
}

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): { hour: number; minute: number } | undefined {
  const hour = hours === undefined ? undefined : numberOf(hours)
  if (hour === undefined || hour > 24) return undefined
  const minute =
    minutes === '半'
      ? 30
      : minutes === '一刻'
        ? 15
        : minutes === '三刻'
          ? 45
          : minutes === undefined
            ? 0
            : (numberOf(minutes) ?? 0)
  if (minute > 59) return undefined
  const late = half !== undefined && AFTERNOON.test(half) && hour < 12
  const noon = half !== undefined && /中午|午间/.test(half) && hour < 4
  const midnight = half !== undefined && /晚|夜/.test(half) && hour === 12
  return { hour: midnight ? 24 : late || noon ? hour + 12 : hour, minute }
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^今|本日|当/, 0],
  [/大后/, 3],
  [/^后/, 2],
  [/明|听/, 1],
]

function dayOf(g: Groups): Said['day'] {
  const relative = g.rel
  if (relative) return inDays(RELATIVE.find(([words]) => words.test(relative))?.[1] ?? 0)
  if (g.week) {
    const last = (g.wd2 ?? g.wd ?? '').slice(-1)
    const weekday = last === '天' || last === '末' || last === '日' ? 6 : '一二三四五六'.indexOf(last)
    return onWeekday(weekday, weeksOf(g.week))
  }
  if (g.nextweek) {
    const weeks = weeksOf(g.nextweek) ?? 0
    return (today) => plusDays(today, 6 - weekdayOf(today) + weeks * 7)
  }
  return dateOf(g)
}

const weeksOf = (words: string) =>
  words.startsWith('下下') ? 2 : words.startsWith('下') ? 1 : /^[本这]/.test(words) ? 0 : undefined

function dateOf(g: Groups): Said['day'] {
  const month = g.month ? numberOf(g.month) : undefined
  const day = numberOf(g.md ?? g.mday ?? '')
  if (
    day !== undefined &&
    day >= 1 &&
    day <= 31 &&
    (g.month === undefined || (month !== undefined && month >= 1 && month <= 12))
  )
    return onDate(month, day, /下/.test(g.mon ?? '') ? 1 : 0)
  if (g.mend) return endOfMonth(/下/.test(g.mend) ? 1 : 0)
  if (g.mwhole) return endOfMonth(/下/.test(g.mwhole) ? 1 : 0)
  if (g.mstart)
    return (today) => onDate(undefined, /中/.test(g.mstart ?? '') ? 15 : 10, /下/.test(g.mstart ?? '') ? 1 : 0)(today)
  return g.yend ? endOfYear : undefined
}
