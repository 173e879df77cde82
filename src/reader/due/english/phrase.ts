import { inDays } from '../days.ts'
import type { DayOf, Said, TimeFound, TimeOfDay } from '../said.ts'
import { type Clock, clockAt, partAt } from './clock.ts'
import { dayAt } from './days.ts'
import { lengthAt } from './lengths.ts'
import { phrasesOf, type Step, type Token } from './tokens.ts'

type Lead = 'limit' | 'length' | 'at' | 'after' | 'between' | 'on'
const LEAD = phrasesOf<Lead>([
  ['by', 'limit'],
  ['before', 'limit'],
  ['no later than', 'limit'],
  ['not later than', 'limit'],
  ['until', 'limit'],
  ['till', 'limit'],
  ['til', 'limit'],
  ['by about', 'limit'],
  ['by around', 'limit'],
  ['by at latest', 'limit'],
  ['right after', 'after'],
  ['just after', 'after'],
  ['shortly after', 'after'],
  ['straight after', 'after'],
  ['just before', 'limit'],
  ['right before', 'limit'],
  ['shortly before', 'limit'],
  ['any time before', 'limit'],
  ['sometime before', 'limit'],
  ['on or before', 'limit'],
  ['by no later than', 'limit'],
  ['latest by', 'limit'],
  ['at the latest by', 'limit'],
  ['starting', 'on'],
  ['starting from', 'after'],
  ['as of', 'on'],
  ['at some point', 'on'],
  ['all day', 'on'],
  ['within', 'length'],
  ['inside', 'length'],
  ['inside of', 'length'],
  ['in', 'length'],
  ['in about', 'length'],
  ['in around', 'length'],
  ['in roughly', 'length'],
  ['in under', 'length'],
  ['in less than', 'length'],
  ['in no more than', 'length'],
  ['under', 'length'],
  ['no more than', 'length'],
  ['up to', 'length'],
  ['in just', 'length'],
  ['within about', 'length'],
  ['in at most', 'length'],
  ['at', 'at'],
  ['around', 'at'],
  ['about', 'at'],
  ['at around', 'at'],
  ['at about', 'at'],
  ['after', 'after'],
  ['from', 'after'],
  ['between', 'between'],
  ['on', 'on'],
  ['for', 'on'],
  ['during', 'on'],
  ['over', 'on'],
  ['later', 'on'],
  ['late', 'on'],
  ['early', 'on'],
  ['sometime', 'on'],
  ['some time', 'on'],
  ['any time', 'on'],
  ['later on', 'on'],
  ['as early as', 'on'],
])
const MIDDLE = phrasesOf([
  [', at', 1],
  [',', 1],
  ['at', 1],
  ['on', 1],
  ['by', 1],
  ['before', 1],
  ['between', 1],
  ['around', 1],
  ['about', 1],
  ['from', 1],
  ['after', 1],
  ['of', 1],
  ['no later than', 1],
  ['first thing', 1],
  ['sometime', 1],
  ['some time', 1],
  ['in', 1],
  ['at around', 1],
  ['at about', 1],
  ['the', 1],
])
const TO = phrasesOf([
  ['and', 1],
  ['to', 1],
  ['-', 1],
  ['–', 1],
  ['—', 1],
  ['until', 1],
  ['till', 1],
  ['or', 1],
  ['through', 1],
])
const TAIL = phrasesOf([
  ['at the latest', 1],
  ['at the very latest', 1],
  ['latest', 1],
  ['sharp', 1],
  ['on the dot', 1],
  ['or sooner', 1],
  ['or earlier', 1],
  ['at the earliest', 1],
  ['pacific', 1],
  ['eastern', 1],
  ['central', 1],
  ['mountain', 1],
  ['gmt', 1],
  ['bst', 1],
  ['est', 1],
  ['pst', 1],
  ['et', 1],
  ['pt', 1],
  ['ct', 1],
  ['aest', 1],
  ['local time', 1],
  ['your time', 1],
  ['our time', 1],
  ['time', 1],
  ['from now', 1],
  ['max', 1],
  ['tops', 1],
  ['at most', 1],
  ['at the most', 1],
  ['or so', 1],
  ['or less', 1],
  ['from today', 1],
])

