import { endOfMonth, endOfQuarter, endOfWeek, endOfYear, inDays, onDate, onWeekday } from '../days.ts'
import { ENGLISH_FEASTS } from '../festivals.ts'
import type { DayOf } from '../said.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { phrasesOf, type Step, type Token } from './tokens.ts'

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const
const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const
const weekdays = new Map<string, number>(WEEKDAYS.flatMap((names, i) => names.map((name) => [name, i] as const)))
const months = new Map<string, number>(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

const nextWorkingWeekday: DayOf = (today) => onWeekday(0, 1)(today)
const NAMED = phrasesOf<DayOf>([
  ['today', inDays(0)],
  ['tomorrow', inDays(1)],
  ['the same day', inDays(0)],
  ['same day', inDays(0)],
  ['next day', inDays(1)],
  ['a week from today', inDays(7)],
  ['a week from tomorrow', inDays(8)],
  ['this time next week', inDays(7)],
  ['the week after next', endOfWeek(2)],
  ['the middle of next week', onWeekday(2, 1)],
  ['mid next week', onWeekday(2, 1)],
  ['late next week', endOfWeek(1)],
  ['a week today', inDays(7)],
  ['a week tomorrow', inDays(8)],
  ['this time tomorrow', inDays(1)],
  ['tmrw', inDays(1)],
  ['tmr', inDays(1)],
  ['tomorow', inDays(1)],
  ['the day after tomorrow', inDays(2)],
  ['day after tomorrow', inDays(2)],
  ['the following day', inDays(1)],
  ['the next day', inDays(1)],
  ['the weekend', onWeekday(6, undefined)],
  ['this weekend', onWeekday(6, undefined)],
  ['next weekend', onWeekday(6, 1)],
  ['weekend', onWeekday(6, undefined)],
  ['early next week', onWeekday(1, 1)],
  ['midweek', onWeekday(2, undefined)],
  ['the start of next week', nextWorkingWeekday],
  ['the beginning of next week', nextWorkingWeekday],
  ['next week', endOfWeek(1)],
  ['this week', endOfWeek(0)],
  ['the week', endOfWeek(0)],
  ['week end', endOfWeek(0)],
  ...['end of', 'the end of'].flatMap((end): [string, DayOf][] => [
    [`${end} today`, inDays(0)],
    [`${end} tomorrow`, inDays(1)],
    [`${end} the week`, endOfWeek(0)],
    [`${end} week`, endOfWeek(0)],
    [`${end} this week`, endOfWeek(0)],
    [`${end} next week`, endOfWeek(1)],
    [`${end} the month`, endOfMonth(0)],
    [`${end} month`, endOfMonth(0)],
    [`${end} this month`, endOfMonth(0)],
    [`${end} next month`, endOfMonth(1)],
    [`${end} the quarter`, endOfQuarter],
    [`${end} this quarter`, endOfQuarter],
    [`${end} the year`, endOfYear(0)],
    [`${end} this year`, endOfYear(0)],
    [`${end} year`, endOfYear(0)],
    ...MONTHS.map((names, i): [string, DayOf] => [
      `${end} ${names[0]}`,
      (today) => endOfMonth(i + 1 - today.month + (i + 1 < today.month ? 12 : 0))(today),
    ]),
  ]),
  ['next month', endOfMonth(1)],
  ['this month', endOfMonth(0)],
  ['month end', endOfMonth(0)],
  ['month - end', endOfMonth(0)],
  ['this quarter', endOfQuarter],
  ['this year', endOfYear(0)],
  ['the first of next month', onDate(undefined, 1, 1)],
  ['the first of the month', onDate(undefined, 1)],
  ...ENGLISH_FEASTS,
])

const WHICH: Readonly<Record<string, number | undefined>> = { next: 1, this: 0, coming: undefined }

export function dayAt(tokens: readonly Token[], at: number): Step<DayOf> | undefined {
  return NAMED(tokens, at) ?? weekdayAt(tokens, at) ?? dateAt(tokens, at)
}

/** "next tuesday", "this coming friday", "friday week", "a week on monday". */
function weekdayAt(tokens: readonly Token[], at: number): Step<DayOf> | undefined {
  const word = (i: number) => tokens[at + i]?.word ?? ''
  if (word(0) === 'a' && word(1) === 'week' && /^(?:on|from)$/.test(word(2)))
    return step(weekdays.get(word(3)), 1, at + 4)
  let i = 0
  let weeks: number | undefined
  if (word(0) !== 'coming') while (i < 2 && Object.hasOwn(WHICH, word(i))) weeks = WHICH[word(i++)]
  const weekday = weekdays.get(word(i))
  if (weekday === undefined) return undefined
  if (word(i) === 'sat' || word(i) === 'sun' || word(i) === 'mon')
    if (i === 0 && /^(?:here|down|on|there|with|block|ami)$/.test(word(1))) return undefined
  if (word(i + 1) === 'week') return step(weekday, 1, at + i + 2)
  if (/^(?:next|this)$/.test(word(i + 1)) && word(i + 2) === 'week')
    return { value: onWeekday(weekday, word(i + 1) === 'next' ? 1 : 0), next: at + i + 3 }
  // "This Friday" said on a Saturday is the coming one.
  return { value: (today) => onWeekday(weekday, weeks === 0 ? undefined : weeks)(today), next: at + i + 1 }
}

const step = (weekday: number | undefined, weeks: number, next: number): Step<DayOf> | undefined =>
  weekday === undefined
    ? undefined
    : { value: (today) => inDays(7 * weeks)(onWeekday(weekday, undefined)(today)), next }

/** "march 20", "the 20th of march", "20 march", "the sixteenth". */
function dateAt(tokens: readonly Token[], at: number): Step<DayOf> | undefined {
  const month = months.get(tokens[at]?.word ?? '')
  if (month !== undefined) {
    const day = ordinalAt(tokens, at + 1 + (tokens[at + 1]?.word === 'the' ? 1 : 0)) ?? numberAt(tokens, at + 1)
    return day && day.value <= 31 ? { value: onDate(month, Math.max(1, day.value)), next: day.next } : undefined
  }
  const the = tokens[at]?.word === 'the' ? 1 : 0
  const ordinal = ordinalAt(tokens, at + the)
  const day = ordinal ?? numberAt(tokens, at + the)
  if (!day || day.value < 1 || day.value > 31) return undefined
  const of = tokens[day.next]?.word === 'of' ? 1 : 0
  const named = months.get(tokens[day.next + of]?.word ?? '')
  if (named !== undefined) return { value: onDate(named, day.value), next: day.next + of + 1 }
  const whose = MONTH_BEHIND(tokens, day.next)
  if (ordinal && whose) return { value: onDate(undefined, day.value, whose.value), next: whose.next }
  if (!ordinal || !the || NOT_A_DATE.test(tokens[day.next]?.word ?? '')) return undefined
  return { value: onDate(undefined, day.value), next: day.next }
}
const MONTH_BEHIND = phrasesOf([
  ['of the month', 0],
  ['of this month', 0],
  ['of next month', 1],
])
/** "The first time", "the second half", "the third floor". */
const NOT_A_DATE =
  /^(?:time|half|floor|one|ones|line|lines|party|person|option|call|step|thing|part|person|week|month|day|year|month|page|letter|to|two|three|of|class|payment|visit|engineer|attempt|person|reason|place|shelf|door|row|box|account|hand|quarter|round|notice|team|left|right)$/

export const isMonth = (word: string) => months.has(word)

export const DAY_WORDS = [...NAMED.firsts, ...weekdays.keys(), ...months.keys(), ...Object.keys(WHICH), 'a', 'the']
