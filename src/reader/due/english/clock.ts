import type { TimeOfDay } from '../said.ts'
import { numberAt } from './numbers.ts'
import { phrasesOf, type Step, type Token } from './tokens.ts'

/** `plain` hours are numbers that only a word such as "by" or a day beside them makes hours. */
export type Clock = { hour: number; minute: number; either: boolean; plain: boolean }

const SHARP = phrasesOf([
  ["o'clock", 1],
  ['oclock', 1],
  ['sharp', 1],
  ['on the dot', 1],
  ['on the nose', 1],
  ['exactly', 1],
])
const HALF = phrasesOf<'am' | 'pm'>([
  ['am', 'am'],
  ['a.m', 'am'],
  ['a.m.', 'am'],
  ['a m', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
  ['p.m.', 'pm'],
  ['p m', 'pm'],
])
const NAMED = phrasesOf<[number, number]>([
  ['noon', [12, 0]],
  ['midday', [12, 0]],
  ['midnight', [24, 0]],
  ['12 noon', [12, 0]],
  ['twelve noon', [12, 0]],
])
const MINUTES_BESIDE = phrasesOf<number>([
  ['half past', 30],
  ['half', 30],
  ['quarter past', 15],
  ['a quarter past', 15],
  ['ten past', 10],
  ['twenty past', 20],
  ['five past', 5],
  ['twenty five past', 25],
  ['quarter to', -15],
  ['a quarter to', -15],
  ['ten to', -10],
  ['twenty to', -20],
  ['five to', -5],
  ['quarter after', 15],
  ['10 past', 10],
  ['20 past', 20],
  ['5 past', 5],
  ['10 to', -10],
  ['20 to', -20],
  ['5 to', -5],
])

export function clockAt(tokens: readonly Token[], at: number): Step<Clock> | undefined {
  const named = NAMED(tokens, at)
  if (named)
    return { value: { hour: named.value[0], minute: named.value[1], either: false, plain: false }, next: named.next }
  const beside = MINUTES_BESIDE(tokens, at)
  if (beside) {
    const hour = hourAt(tokens, beside.next)
    if (hour && !hour.value.minute) return { value: withMinutes(hour.value, beside.value), next: hour.next }
  }
  return hourAt(tokens, at)
}

const withMinutes = (clock: Clock, minutes: number): Clock =>
  minutes > 0
    ? { ...clock, minute: minutes, plain: false }
    : { ...clock, hour: (clock.hour + 23) % 24, minute: 60 + minutes, plain: false }

function hourAt(tokens: readonly Token[], at: number): Step<Clock> | undefined {
  const first = digital(tokens[at]?.word ?? '') ?? spoken(tokens, at)
  if (!first) return undefined
  let { next } = first
  const sharp = SHARP(tokens, next)
  if (sharp) next = sharp.next
  const half = HALF(tokens, next)
  if (half) next = half.next
  const late = sharp ? undefined : SHARP(tokens, next)
  if (late) next = late.next
  const { hour, minute, isDigital } = first
  if (hour > 24 || minute > 59) return undefined
  const isBare = !half && !sharp && !late && !isDigital
  const whole = half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour
  return { value: { hour: whole, minute, either: !half && hour <= 12 && hour > 0, plain: isBare }, next }

  function digital(word: string): { hour: number; minute: number; next: number; isDigital: boolean } | undefined {
    const hit = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(word)
    if (!hit) return undefined
    return { hour: Number(hit[1]), minute: Number(hit[2] ?? 0), next: at + 1, isDigital: hit[2] !== undefined }
  }
}

/** "nine", "nine fifteen", "four oh five". */
function spoken(tokens: readonly Token[], at: number) {
  const word = tokens[at]?.word ?? ''
  const hour = /^[a-z]/.test(word) && word !== 'zero' ? numberAt(tokens, at) : undefined
  if (!hour || hour.value > 12 || hour.value < 1) return undefined
  const oh = tokens[hour.next]?.word === 'oh' ? 1 : 0
  const minute = numberAt(tokens, hour.next + oh)
  const isMinute =
    minute &&
    (oh ? minute.value < 10 : minute.value > 9 && minute.value < 60) &&
    !/^(?:minutes?|mins?|hours?|days?)$/.test(tokens[minute.next]?.word ?? '') &&
    /^[a-z]/.test(tokens[hour.next]?.word ?? '')
  if (isMinute) return { hour: hour.value, minute: minute.value, next: minute.next, isDigital: false }
  return { hour: hour.value, minute: 0, next: hour.next, isDigital: false }
}

/** Parts of a day and the hours of a house: the latest moment meant, and where a part begins. */
export type Part = { time: TimeOfDay; from?: TimeOfDay; isToday?: true; half?: 'am' | 'pm' }
const at = (hour: number, minute = 0): TimeOfDay => ({ hour, minute })
const MORNING: Part = { time: at(12), from: at(6), half: 'am' }
const AFTERNOON: Part = { time: at(18), from: at(12), half: 'pm' }
const EVENING: Part = { time: at(23, 59), from: at(18), half: 'pm' }
const meal = (hour: number): Part => ({ time: at(hour) })

export const partAt = phrasesOf<Part>([
  ['tonight', { ...EVENING, isToday: true }],
  ['tonite', { ...EVENING, isToday: true }],
  ...(['in the ', 'this ', 'later this ', ''] as const).flatMap((lead): [string, Part][] => {
    const on = (part: Part): Part => (lead.includes('this') ? { ...part, isToday: true } : part)
    return [
      [`${lead}morning`, on(MORNING)],
      [`${lead}afternoon`, on(AFTERNOON)],
      [`${lead}arvo`, on(AFTERNOON)],
      [`${lead}evening`, on(EVENING)],
    ]
  }),
  ['at night', EVENING],
  ['night', EVENING],
  ...['end of the day', 'the end of the day', 'end of day'].map((words): [string, Part] => [
    words,
    { time: at(23, 59) },
  ]),
  ['overnight', { time: at(32), from: at(18) }],
  ['mid - morning', { time: at(11), half: 'am' }],
  ['mid - afternoon', { time: at(16), half: 'pm' }],
  ['first thing', { time: at(10), from: 'start_of_work', half: 'am' }],
  ['first thing in the morning', { time: at(10), from: 'start_of_work', half: 'am' }],
  ['breakfast', meal(9)],
  ['lunch', meal(12)],
  ['lunchtime', meal(13)],
  ['lunch time', meal(13)],
  ['teatime', meal(17)],
  ['tea time', meal(17)],
  ['tea', meal(17)],
  ['dinner', meal(18)],
  ['dinnertime', meal(18)],
  ['dinner time', meal(18)],
  ['supper', meal(19)],
  ['suppertime', meal(19)],
  ['bedtime', meal(21)],
  ['sundown', meal(18)],
  ['sunset', meal(18)],
  ['dark', meal(18)],
  ['dusk', meal(18)],
  ['dawn', meal(6)],
  ['sunrise', meal(6)],
  ['first light', meal(6)],
  ...[
    'close of play',
    'close of business',
    'close',
    'cob',
    'cop',
    'eob',
    'eod',
    'end of play',
    'end of business',
    'the end of business',
    'the close of business',
    'end of the business day',
    'the end of the business day',
    'end of the working day',
    'the end of the working day',
    'knocking off time',
    'closing',
    'closing time',
  ].map((words): [string, Part] => [words, { time: 'end_of_work' }]),
  ['opening', { time: 'start_of_work' }],
  ['opening time', { time: 'start_of_work' }],
  ['we open', { time: 'start_of_work' }],
  ['we close', { time: 'end_of_work' }],
])

export const CLOCK_WORDS = [...NAMED.firsts, ...MINUTES_BESIDE.firsts, ...partAt.firsts]