type Pieces = {
  day?: DayOf
  fromDay?: DayOf
  time?: TimeOfDay
  fromTime?: TimeOfDay
  half?: 'am' | 'pm'
  plain: boolean
  clock: boolean
  count: number
  days: number
}

export function phraseAt(tokens: readonly Token[], at: number): TimeFound | undefined {
  const lead = LEAD(tokens, at)
  const start = lead?.next ?? at
  const isIn = lead?.value === 'length' && tokens[at]?.word !== 'within'
  const length = lengthAt(tokens, start)
  const point = isIn ? undefined : pointAt(tokens, start, lead?.value)
  const isLength = length && (!point || length.next >= point.next) && fitsLength(tokens, at, lead?.value, length.value)
  const best = isLength ? length : point
  if (!best) return undefined
  const tail = TAIL(tokens, best.next)
  const next = tail?.next ?? best.next
  const isLimit =
    lead?.value === 'limit' ||
    (isLength && !!lead) ||
    (best.value.is === 'length' && best.value.unit.startsWith('working'))
  return found(tokens, at, next, best.value, !!isLimit, surenessOf(best.value, lead?.value, !!isLength))
}

function found(
  tokens: readonly Token[],
  at: number,
  next: number,
  said: Said,
  byThen: boolean,
  sure: number,
): TimeFound {
  return { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, said, byThen, sure }
}

function surenessOf(said: Said, lead: Lead | undefined, isLength: boolean): number {
  if (isLength) return lead === 'length' || lead === 'limit' ? 4 : 2
  if (said.is !== 'point') return 1.5
  return (
    2 + (said.day ? 0.6 : 0) + (said.time ? 0.6 : 0) + (lead === 'limit' || lead === 'between' ? 1 : lead ? 0.3 : 0)
  )
}

/** "for two weeks" and "two years" tell how long something lasts. */
function fitsLength(tokens: readonly Token[], at: number, lead: Lead | undefined, said: Said): boolean {
  if (lead === 'length' || lead === 'at' || lead === 'limit') return said.is !== 'point' || lead === 'length'
  if (lead === 'on' && /^(?:over|for)$/.test(tokens[at]?.word ?? '') && tokens[at + 2]?.word === 'next') return true
  if (lead !== undefined || said.is !== 'length') return false
  const before = tokens[at - 1]?.word ?? ''
  const word = tokens[at]?.word ?? ''
  return (
    !/^(?:for|every|last|past|the|these|those|each|per|than|after|first|of|over|another)$/.test(before) &&
    word !== 'a' &&
    word !== 'the' &&
    word !== 'one'
  )
}

function pointAt(tokens: readonly Token[], at: number, lead: Lead | undefined): Step<Said> | undefined {
  const pieces: Pieces = { plain: false, clock: false, count: 0, days: 0 }
  let next = at
  for (let i = 0; i < 5; i++) {
    const direct = pieceAt(tokens, next, pieces, lead)
    const middle = direct === undefined && pieces.count > 0 ? MIDDLE(tokens, next) : undefined
    const second = middle && (MIDDLE(tokens, middle.next)?.next ?? undefined)
    const step =
      direct ??
      (middle && (pieceAt(tokens, middle.next, pieces, 'at') ?? (second && pieceAt(tokens, second, pieces, 'at'))))
    if (step === undefined) break
    next = step
  }
  if (pieces.count === 0) return undefined
  const isHour = !pieces.plain || pieces.day || pieces.half || ['limit', 'at', 'between', 'after'].includes(lead ?? '')
  if (!isHour) return undefined
  // "Looked at this week": the "at" belongs to the looking.
  if ((lead === 'at' || lead === 'between') && !pieces.time) return undefined
  return { value: saidOf(pieces, lead), next }
}

