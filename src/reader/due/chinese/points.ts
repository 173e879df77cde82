import type { DayOf, Said, TimeFound, TimeOfDay } from '../said.ts'
import { type Read, readAt, sticky } from '../scan.ts'
import { type Clock, clockAt, partAt } from './clock.ts'
import { dayAt } from './days.ts'

const BEFORE = sticky('\\s?(?:之前|以前|前(?![台方面去来往任])|之内|以内|内(?![容部])|截止|为止)')
const AFTER = sticky('\\s?(?:之后|以后|过后|后(?![面续来台天]))')
const UNTIL = sticky('\\s?(?:到|至|~|-|—|–|或者?)\\s?')
const ABOUT = sticky('左右|前后|之间|期间|上下|那天')
/** Hours of the house that a day may end with. */
const WORK_BEGINS = new Set('您你下打收关营上开')
const WORK_ENDS = sticky('(?:[您你])?(?:下班|打烊|收工|关门|关店|收市|收盘|营业结束|关账|收摊)')
const WORK_STARTS = sticky('(?:[您你])?(?:上班|开门|开店|开盘|营业)')
const HAPPENINGS =
  '吃饭|吃早饭|吃午饭|吃晚饭|午饭|晚饭|早饭|睡觉|睡|天黑|天亮|开会|放学|上课|下课|交班|换班|出账|出帐|结账|结帐|起飞|登机|发车|出发|开庭|开学|开工|挂电话|截止|开奖|开演|开始|结束|手术|午休|收单|截单|出货|放假|用餐|开机'
/** Something that happens on a day already named: 「下午出殯之前」「晚上睡覺前」. */
const EVENT = sticky(`(?:[您你])?(?:(?:${HAPPENINGS})(?=之?前|以前)|\\p{Script=Han}{1,4}?(?=之前|以前))`)
const GLUE = /(?:的| (?=[\d上下中早晚傍凌清])|,(?=[上下]午))?/y

type Pieces = {
  day?: DayOf | undefined
  hasDay: boolean
  fromDay?: DayOf
  time?: TimeOfDay
  fromTime?: TimeOfDay
  clock: boolean
  known: boolean
  words: number
  limit?: TimeOfDay
}

export function pointAt(text: string, at: number): TimeFound | undefined {
  const pieces: Pieces = { hasDay: false, clock: false, known: true, words: 0 }
  let to = daysAt(text, at, pieces)
  to = timeAt(text, to, pieces)
  if (to === at) return undefined
  const before = readAt(BEFORE, text, to)
  const after = before ? undefined : readAt(AFTER, text, to)
  const end = before?.to ?? after?.to ?? readAt(ABOUT, text, to)?.to ?? to
  if (before && pieces.limit && !/内/.test(before.words)) pieces.time = pieces.limit
  return {
    from: at,
    to: end,
    said: saidOf(pieces, !!before, !!after),
    byThen: !!before,
    sure: surenessOf(pieces, !!before, !!after),
  }
}

/** One day, or two beside each other that say the same: 「下週五 6月3日」; or a range of days. */
function daysAt(text: string, at: number, pieces: Pieces): number {
  let to = at
  for (let i = 0; i < 2; i++) {
    const named = dayAt(text, i === 0 ? to : glued(text, to))
    if (!named || (i > 0 && !/[号日一二三四五六天]$/.test(named.value.words))) break
    Object.assign(pieces, { hasDay: true, words: pieces.words + 1, day: named.value.day ?? pieces.day })
    if (named.value.fromDay) pieces.fromDay = named.value.fromDay
    if (!named.value.day && !pieces.day) pieces.known = false
    if (/^当[天日]/.test(named.value.words)) pieces.words -= 0.6
    to = named.to
  }
  const until = to > at ? readAt(UNTIL, text, to) : undefined
  const last = until && dayAt(text, until.to)
  if (!last?.value.day || pieces.day === undefined) return to
  Object.assign(pieces, { fromDay: pieces.day, day: last.value.day })
  return last.to
}

const glued = (text: string, at: number) => readAt(GLUE, text, at)?.to ?? at

