import { type Day, MONDAY_TO_FRIDAY, momentOf, plusDays, type WorkingCalendar } from '#reader/public.ts'
import { explainDays, explainMinutes, type Step } from '../calendars/working-arithmetic.ts'
import {
  type CalendarName,
  dayIn,
  dayName,
  type HoursRow,
  type WorkingTime,
  workingTime,
} from '../calendars/working-time.ts'
import { isBankHoliday } from './england.ts'
import type { ClockRule, Pack, Recourse, Unit } from './pack.ts'

/** One line of the sum. Days and hours of the wall clock run through nights and feasts alike. */
export type ClockStep = Step | { is: 'hours'; hours: number } | { is: 'days'; from: string; to: string; days: number }
export type Arithmetic = { zone: string; amount: number; unit: Unit | 'month'; steps: readonly ClockStep[] }
export type Counted = { due: Date; arithmetic: Arithmetic }

export type QueueTime = { zone: string; calendar: CalendarName; hours: readonly HoursRow[] }

const ENGLAND: WorkingCalendar = { isWorkingDay: (day) => MONDAY_TO_FRIDAY.isWorkingDay(day) && !isBankHoliday(day) }

/** The calendar of the pack's place where it names one; the queue's own hours only where they are the queue's own days. */
export function timeOf(pack: Pick<Pack, 'calendar' | 'zone'>, queue: QueueTime): WorkingTime {
  const zone = pack.zone ?? queue.zone
  if (pack.calendar === 'queue') return workingTime(queue)
  if (pack.calendar === 'england')
    return { ...workingTime({ zone, calendar: 'weekdays', hours: [] }), calendar: ENGLAND }
  return workingTime({ zone, calendar: pack.calendar, hours: [] })
}

/** By when, and the sum that leads there. A limit in days ends with its last day, not at the minute of the receipt. */
export function count(rule: Pick<ClockRule, 'amount' | 'unit'>, start: Date, time: WorkingTime): Counted {
  const { due, steps } = sum(rule, start, time)
  return { due, arithmetic: { zone: time.zone, amount: rule.amount, unit: rule.unit, steps } }
}

function sum({ amount, unit }: Pick<ClockRule, 'amount' | 'unit'>, start: Date, time: WorkingTime) {
  if (unit === 'working_day') return explainDays(time, start, amount, 'close')
  if (unit === 'working_hour') return explainMinutes(time, start, amount * 60)
  if (unit === 'hour')
    return { due: new Date(start.getTime() + amount * 3_600_000), steps: [{ is: 'hours', hours: amount }] as const }
  const days = unit === 'week' ? amount * 7 : amount
  const from = dayIn(time, start)
  const to = plusDays(from, days)
  return {
    due: endOf(to, time.zone),
    steps: [{ is: 'days', from: dayName(from), to: dayName(to), days }] as const,
  }
}

/** Until when the customer may go on to somebody else, counted from the letter. */
export function windowEnd({ amount, unit }: Recourse['window'], told: Date, time: WorkingTime): Date {
  if (unit !== 'month') return count({ amount, unit }, told, time).due
  const { year, month, day } = dayIn(time, told)
  const last = plusDays({ year, month: month + amount + 1, day: 1 }, -1)
  return endOf(day < last.day ? { ...last, day } : last, time.zone)
}

const endOf = (day: Day, zone: string): Date => momentOf({ ...day, hour: 23, minute: 59, second: 0 }, zone)
