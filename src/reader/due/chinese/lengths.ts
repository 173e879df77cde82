import type { Said, TimeFound, Unit } from '../said.ts'
import { anyOf, type Groups, readAt, sticky } from '../scan.ts'
import { numberOf } from './number.ts'

const UNITS: Readonly<Record<string, Unit>> = {
  秒: 'second',
  秒钟: 'second',
  分: 'minute',
  分钟: 'minute',
  小时: 'hour',
  钟头: 'hour',
  钟: 'hour',
  点钟: 'hour',
  天: 'day',
  日: 'day',
  工作日: 'working_day',
  工作天: 'working_day',
  营业日: 'working_day',
  上班日: 'working_day',
  上班天: 'working_day',
  交易日: 'working_day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
  工作小时: 'working_hour',
  自然日: 'day',
  日历天: 'day',
}
const BILLS = '张月结单|张?期?账单|张?期?帐单|期月结单'
const N = '(?:\\d{1,4}(?:\\.\\d)?|[一二两三四五六七八九十百]{1,5}|半)'
const FEW = '[几数]'
const RANGE = '\\s?(?:-|~|到|至|—|–|、|或)\\s?'
const LENGTH = sticky(
  `(?<most>不超过|最多|最晚|最迟|最慢|最快|至多|顶多)?(?:(?<least>${N})(?:个)?(?:小时|天|工作日|分钟|日|周)?${RANGE})?(?<n>${N}|${FEW})(?<odd>[多几来])?\\s?(?:个|来)?(?<half>半)?\\s?` +
    `(?<unit>${anyOf(Object.keys(UNITS))}|刻钟|${BILLS})(?!份|[一二三四五六日末][^个]|候)(?<andHalf>半)?(?<end>\\s?(?:之内|以内|内|之后|以后|后|过后|左右|上下|里头?))?`,
)
/** What stands before makes it a count, an order or the past, and no time from now. */
const NOT_BEFORE =
  /[第每哪那差头前上下有满隔整\d.:¥$#]$|已经?$|[等花过]了(?:[您你我])?$|超过?了?$|(?:总共|一共|连续|连着|才|共)$/
const NOT_AFTER =
  /(?:前|之前|以前|没|的时候|以来|才|一次|一到|到晚|一[回趟班]|[订买申取下发购]单|(?:[没不](?!超))|[生出]日|了)/y

/** Who asks to be waited for sets a limit. */
const WAITS = /(?:稍等|等待|再等|等我|给我|只要|需要|预计|大概|大约)[您你]?$/
const BILL = /单/

export function lengthAt(text: string, at: number): TimeFound | undefined {
  const hit = readAt(LENGTH, text, at)
  if (!hit || NOT_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return undefined
  const { groups, to } = hit
  NOT_AFTER.lastIndex = to
  if (NOT_AFTER.test(text) && !groups.end) return undefined
  const said = lengthOf(groups)
  if (!said || !standsAlone(groups, text, at)) return undefined
  const before = text.slice(Math.max(0, at - 4), at)
  const isLimit = /内|里|后/.test(groups.end ?? '') || !!groups.most || WAITS.test(before)
  const isWorking = said.is === 'length' && said.unit.startsWith('working')
  const isLoose = !groups.end && !isWorking && !groups.least
  return { from: at, to, said, byThen: isLimit || isWorking, sure: isLoose ? 1.8 : 4 }
}

/** 「分」「日」「月」「年」「半天」 alone name a score, a date or a complaint; with 內 or 後 they are a length. */
function standsAlone({ end, unit, n, least, most }: Groups, text: string, at: number): boolean {
  if (end || least || most) return true
  if (unit === '分' || unit === '日' || unit === '月' || unit === '年' || unit === '钟')
    return n === '半' && unit !== '分' && unit !== '日' ? true : /个/.test(text.slice(at, at + 6)) && unit !== '分'
  return !(n === '半' && unit === '天') && !(n === '一' && unit === '天')
}

function lengthOf(groups: Groups): Said | undefined {
  const { unit = '', least, half, andHalf } = groups
  if (BILL.test(unit)) return { is: 'unknown' }
  const [low, high] = pairOf(groups.n ?? '')
  if (high === undefined) return groups.n && /[几数]/.test(groups.n) ? { is: 'unknown' } : undefined
  const n = high + (half || andHalf ? 0.5 : 0)
  const lower = least === undefined ? low : numberOf(least)
  if (unit === '刻钟') return { is: 'length', n: n * 15, unit: 'minute' }
  return { is: 'length', n, unit: UNITS[unit] ?? 'day', ...(lower !== undefined && lower < n && { least: lower }) }
}

/** 「三五天」「兩三天」 are two numbers side by side; the larger is the one to keep. */
function pairOf(words: string): [low: number | undefined, high: number | undefined] {
  if (/^[一二两三四五六七八九]{2}$/.test(words)) return [numberOf(words.slice(0, 1)), numberOf(words.slice(1))]
  return [undefined, numberOf(words)]
}
