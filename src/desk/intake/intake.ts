import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { WorkingTime } from '../calendars/working-time.ts'
import { nextUpdateDue } from '../promises/next-update.ts'

export const INTAKE_CHANNELS = ['phone', 'chat', 'counter', 'email', 'letter', 'social', 'api'] as const
const DAY = 86_400_000
/** Older than this, the year is a slip of the pen more often than a letter that lay so long. */
const LONGEST_AGO_DAYS = 730
/** What somebody calls about again within this time is likely the same thing. */
const TWIN_DAYS = 60
/** First news of something that has lain with us longer than the news may take. */
const LATE_START_HOURS = 4

export type Remedy = { stated: string } | 'asked_not_stated'
export type ReceivedRefusal = 'intake.in_the_future' | 'intake.too_long_ago'

/** A complaint begins when anybody here first heard of it, however late it is written down. */
export function receivedAt(given: Date | undefined, now: Date): Outcome<Date, ReceivedRefusal> {
  if (given === undefined) return done(now)
  if (given > now) return refuse('intake.in_the_future')
  if (now.getTime() - given.getTime() > LONGEST_AGO_DAYS * DAY) return refuse('intake.too_long_ago')
  return done(given)
}

/** What would put it right has to have been asked, even where the customer does not say. */
export const remedyAsked = (remedy: Remedy | undefined): Outcome<Remedy, 'intake.remedy_missing'> =>
  remedy === undefined ? refuse('intake.remedy_missing') : done(remedy)

/** Somebody had heard of it earlier. It only ever moves back: a later moment would take time from the customer. */
export function heardEarlier(kept: Date, to: Date, now: Date): Outcome<Date, ReceivedRefusal | 'receipt.not_earlier'> {
  const moment = receivedAt(to, now)
  if (!moment.ok) return moment
  return to < kept ? done(to) : refuse('receipt.not_earlier')
}

/** By when the customer hears from us: counted from when we first heard, and soon where that is already past. */
export function firstNewsDue(received: Date, now: Date, time: WorkingTime): Date {
  const soonest = new Date(now.getTime() + LATE_START_HOURS * 3_600_000)
  const due = nextUpdateDue(received, time)
  return due > soonest ? due : soonest
}

/** Who stands at the counter or is on the line has been answered by a person; whoever wrote has not. */
export const isAnsweredNow = (it: { channel: string; byPerson: boolean; backDated: boolean }): boolean =>
  it.byPerson && !it.backDated && (it.channel === 'phone' || it.channel === 'counter')

/** Open, or closed not long ago: what comes in now may be the same thing again. */
export const mayBeTwin = (it: { closedAt: Date | null }, now: Date): boolean =>
  it.closedAt === null || now.getTime() - it.closedAt.getTime() <= TWIN_DAYS * DAY

export const twinsSince = (now: Date): Date => new Date(now.getTime() - TWIN_DAYS * DAY)

const LONGEST_TITLE: Readonly<Record<Language, number>> = { 'zh-Hant': 30, 'zh-Hans': 30, en: 70 }

/** A name for the case until somebody gives it a better one: how the customer begins. */
export function titleOf(words: string, language: Language): string {
  const begins = words.trim().split(/[。！？!?\n]|\.\s/u)[0] ?? ''
  const letters = [...begins.trim()]
  const most = LONGEST_TITLE[language]
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : begins.trim() || words.trim().slice(0, most)
}

const FNV_PRIME = 16_777_619
const REREAD_ONE_IN = 20

/** One in twenty of what was called "not a complaint" is read again. Which one hangs on its id, so nobody picks. */
export function isReread(id: string): boolean {
  let hash = 2_166_136_261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME) >>> 0
  // The low bits of this hash lean on the last letter alone.
  return ((hash ^ (hash >>> 15)) >>> 0) % REREAD_ONE_IN === 0
}
