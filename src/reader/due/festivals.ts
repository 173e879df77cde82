import { lunarDay, qingming, winterSolstice } from './lunar.ts'
import type { DayOf } from './said.ts'
import { type Day, isBefore, plusDays, weekdayOf } from './zone.ts'

type OfYear = (year: number) => Day

/** The next time a feast comes: one that has passed is next year's. */
const next =
  (feast: OfYear): DayOf =>
  (today) => {
    const thisYear = feast(today.year)
    return isBefore(thisYear, today) ? feast(today.year + 1) : thisYear
  }

const on =
  (month: number, day: number): OfYear =>
  (year) => ({ year, month, day })
const lunar =
  (month: number, day: number): OfYear =>
  (year) =>
    lunarDay(year, month, day) ?? { year, month, day }
const shifted =
  (feast: OfYear, days: number): OfYear =>
  (year) =>
    plusDays(feast(year), days)
/** The nth weekday of a month, Monday 0; the last for -1. */
const nth =
  (month: number, weekday: number, n: number): OfYear =>
  (year) => {
    if (n < 0) {
      const last = plusDays({ year, month: month + 1, day: 1 }, -1)
      return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7))
    }
    const first = { year, month, day: 1 }
    return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
  }

/** Western Easter, by the anonymous Gregorian reckoning (Meeus). */
const easter: OfYear = (year) => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return { year, month, day: ((h + l - 7 * m + 114) % 31) + 1 }
}

/** In Taiwan some days have the same name and another date. */
const inTaiwan =
  (there: DayOf, elsewhere: DayOf): DayOf =>
  (today, timeZone) =>
    (timeZone === 'Asia/Taipei' ? there : elsewhere)(today, timeZone)

const NEW_YEAR = lunar(1, 1)

/** Written in Simplified, as texts are folded. */
export const CHINESE_FEASTS: readonly (readonly [names: string, day: DayOf])[] = [
  ['元旦|新年|跨年', next(on(1, 1))],
  ['除夕|大年三十|年三十|过年|大过年|农历年|旧历年|年夜饭|围炉', next(shifted(NEW_YEAR, -1))],
  ['小年夜', next(shifted(NEW_YEAR, -2))],
  ['春节|大年初一|年初一|初一', next(NEW_YEAR)],
  ['元宵节|元宵', next(lunar(1, 15))],
  ['情人节', next(on(2, 14))],
  ['二二八|228|和平纪念日', next(on(2, 28))],
  ['妇女节|三八节|三八', next(on(3, 8))],
  ['三一五|315', next(on(3, 15))],
  ['儿童节', inTaiwan(next(on(4, 4)), next(on(6, 1)))],
  ['清明节|清明', next(qingming)],
  ['五一劳动节|五一|劳动节', next(on(5, 1))],
  ['母亲节', next(nth(5, 6, 2))],
  ['端午节|端午', next(lunar(5, 5))],
  ['父亲节', inTaiwan(next(on(8, 8)), next(nth(6, 6, 3)))],
  ['六一八|618', next(on(6, 18))],
  ['七夕', next(lunar(7, 7))],
  ['中元节|中元|普渡', next(lunar(7, 15))],
  ['教师节', inTaiwan(next(on(9, 28)), next(on(9, 10)))],
  ['中秋节|中秋', next(lunar(8, 15))],
  ['国庆日|国庆节|国庆', inTaiwan(next(on(10, 10)), next(on(10, 1)))],
  ['十一黄金周|十一长假', next(on(10, 1))],
  ['双十国庆|双十节|双十', next(on(10, 10))],
  ['重阳节|重阳', next(lunar(9, 9))],
  ['双十一|双11', next(on(11, 11))],
  ['双十二|双12', next(on(12, 12))],
  ['冬至', next(winterSolstice)],
  ['平安夜', next(on(12, 24))],
  ['圣诞节|圣诞|耶诞节|耶诞|行宪纪念日', next(on(12, 25))],
  ['腊八', next(lunar(12, 8))],
]

/** The bank holidays of England. Thanksgiving, Labor Day and Mother's Day are America's: the words do not tell. */
const BANK_HOLIDAYS: readonly OfYear[] = [
  on(1, 1),
  shifted(easter, -2),
  shifted(easter, 1),
  nth(5, 0, 1),
  nth(5, 0, -1),
  nth(8, 0, -1),
  on(12, 25),
  on(12, 26),
]
const bankHoliday: DayOf = (today) => {
  const days = BANK_HOLIDAYS.map((feast) => next(feast)(today))
  return days.reduce((first, day) => (isBefore(day, first) ? day : first))
}

export const ENGLISH_FEASTS: ReadonlyMap<string, DayOf> = new Map([
  ["new year's eve", next(on(12, 31))],
  ["new year's day", next(on(1, 1))],
  ["new year's", next(on(1, 1))],
  ['new year', next(on(1, 1))],
  ['the new year', next(on(1, 1))],
  ['chinese new year', next(NEW_YEAR)],
  ['lunar new year', next(NEW_YEAR)],
  ["valentine's day", next(on(2, 14))],
  ["saint patrick's day", next(on(3, 17))],
  ["st patrick's day", next(on(3, 17))],
  ["saint joseph's day", next(on(3, 19))],
  ['good friday', next(shifted(easter, -2))],
  ['easter sunday', next(easter)],
  ['easter monday', next(shifted(easter, 1))],
  ['easter', next(easter)],
  ['mothers day', next(nth(5, 6, 2))],
  ["mother's day", next(nth(5, 6, 2))],
  ['memorial day', next(nth(5, 0, -1))],
  ["father's day", next(nth(6, 6, 3))],
  ['independence day', next(on(7, 4))],
  ['labor day', next(nth(9, 0, 1))],
  ['halloween', next(on(10, 31))],
  ['bonfire night', next(on(11, 5))],
  ['thanksgiving', next(nth(11, 3, 4))],
  ['black friday', next(shifted(nth(11, 3, 4), 1))],
  ['christmas eve', next(on(12, 24))],
  ['christmas day', next(on(12, 25))],
  ['christmas', next(on(12, 25))],
  ['xmas', next(on(12, 25))],
  ['boxing day', next(on(12, 26))],
  ['mid-autumn festival', next(lunar(8, 15))],
  ['dragon boat festival', next(lunar(5, 5))],
  ['the bank holiday', bankHoliday],
  ['the next bank holiday', bankHoliday],
  ['bank holiday', bankHoliday],
])
