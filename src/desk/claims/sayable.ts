import type { Language } from '#kernel/language.ts'
import { ENOUGH } from '#kernel/wilson.ts'
import type { Run } from '../outcomes/spans.ts'

/** A run with the day of the week (1 is Monday) and the hour at which it began, on the house's clock. */
export type Begun = Run & { weekday: number; hour: number }
export const WINDOWS = ['weekday_hour', 'weekday', 'day_kind', 'all'] as const
export type Window = (typeof WINDOWS)[number]

const HOURS_NEAR = 2
const isWeekend = (weekday: number) => weekday >= 6

const NEAR: Readonly<Record<Window, (run: Begun, from: { weekday: number; hour: number }) => boolean>> = {
  weekday_hour: (run, from) => run.weekday === from.weekday && Math.abs(run.hour - from.hour) <= HOURS_NEAR,
  weekday: (run, from) => run.weekday === from.weekday,
  day_kind: (run, from) => isWeekend(run.weekday) === isWeekend(from.weekday),
  all: () => true,
}

/** What began at a time like this one, as near as there is enough of. Fewer than enough: everything there is. */
export function windowFor(
  runs: readonly Begun[],
  from: { weekday: number; hour: number },
): { window: Window; runs: readonly Begun[] } {
  for (const window of WINDOWS) {
    const near = runs.filter((run) => NEAR[window](run, from))
    if (near.length >= ENOUGH) return { window, runs: near }
  }
  return { window: 'all', runs }
}

const HOUR = 60
const DAY = 24 * HOUR

/** A moment somebody can say aloud. Always later than counted, never earlier, so that it is kept at least as often. */
export function sayableMoment(from: Date, minutes: number): Date {
  const grain = (minutes < 3 * HOUR ? 5 : minutes < DAY ? 30 : HOUR) * 60_000
  return new Date(Math.ceil((from.getTime() + minutes * 60_000) / grain) * grain)
}

/** The sentence for the customer, in the customer's language: what usually happens, and what nearly always does. */
export function sayableSentence(language: Language, it: { usual: Date; sure: Date; from: Date }, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  const isToday = (at: Date) => day.format(at) === day.format(it.from)
  const at = (moment: Date) =>
    new Intl.DateTimeFormat(language, {
      timeZone: zone,
      ...(isToday(moment) ? {} : { month: 'numeric', day: 'numeric', weekday: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(moment)
  return SENTENCES[language](at(it.usual), at(it.sure))
}

const SENTENCES: Readonly<Record<Language, (usual: string, sure: string) => string>> = {
  'zh-Hant': (usual, sure) => `通常在 ${usual} 前，十次有九次在 ${sure} 前`,
  'zh-Hans': (usual, sure) => `一般在 ${usual} 前，十次有九次在 ${sure} 前`,
  en: (usual, sure) => `Usually by ${usual}, 9 times out of 10 by ${sure}`,
}
