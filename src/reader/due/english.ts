import type { TimeFound } from './chinese.ts'
import { endOfMonth, inDays, inMonths, inWorkingDays, onDate, onWeekday, type Said } from './moment.ts'
import { numberOf } from './number.ts'
import { plusDays, weekdayOf } from './zone.ts'

const N =
  '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:[- ]four)?|thirty|forty(?:[- ](?:five|eight))?|sixty|ninety|seventy-two|half an?|a couple of|couple of|an?'
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HOUR = `\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`
const CLOCK = (i: string) =>
  `(?:(?<h${i}>${HOUR})(?:[:.](?<m${i}>\\d{2}))?\\s*(?:o'?clock\\s*)?(?<ap${i}>am|pm|a\\.m\\.|p\\.m\\.|in the (?:morning|afternoon|evening))?|(?<noon${i}>noon|midday|midnight))`

const DAY =
  `(?<rel>today|tonight|this (?:morning|afternoon|evening)|(?:the )?(?:end|close) of (?:the )?(?:day|business|play)(?: today| tomorrow)?|eod|cob|tomorrow(?: (?:morning|afternoon|evening|night))?|(?:the )?day after tomorrow)|` +
  `(?<week>next|this|coming)?\\s*(?<wd>${WEEKDAYS.join('|')}|(?:mon|tues?|wed|thur?s?|fri)\\b)(?<wpart> (?:morning|afternoon|evening|night))?|` +
  `(?<span>(?:the )?end of (?:the|this|next) (?:week|month)|month[- ]end|next (?:week|month)|this (?:week|month)|(?:the )?weekend)|` +
  `(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<mo1>${MONTHS.join('|')})[a-z]*|(?<mo2>${MONTHS.join('|')})[a-z]*\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?|the (?<d3>\\d{1,2})(?:st|nd|rd|th)\\b|the (?<d4>fourteenth|fifteenth|first|second|third|tenth|twentieth)\\b(?! (?:time|floor|one|line|party|person|option|call))`

const LEAD = '(?<by>\\b(?:by|before|no later than|until|not later than|at the latest by)\\s+)'
const WHEN = new RegExp(
  `${LEAD}?(?:(?:(?:at|on|around|after|for)\\s+)?(?:${CLOCK('A')})?(?:\\s*(?:on|this)?\\s+|^|\\b)(?:${DAY})(?:\\s*,?\\s*(?<by2>before|by|at the latest)?\\s*(?:at|around|between|from)?\\s*${CLOCK('B')}(?:\\s*(?:-|to|and|until|till)\\s*${CLOCK('C')})?)?)`,
  'g',
)
const TIME_ONLY = new RegExp(`${LEAD}(?:${CLOCK('A')})(?:\\s+(?<tz>sharp|at the latest))?`, 'g')
const LENGTH = new RegExp(
  `\\b(?<lead>within(?: the next)?|in(?: the next| about| under| less than)?|in no more than|no more than|up to|over the next|takes?|allow|give (?:me|us)|after)\\s+(?:(?<n1>${N})\\s*(?:-|to|or|and|–)\\s*)?(?<n>${N}|the)?\\s*(?<biz>business|working|work)?\\s*(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|fortnight|months?|moment|sec(?:ond)?s?)\\b(?<late>(?:'?s)? time)?`,
  'g',
)
const BARE = new RegExp(
  `\\b(?:(?<n1>${N})\\s*(?:-|to|–)\\s*)?(?<n>\\d+|two|three|five|seven|ten)\\s+(?<biz>business|working)\\s+(?<unit>days?|hours?)\\b`,
  'g',
)
const NOW = /\b(?:right now|right away|immediately|straight ?away|this minute|as we speak)\b/g

type Groups = Readonly<Record<string, string | undefined>>

export function englishTimes(text: string): TimeFound[] {
  if (!/[a-z]{2}/.test(text)) return []
  return [...lengths(text), ...whens(text), ...hours(text), ...nows(text)]
}

function* lengths(text: string): Generator<TimeFound> {
  for (const expression of [LENGTH, BARE])
    for (const hit of text.matchAll(expression)) {
      const g: Groups = hit.groups ?? {}
      if (g.unit?.startsWith('sec') || g.unit === 'moment' || (g.lead === 'after' && /\bdead|late/.test(text))) continue
      const said = lengthOf(g)
      if (!said) continue
      yield {
        from: hit.index,
        to: hit.index + hit[0].length,
        said,
        byThen: /within|^in|up to|no more/.test(g.lead ?? '') || expression === BARE,
        sure: 3,
      }
    }
}

function lengthOf(g: Groups): Said | undefined {
  const unit = g.unit ?? ''
  const n = g.n === 'the' || g.n === undefined ? (unit.endsWith('s') ? undefined : 1) : numberOf(g.n)
  if (n === undefined) return undefined
  const n1 = g.n1 ? numberOf(g.n1) : undefined
  if (/^min|^h/.test(unit) && !g.biz) {
    const per = unit.startsWith('min') ? 1 : 60
    return n1 === undefined ? { minutes: n * per } : { minutes: n * per, minutesFrom: n1 * per }
  }
  if (g.biz) return { day: inWorkingDays(/^h/.test(unit) ? Math.max(1, Math.ceil(n / 8)) : Math.ceil(n)) }
  if (unit.startsWith('day')) return { day: inDays(Math.ceil(n)) }
  if (unit === 'fortnight') return { day: inDays(14) }
  return { day: unit.startsWith('week') ? inDays(Math.ceil(n * 7)) : inMonths(Math.ceil(n)) }
}