function timeAt(text: string, at: number, pieces: Pieces): number {
  const start = pieces.hasDay ? glued(text, at) : at
  const part = partAt(text, start, pieces.hasDay)
  const afterPart = part ? part.to : start
  const clock = clockAt(text, part ? glued(text, afterPart) : afterPart, part?.value.half, !part && !pieces.hasDay)
  if (clock) return clockRange(text, clock, part?.value.half, pieces)
  if (!pieces.hasDay && !part) return workAt(text, at, pieces) ?? at
  const work = workAt(text, afterPart, pieces)
  if (work !== undefined) return work
  if (part) {
    const { starts, ends, half } = part.value
    pieces.fromTime = { hour: starts, minute: 0 }
    pieces.time = ends === 24 ? { hour: 23, minute: 59 } : { hour: ends, minute: 0 }
    // 「中午前」 is before noon, 「晚上前」 before the evening begins; 「上午前」 is taken to its end.
    if (half !== 'am') pieces.limit = { hour: half === 'noon' ? 12 : starts, minute: 0 }
    pieces.words++
  }
  const event = eventAt(text, afterPart, pieces)
  if (event !== undefined) delete pieces.limit
  return event ?? (part ? afterPart : at)
}

function clockRange(text: string, first: Read<Clock>, half: Parameters<typeof clockAt>[2], pieces: Pieces): number {
  pieces.words += half ? 2 : 1
  pieces.time = first.value
  pieces.clock = true
  const until = readAt(UNTIL, text, first.to)
  if (!until) return first.to
  const day = dayAt(text, until.to)
  const part = partAt(text, day?.to ?? until.to, !!day)
  const last = clockAt(text, part?.to ?? day?.to ?? until.to, part?.value.half ?? half, false)
  if (!last) return first.to
  const wraps = !part && last.value.hour < first.value.hour && last.value.hour <= 12
  pieces.fromTime = first.value
  pieces.time = wraps ? { ...last.value, hour: last.value.hour + 12, either: false } : last.value
  if (day?.value.day) Object.assign(pieces, { fromDay: pieces.day, day: day.value.day })
  return last.to
}

function workAt(text: string, at: number, pieces: Pieces): number | undefined {
  if (!WORK_BEGINS.has(text.charAt(at))) return undefined
  const ends = readAt(WORK_ENDS, text, at)
  const starts = ends ? undefined : readAt(WORK_STARTS, text, at)
  const hit = ends ?? starts
  if (!hit || !(readAt(BEFORE, text, hit.to) ?? readAt(AFTER, text, hit.to))) return undefined
  // The customer's own hours are nobody's clock here, the day is still known.
  if (!/^[您你]/.test(hit.words)) pieces.time = ends ? 'end_of_work' : 'start_of_work'
  pieces.words++
  pieces.clock = true
  return hit.to
}

/** 「下午出殯之前」: on that day, before something that only people know. */
function eventAt(text: string, at: number, pieces: Pieces): number | undefined {
  const hit = readAt(EVENT, text, at)
  if (hit) pieces.words++
  return hit?.to
}

function saidOf({ day, known, fromDay, time, fromTime }: Pieces, isLimit: boolean, isAfter: boolean): Said {
  if (!known) return { is: 'unknown' }
  const isPart = fromTime && typeof fromTime !== 'string' && !fromTime.either && fromTime.minute === 0 && isLimit
  if (isAfter && time) return { is: 'point', ...(day && { day }), time: { hour: 23, minute: 59 }, fromTime: time }
  return {
    is: 'point',
    ...(day && { day }),
    ...(time && { time }),
    ...(fromTime && !isPart && { fromTime }),
    ...(fromDay && !isLimit && { fromDay }),
  }
}

function surenessOf({ hasDay, clock, time, words }: Pieces, isLimit: boolean, isAfter: boolean): number {
  const ofDay = words < 1 ? 1.8 : clock ? 3 : time ? 2.6 : 2.4
  const ofHour = clock && words > 1 ? 2.6 : 2
  return (hasDay ? ofDay : ofHour) + (isLimit ? 1 : 0) + (isAfter ? -0.4 : 0)
}
