import type { Said, Unit } from '../said.ts'
import { numberAt } from './numbers.ts'
import { phrasesOf, type Step, type Token } from './tokens.ts'

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  seconds: 'second',
  secs: 'second',
  sec: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  wks_: 'week',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
}
const WORKING = /^(?:business|working|work|office|banking|trading)$/
const KIND = /^(?:calendar|full|whole|short|more|clear|good|straight)$/
const TO = /^(?:to|or|-|–|—)$/

const WHOLE = phrasesOf<Said>([
  ['half an hour', { is: 'length', n: 30, unit: 'minute' }],
  ['half a minute', { is: 'length', n: 30, unit: 'second' }],
  ['half a day', { is: 'length', n: 12, unit: 'hour' }],
  ['the half hour', { is: 'length', n: 30, unit: 'minute' }],
  ['a half hour', { is: 'length', n: 30, unit: 'minute' }],
  ['half hour', { is: 'length', n: 30, unit: 'minute' }],
  ...['', 'a ', 'the next ', 'one '].map((lead): [string, Said] => [
    `${lead}quarter of an hour`,
    { is: 'length', n: 15, unit: 'minute' },
  ]),
  ['three quarters of an hour', { is: 'length', n: 45, unit: 'minute' }],
  ['an hour and a half', { is: 'length', n: 90, unit: 'minute' }],
  ['an hour or so', { is: 'length', n: 1, unit: 'hour' }],
  ['the hour', { is: 'length', n: 1, unit: 'hour' }],
  ['the next hour', { is: 'length', n: 1, unit: 'hour' }],
  ['an hour or two', { is: 'length', n: 2, least: 1, unit: 'hour' }],
  ['a day or two', { is: 'length', n: 2, least: 1, unit: 'day' }],
  ['a week or two', { is: 'length', n: 2, least: 1, unit: 'week' }],
  ['a minute or two', { is: 'length', n: 2, least: 1, unit: 'minute' }],
  ...['next', 'the next', 'the following'].flatMap((lead): [string, Said][] => [
    [`${lead} working day`, { is: 'length', n: 1, unit: 'working_day' }],
    [`${lead} business day`, { is: 'length', n: 1, unit: 'working_day' }],
  ]),
  ...['seconds', 'minutes', 'hours', 'days', 'weeks'].map((words): [string, Said] => [words, { is: 'unknown' }]),
  ['the day', { is: 'point' }],
  ['the next day', { is: 'length', n: 1, unit: 'day' }],
  ['a fortnight', { is: 'length', n: 2, unit: 'week' }],
  ...['minutes', 'hours', 'days', 'weeks', 'working days', 'business days', 'seconds', 'moments'].flatMap(
    (unit): [string, Said][] => [
      [`a few ${unit}`, { is: 'unknown' }],
      [`the next few ${unit}`, { is: 'unknown' }],
      [`a few more ${unit}`, { is: 'unknown' }],
    ],
  ),
  ...['a bit', 'a little bit', 'a little while', 'a while', 'a flash'].map((words): [string, Said] => [
    words,
    { is: 'unknown' },
  ]),
  ['a moment', { is: 'length', n: 15, unit: 'minute' }],
  ['a sec', { is: 'length', n: 15, unit: 'minute' }],
  ['a second', { is: 'length', n: 15, unit: 'minute' }],
  ['a jiffy', { is: 'length', n: 15, unit: 'minute' }],
  ['a tick', { is: 'length', n: 15, unit: 'minute' }],
  ['two ticks', { is: 'length', n: 15, unit: 'minute' }],
])

const A_COUPLE = phrasesOf<number>([
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['the next couple of', 2],
  ['an', 1],
  ['a', 1],
])

export function lengthAt(tokens: readonly Token[], at: number): Step<Said> | undefined {
  const whole = WHOLE(tokens, at)
  if (whole) return whole
  const start = tokens[at]?.word === 'the' && tokens[at + 1]?.word === 'next' ? at + 2 : at
  const first = numberAt(tokens, start) ?? A_COUPLE(tokens, start)
  if (!first) return start > at ? unitAt(tokens, start, 1, undefined) : undefined
  const dash = TO.test(tokens[first.next]?.word ?? '') ? numberAt(tokens, first.next + 1) : undefined
  const second =
    dash ??
    (TO.test(tokens[first.next + 1]?.word ?? '') && UNITS[tokens[first.next]?.word ?? '']
      ? numberAt(tokens, first.next + 2)
      : undefined)
  const last = second && second.value > first.value ? second : first
  return unitAt(tokens, last.next, last.value, last === first ? undefined : first.value)
}

function unitAt(tokens: readonly Token[], at: number, n: number, least: number | undefined): Step<Said> | undefined {
  let next = at
  let isWorking = false
  for (let i = 0; i < 3; i++) {
    const word = tokens[next]?.word ?? ''
    if (WORKING.test(word)) isWorking = true
    else if (!KIND.test(word) && word !== '-') break
    next++
  }
  const word = tokens[next]?.word ?? ''
  const unit = UNITS[word]
  if (!unit) return undefined
  next++
  if (tokens[next]?.word === "'" || tokens[next]?.word === 's') next++
  const half =
    tokens[next]?.word === 'and' && tokens[next + 1]?.word === 'a' && tokens[next + 2]?.word === 'half' ? 0.5 : 0
  if (half) next += 3
  if (tokens[next]?.word === 'time') next++
  const whole = (n + half) * (word === 'fortnight' ? 2 : 1)
  const kind = isWorking && unit === 'day' ? 'working_day' : isWorking && unit === 'hour' ? 'working_hour' : unit
  return { value: { is: 'length', n: whole, unit: kind, ...(least !== undefined && { least }) }, next }
}

export const LENGTH_WORDS = [...WHOLE.firsts, ...A_COUPLE.firsts, 'the']
