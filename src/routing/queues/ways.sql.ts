import { nextOpening, queueTime, type WorkingTime } from '#desk/public.ts'
import type { PersonId, QueueId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { USUAL_WAYS, type Ways } from './ways.ts'

const rows = (work: Work) =>
  work.tx
    .selectFrom('routing.queue_ways')
    .select(['queue', 'wait_most_minutes', 'overflow', 'critical', 'outside_hours', 'set_at'])

const toWays = (row: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number] | undefined): Ways =>
  row
    ? {
        waitMostMinutes: row.wait_most_minutes,
        overflow: row.overflow,
        critical: row.critical,
        outsideHours: row.outside_hours,
      }
    : USUAL_WAYS

export const waysOf = async (work: Work, queue: QueueId): Promise<Ways> =>
  toWays(await rows(work).where('queue', '=', queue).executeTakeFirst())

export async function waysOfAll(work: Work): Promise<(queue: string) => Ways> {
  const all = await rows(work).execute()
  return (queue) => toWays(all.find((it) => it.queue === queue))
}

/** How it stands at the door of a queue at this moment. */
export type Door = {
  ways: Ways
  time: WorkingTime
  /** When it opens, where it is closed. */
  opensAt: Date | null
}

export async function doorOf(work: Work, queue: QueueId): Promise<Door> {
  const time = await queueTime(work, queue)
  const opening = nextOpening(time, work.now)
  return { ways: await waysOf(work, queue), time, opensAt: opening > work.now ? opening : null }
}

export async function saveWays(work: Work, queue: QueueId, by: PersonId, it: Ways): Promise<void> {
  const row = {
    wait_most_minutes: it.waitMostMinutes,
    overflow: it.overflow,
    critical: it.critical,
    outside_hours: it.outsideHours,
    set_by: by,
    set_at: work.now,
  }
  await work.tx
    .insertInto('routing.queue_ways')
    .values({ queue, house: work.house, ...row })
    .onConflict((on) => on.column('queue').doUpdateSet(row))
    .execute()
  await record(work, { name: 'queue.ways_set', about: queue, body: { ...it }, topics: ['queues', 'floor'] })
}
