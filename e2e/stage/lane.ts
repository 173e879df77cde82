import { GIFT_LANE } from '#testing/lane.ts'
import type { System, TestHouse } from './house.ts'
import type { Seat } from './seat.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Taipei and Shanghai keep the same clock, and none of them moves it in summer. */
const OFFSET = 8 * HOUR

/** Lets time pass until it is this hour of this day of the week, Sunday being 0. */
export async function until(house: TestHouse, weekday: number, hour: number, minute = 0): Promise<Date> {
  const now = (await house.now()).getTime() + OFFSET
  const midnight = Math.floor(now / DAY) * DAY
  const days = (weekday - new Date(midnight).getUTCDay() + 7) % 7
  const then = midnight + days * DAY + hour * HOUR + minute * 60_000
  await house.pass({ minutes: ((then > now ? then : then + 7 * DAY) - now) / 60_000 })
  return house.now()
}

/** What the lane of the birthday gift did in the weeks before. */
export async function tellHistory(system: System, now: Date, lane: string, took: readonly number[] = GIFT_LANE) {
  const longest = Math.max(...took)
  const outcomes = took.map((minutes, nth) => {
    const began = now.getTime() - (longest + 60 + nth * 97) * 60_000
    return {
      service: 'delivery',
      lane,
      subject: `${lane}-${nth}`,
      began: new Date(began).toISOString(),
      done: new Date(began + minutes * 60_000).toISOString(),
    }
  })
  await system.tells('/api/outcomes', { outcomes })
}

/** Fills the two fields of a moment. */
export async function fillsMoment(seat: Seat, label: string, day: string, clock: string) {
  await seat.page.getByLabel(label, { exact: true }).fill(day)
  const times = seat.page.getByLabel(seat.t('moment.clock'))
  await times.last().fill(clock)
  await times.last().blur()
}