/** The next piece of a moment: a day, a part of one, or an hour, each once. */
function pieceAt(tokens: readonly Token[], at: number, pieces: Pieces, lead: Lead | undefined): number | undefined {
  const day = pieces.days > 1 ? undefined : dayAt(tokens, at)
  if (day && !(pieces.day && !isDate(tokens, at))) return putDay(tokens, pieces, day)
  const part = partAt(tokens, at)
  if (
    part &&
    !(pieces.clock && !part.value.half) &&
    (lead || pieces.day || part.value.isToday || ALONE.has(tokens[at]?.word ?? ''))
  ) {
    if (part.value.isToday) pieces.day = inDays(0)
    if (part.value.half) pieces.half = part.value.half
    if (!pieces.clock) {
      pieces.time = part.value.time
      if (part.value.from) pieces.fromTime = part.value.from
    }
    pieces.count++
    return part.next
  }
  const the = lead && tokens[at]?.word === 'the' ? clockAt(tokens, at + 1) : undefined
  const clock = pieces.clock ? undefined : the && !the.value.plain ? the : clockAt(tokens, at)
  if (!clock || (clock.value.plain && !mayBeHour(tokens, clock.next, pieces, lead))) return undefined
  return putClock(tokens, pieces, clock)
}

/** Parts of a day that need no word before them; "close the account" and "dark" are none. */
const ALONE = new Set(['overnight', 'first', 'in'])

/** A second day says the same once more: "friday the 13th", "saturday 21 march". */
const isDate = (tokens: readonly Token[], at: number) => /^(?:the|\d{1,2})$/.test(tokens[at]?.word ?? '')

function putDay(tokens: readonly Token[], pieces: Pieces, day: Step<DayOf>): number {
  pieces.day = pieces.day ?? day.value
  pieces.days++
  pieces.count++
  const to = TO(tokens, day.next)
  const last = to && dayAt(tokens, to.next)
  if (!last || tokens[to.next - 1]?.word === 'and') return day.next
  pieces.fromDay = day.value
  pieces.day = last.value
  return last.next
}

/** A plain number is an hour only where hours stand: "by four", "tomorrow at ten", and not "in 5 boxes". */
function mayBeHour(tokens: readonly Token[], next: number, pieces: Pieces, lead: Lead | undefined): boolean {
  const after = tokens[next]?.word ?? ''
  if (
    /^(?:pounds?|dollars?|quid|euros?|percent|%|boxes|people|of|more|times|items?|units?|letters?|calls?|days?|hours?|minutes?|weeks?|months?|years?|business|working|euro|bucks|cents?|pence)$/.test(
      after,
    )
  )
    return false
  return (
    lead === 'limit' ||
    lead === 'at' ||
    lead === 'between' ||
    lead === 'after' ||
    pieces.day !== undefined ||
    TO(tokens, next) !== undefined
  )
}

function putClock(tokens: readonly Token[], pieces: Pieces, clock: Step<Clock>): number {
  pieces.clock = true
  pieces.count++
  pieces.time = timeOf(clock.value)
  delete pieces.fromTime
  pieces.plain = clock.value.plain
  const to = TO(tokens, clock.next)
  const last = to && clockAt(tokens, to.next)
  if (!last || (last.value.plain && !mayBeHour(tokens, last.next, pieces, 'at'))) return clock.next
  pieces.fromTime = timeOf(clock.value)
  pieces.time = timeOf(last.value)
  return last.next
}

const timeOf = ({ hour, minute, either }: Clock): TimeOfDay => ({ hour, minute, ...(either && { either }) })

function saidOf({ day, fromDay, time, fromTime, half, clock }: Pieces, lead: Lead | undefined): Said {
  const inHalf = (one: TimeOfDay): TimeOfDay =>
    typeof one === 'string' || !one.either || !half
      ? one
      : { hour: half === 'pm' ? (one.hour % 12) + 12 : one.hour % 12, minute: one.minute }
  const isLimit = lead === 'limit' && !clock
  // "By the morning" is before it is over at the latest; "after six" begins then, and the day is its end.
  const limit = time && inHalf(time)
  return {
    is: 'point',
    ...(day && { day }),
    ...(lead === 'after' && limit ? { time: { hour: 23, minute: 59 }, fromTime: limit } : limit && { time: limit }),
    ...(lead !== 'after' && fromTime && !isLimit && { fromTime: inHalf(fromTime) }),
    ...(fromDay && !isLimit && { fromDay }),
  }
}

export const LEAD_WORDS = LEAD.firsts
