import { sql } from 'kysely'
import { lookAgain } from '#desk/public.ts'
import { enter } from '#fair/public.ts'
import { id } from '#kernel/ids.ts'
import { type Ring, record, setDeadline } from '#platform/public.ts'
import { LOOK_AGAIN_DAYS } from './capture.sql.ts'
import { noteTouch } from './chain.sql.ts'
import { keptUntil } from './subject.sql.ts'

const DAY = 86_400_000

/**
 * The age may have come at which the words of a capture go. What keeps them is asked of the rows, and the database asks
 * again by itself: while a hold, a matter or an open incident reaches them there is no way to let go.
 */
export const evidenceCameOfAge: Ring = async (work, about) => {
  await enter(work)
  const items = await work.tx
    .selectFrom('guard.evidence as e')
    .innerJoin('guard.evidence_bodies as b', (join) =>
      join.onRef('b.nth', '=', 'e.nth').onRef('b.house', '=', 'e.house'),
    )
    .select(['e.nth', 'e.contact', 'e.incident', 'e.case_id'])
    .where('e.capture', '=', id(about))
    .orderBy('e.nth')
    .execute()
  const first = items[0]
  if (!first) return
  const { until } = await keptUntil(work.tx, { contact: first.contact, incident: first.incident, case: first.case_id })
  if (until === null || until > work.now) {
    await setDeadline(work, 'evidence_age', about, until ?? new Date(work.now.getTime() + LOOK_AGAIN_DAYS * DAY))
    return
  }
  for (const it of items) {
    const { rows } = await sql<{ gone: boolean }>`select guard.let_go(${it.nth}, ${work.now}) as gone`.execute(work.tx)
    if (rows[0]?.gone) await noteTouch(work, { act: 'erased', item: it.nth, purpose: 'Its time had come' })
  }
  await record(work, { name: 'evidence.let_go', about, body: { items: items.length }, topics: ['evidence'] })
  if (first.case_id) await lookAgain(work, first.case_id, work.now)
}