function* whens(text: string): Generator<TimeFound> {
  for (const hit of text.matchAll(WHEN)) {
    const g: Groups = hit.groups ?? {}
    if (
      /\b(?:last|every|since|previous|on)\s+$/.test(text.slice(Math.max(0, hit.index - 10), hit.index)) &&
      /last|every|since/.test(text.slice(Math.max(0, hit.index - 10), hit.index))
    )
      continue
    const day = dayOf(g)
    if (!day) continue
    const time = timeOf(g)
    const from = hit.index + (hit[0].length - hit[0].trimStart().length)
    yield {
      from,
      to: hit.index + hit[0].trimEnd().length,
      said: { day, ...time },
      byThen: !!(g.by ?? g.by2),
      sure: 2 + (g.by ? 1 : 0) + (time.hour === undefined ? 0 : 1),
    }
  }
}

function* hours(text: string): Generator<TimeFound> {
  for (const hit of text.matchAll(TIME_ONLY)) {
    const g: Groups = hit.groups ?? {}
    if (!g.apA && !g.noonA && !g.mA && !/o'?clock/.test(hit[0])) continue
    const said = clockOf(g, 'A')
    if (said) yield { from: hit.index, to: hit.index + hit[0].trimEnd().length, said, byThen: true, sure: 2 }
  }
}

function* nows(text: string): Generator<TimeFound> {
  for (const hit of text.matchAll(NOW))
    yield { from: hit.index, to: hit.index + hit[0].length, said: { minutes: 15 }, byThen: false, sure: 0.5 }
}

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/morning/, 12, 0],
  [/afternoon/, 18, 0],
  [/evening|night/, 23, 59],
  [/business|play|cob/, 18, 0],
]

function timeOf(g: Groups): Omit<Said, 'day'> {
  const [a, b, c] = [clockOf(g, 'A'), clockOf(g, 'B'), clockOf(g, 'C')]
  if (b && c) {
    const either = !g.apB && !g.apC && !g.noonB && !g.noonC
    // "between eight and one" runs past noon.
    const late = c.hour <= b.hour && c.hour < 12 ? c.hour + 12 : c.hour
    const start =
      g.apC && !g.apB && /p/.test(g.apC) && b.hour < 12 && b.hour + 12 < late + 1 && b.hour < 8 ? b.hour + 12 : b.hour
    const both = either && start < 8 && late < 12 ? 12 : 0
    return { hour: late + both, minute: c.minute, from: { hour: start + both, minute: b.minute } }
  }
  const one = b ?? a
  if (one) return one
  const words = `${g.rel ?? ''}${g.wpart ?? ''}`
  const part = PARTS.find(([name]) => name.test(words))
  return part ? { hour: part[1], minute: part[2] } : {}
}

function clockOf(g: Groups, i: string): { hour: number; minute: number; eitherHalf: boolean } | undefined {
  const noon = g[`noon${i}`]
  if (noon) return { hour: noon === 'midnight' ? 24 : 12, minute: 0, eitherHalf: false }
  const hour = numberOf(g[`h${i}`] ?? '')
  if (hour === undefined || hour > 24) return undefined
  const half = g[`ap${i}`]
  const minute = Number(g[`m${i}`] ?? 0)
  if (minute > 59) return undefined
  if (!half) return { hour, minute, eitherHalf: hour <= 12 }
  const late = /^p|afternoon|evening/.test(half)
  return { hour: late ? (hour % 12) + 12 : hour % 12, minute, eitherHalf: false }
}

function dayOf(g: Groups): Said['day'] {
  const relative = g.rel
  if (relative) return inDays(/day after/.test(relative) ? 2 : /tomorrow/.test(relative) ? 1 : 0)
  const weekday = WEEKDAYS.findIndex((name, i) => name === g.wd || g.wd?.startsWith(SHORT[i] ?? '?'))
  // "Next Wednesday" is heard in two ways; the later one is the latest moment still meant.
  if (g.wd && weekday >= 0) return onWeekday(weekday, g.week === 'next' ? 1 : undefined)
  const span = g.span
  if (span) {
    const ahead = span.includes('next') ? 1 : 0
    return span.includes('month') ? endOfMonth(ahead) : (today) => plusDays(today, 6 - weekdayOf(today) + ahead * 7)
  }
  const month = MONTHS.indexOf(g.mo1 ?? g.mo2 ?? '')
  const day = Number(g.d1 ?? g.d2 ?? g.d3 ?? ORDINALS[g.d4 ?? ''] ?? 0)
  if (day < 1 || day > 31) return undefined
  return onDate(month >= 0 ? month + 1 : undefined, day)
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  tenth: 10,
  fourteenth: 14,
  fifteenth: 15,
  twentieth: 20,
}
