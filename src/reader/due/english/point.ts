import { inDays } from '../days.ts'
import type { DayOf, Said, TimeOfDay } from '../said.ts'
import { type Clock, clockAt, partAt } from './clock.ts'
import { dayAt, isMonth } from './days.ts'
import { type Lead, MIDDLE, TO } from './leads.ts'
import type { Step, Token } from './tokens.ts'

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

export function pointAt(tokens: readonly Token[], at: number, lead: Lead | undefined): Step<Said> | undefined {
  const pieces: Pieces = { plain: false, clock: false, count: 0, days: 0 }
  let next = at
  for (let i = 0; i < 5; i++) {
    const direct = pieceAt(tokens, next, pieces, lead)
    const middle = direct === undefined && pieces.count > 0 ? MIDDLE(tokens, next) : undefined
    const second = middle && tokens[next]?.word !== ',' ? MIDDLE(tokens, middle.next)?.next : undefined
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
const isDate = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.word ?? ''
  return isMonth(word) || /^(?:the|\d{1,2})$/.test(word)
}

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
  const isAfter = lead === 'after' && !(clock && fromTime)
  return {
    is: 'point',
    ...(day && { day }),
    ...(isAfter && limit ? { time: { hour: 23, minute: 59 }, fromTime: limit } : limit && { time: limit }),
    ...(!isAfter && fromTime && !isLimit && { fromTime: inHalf(fromTime) }),
    ...(fromDay && !isLimit && { fromDay }),
  }
}
