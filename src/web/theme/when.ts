import type { Language } from '#kernel/language.ts'

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hant': ['日', '一', '二', '三', '四', '五', '六'],
  'zh-Hans': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Parts = { year: number; month: number; day: number; weekday: number; hour: string; minute: string; second: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

function partsOf(iso: string, zone: string): Parts {
  const found = Object.fromEntries(
    formatter(zone)
      .formatToParts(new Date(iso))
      .map((part) => [part.type, part.value]),
  )
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)]
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return { year, month, day, weekday, hour: found.hour ?? '', minute: found.minute ?? '', second: found.second ?? '' }
}

export function clock(iso: string, zone: string): string {
  const { hour, minute } = partsOf(iso, zone)
  return `${hour}:${minute}`
}

export function clockWithSeconds(iso: string, zone: string): string {
  const { hour, minute, second } = partsOf(iso, zone)
  return `${hour}:${minute}:${second}`
}

export function shortDay(iso: string, zone: string, language: Language): string {
  const { month, day } = partsOf(iso, zone)
  if (language === 'zh-Hant') return `${month}/${day}`
  if (language === 'zh-Hans') return `${month} 月 ${day} 日`
  return `${day} ${MONTHS[month - 1]}`
}

/** 7/16（四） · 7 月 16 日 周四 · Thu 16 Jul */
export function longDay(iso: string, zone: string, language: Language): string {
  const { month, day, weekday } = partsOf(iso, zone)
  const name = DAYS[language][weekday] ?? ''
  if (language === 'zh-Hant') return `${month}/${day}（${name}）`
  if (language === 'zh-Hans') return `${month} 月 ${day} 日 ${name}`
  return `${name} ${day} ${MONTHS[month - 1]}`
}

export const weekday = (iso: string, zone: string, language: Language): string =>
  (DAYS[language][partsOf(iso, zone).weekday] ?? '').replace('周', '')

/** Year, month and day with hyphens, as the house writes days in its answers. */
export function isoDay(iso: string, zone: string): string {
  const { year, month, day } = partsOf(iso, zone)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

/** 7/16（四）14:06 · 7 月 16 日 周四 14:06 · Thu 16 Jul, 14:06 */
export function dayAndClock(iso: string, zone: string, language: Language): string {
  const [day, time] = [longDay(iso, zone, language), clock(iso, zone)]
  if (language === 'zh-Hant') return `${day}${time}`
  if (language === 'zh-Hans') return `${day} ${time}`
  return `${day}, ${time}`
}

export function sameDay(one: string, other: string, zone: string): boolean {
  const [a, b] = [partsOf(one, zone), partsOf(other, zone)]
  return a.year === b.year && a.month === b.month && a.day === b.day
}

/** 12:40 for a length of time; hours only when there are any. */
export function lengthOf(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.floor(seconds % 60),
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`
}
