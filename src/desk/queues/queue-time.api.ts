import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record } from '#platform/public.ts'
import { type HoursRow, isOpen, nextOpening, nextSpan, workingTime } from '../calendars/working-time.ts'
import { findQueue } from './queue.sql.ts'
import { readQueueTime, setQueueTime } from './queue-time.contract.ts'
import { queueTime, queueTimeRow, saveQueueTime } from './queue-time.sql.ts'

export const queueTimeRoutes: readonly Route[] = [
  answer(readQueueTime, async (work, input) => {
    const queue = await findQueue(work.tx, input.key)
    const row = queue && (await queueTimeRow(work.tx, queue.id))
    if (!queue || !row) return refuse('queue.unknown')
    const time = await queueTime(work, queue.id)
    const hours = (row.hours as HoursRow[]).map((it) => ({ ...it, days: [...it.days] }))
    const now = { isOpen: isOpen(time, work.now), opensAt: nextOpening(time, work.now) }
    return done({ zone: row.zone, calendar: row.calendar, hours, ...now })
  }),
  answer(setQueueTime, async (work, input) => {
    const queue = await findQueue(work.tx, input.key)
    if (!queue) return refuse('queue.unknown')
    if (input.zone && !isZone(input.zone)) return refuse('queue.zone_unknown')
    const { zone, calendar, hours } = input
    if (!nextSpan(workingTime({ zone: zone ?? work.zone, calendar, hours }), work.now))
      return refuse('queue.never_opens')
    await saveQueueTime(work.tx, queue.id, { zone, calendar, hours })
    await record(work, { name: 'queue.hours_set', about: queue.id, body: { calendar }, topics: ['cases'] })
    return done({})
  }),
]

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
