import type { CaseId, QueueId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { type CalendarName, type HoursRow, type WorkingTime, workingTime } from '../calendars/working-time.ts'

type Row = { zone: string | null; calendar: CalendarName; hours: unknown }

const timeOf = (work: Pick<Work, 'zone'>, row: Row | undefined): WorkingTime =>
  workingTime({
    zone: row?.zone ?? work.zone,
    calendar: row?.calendar ?? 'zone',
    hours: (row?.hours ?? []) as HoursRow[],
  })

const rows = (tx: Tx) => tx.selectFrom('desk.queues as q').select(['q.zone', 'q.calendar', 'q.hours'])

export const queueTimeRow = (tx: Tx, queue: QueueId) => rows(tx).where('q.id', '=', queue).executeTakeFirst()

/** When a queue works. */
export const queueTime = async (work: Work, queue: QueueId): Promise<WorkingTime> =>
  timeOf(work, await queueTimeRow(work.tx, queue))

/** When the queue of a case works: every date we give on it is counted by that. */
export const caseTime = async (work: Work, caseId: CaseId): Promise<WorkingTime> =>
  timeOf(
    work,
    await rows(work.tx).innerJoin('desk.cases as c', 'c.queue', 'q.id').where('c.id', '=', caseId).executeTakeFirst(),
  )

/** When the house works, for what belongs to no queue. */
export const houseTime = (work: Pick<Work, 'zone'>): WorkingTime => timeOf(work, undefined)

export async function saveQueueTime(
  tx: Tx,
  queue: QueueId,
  it: { zone: string | null; calendar: CalendarName; hours: readonly HoursRow[] },
): Promise<void> {
  await tx
    .updateTable('desk.queues')
    .set({ zone: it.zone, calendar: it.calendar, hours: JSON.stringify(it.hours) })
    .where('id', '=', queue)
    .execute()
}
