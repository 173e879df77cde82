import { sql } from 'kysely'
import type { HouseId } from '#kernel/ids.ts'
import type { Db, Tx } from '../db/db.ts'
import { newId } from '../new-id.ts'
import type { Work } from '../work.ts'

/** Sets a deadline and its alarm in the transaction of the row it is about. `kind` names the ring that answers it. */
export async function setDeadline(work: Work, kind: string, about: string, dueAt: Date): Promise<void> {
  const id = newId<'deadline'>(work.now)
  await work.tx.insertInto('platform.deadlines').values({ id, house: work.house, kind, about, due_at: dueAt }).execute()
  // The alarm clock runs on the world's time; the deadline on the house's.
  const ringAt = new Date(dueAt.getTime() - work.clock.ahead())
  await sql`select platform.set_alarm(${id}::uuid, ${ringAt})`.execute(work.tx)
}

/** What was awaited has come: the deadline will not ring. */
export async function meetDeadlines(work: Work, kind: string, about: string): Promise<void> {
  await work.tx
    .updateTable('platform.deadlines')
    .set({ state: 'met' })
    .where('about', '=', about)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .execute()
}

/** Takes the deadline if it is open and due. Of many that try at once, one gets it. */
export const takeIfDue = (tx: Tx, id: string, now: Date) =>
  tx
    .updateTable('platform.deadlines')
    .set({ state: 'rung', rung_at: now })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('due_at', '<=', now)
    .returning(['kind', 'about'])
    .executeTakeFirst()

export async function dueNow(db: Db, house: HouseId, now: Date, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('platform.deadlines')
    .select('id')
    .where('house', '=', house)
    .where('state', '=', 'open')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(most)
    .execute()
  return rows.map((row) => row.id)
}
