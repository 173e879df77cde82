import { momentOf, plusDays } from '#reader/public.ts'
import { dayIn, isWorkingDay, workingTime } from '../calendars/working-time.ts'

/** Rosters live in another system. Nobody is counted on before this hour of the next working day. */
const BACK_AT_HOUR = 9
const LONGEST_REST = 60

/** When somebody who leaves now can be counted on again. */
export function nextShift(now: Date, zone: string): Date {
  const time = workingTime({ zone, calendar: 'zone', hours: [] })
  let day = plusDays(dayIn(time, now), 1)
  for (let rested = 0; !isWorkingDay(time, day) && rested < LONGEST_REST; rested++) day = plusDays(day, 1)
  return momentOf({ ...day, hour: BACK_AT_HOUR, minute: 0, second: 0 }, zone)
}
