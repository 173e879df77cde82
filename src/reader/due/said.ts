import type { Day } from './zone.ts'

/** A day named by words, once it is known which day it is today. The zone tells whose feasts are meant. */
export type DayOf = (today: Day, timeZone?: string) => Day

/** A time of day. An hour said without morning or afternoon may be either; the end of work is the queue's own. */
export type TimeOfDay = { hour: number; minute: number; either?: boolean } | 'end_of_work' | 'start_of_work'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'working_day' | 'working_hour' | 'week' | 'month' | 'year'

/** What was said about when, before it is put on a calendar. `least` and the `from`s are the lower end of a range. */
export type Said =
  | { is: 'length'; n: number; least?: number; unit: Unit }
  | { is: 'point'; day?: DayOf; time?: TimeOfDay; fromDay?: DayOf; fromTime?: TimeOfDay }
  /** Words for a time that no clock knows: "before the farming news", 「下站之前」, 「兩張月結單之內」. */
  | { is: 'unknown' }

/** Words for a time in a text. `byThen` when they set a limit; `sure` is how plainly they name a time, 0 to 5. */
export type TimeFound = { from: number; to: number; said: Said; byThen: boolean; sure: number }
