import { sql } from 'kysely'
import type { CaseId, ContactId, CustomerId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

/** Looked back on beside every incident. */
export const JOURNEY_DAYS = 90

type Step = {
  id: ContactId
  at: Date
  channel: string
  caseId: CaseId | null
  waitedMinutes: number
  transfers: number
  repeat: boolean
  solved: 'yes' | 'no' | 'unsure' | null
  oursCaused: boolean
}

/** What this customer had been through with us before it happened. It excuses nothing, and is never left out. */
export async function journeyOf(tx: Tx, customer: CustomerId, until: Date) {
  const since = new Date(until.getTime() - JOURNEY_DAYS * 86_400_000)
  const { rows: contacts } = await sql<Step>`
    select c.id, c.started_at as at, c.channel, c.case_id as "caseId", round(c.waited_seconds / 60.0)::int as "waitedMinutes",
      c.transfers, w.solved, c.after_broken_promise as "oursCaused",
      c.case_id is not null and exists (select from desk.contacts b where b.case_id = c.case_id and b.started_at < c.started_at) as repeat
    from desk.contacts c left join desk.wrap_ups w on w.contact = c.id
    where c.customer = ${customer} and c.started_at >= ${since} and c.started_at <= ${until}
    order by c.started_at desc limit 200`.execute(tx)
  const broken = await tx
    .selectFrom('desk.promises as p')
    .innerJoin('desk.cases as c', 'c.id', 'p.case_id')
    .select(['p.id', 'p.case_id as caseId', 'p.words', 'p.due_at as dueAt'])
    .where('c.customer', '=', customer)
    .where('p.internal', '=', false)
    .where('p.due_at', '>=', since)
    .where('p.due_at', '<=', until)
    .where((it) =>
      it.or([it('p.broken_at', '<=', until), it.and([it('p.state', '=', 'open'), it('p.due_at', '<=', until)])]),
    )
    .orderBy('p.due_at', 'desc')
    .execute()
  return { days: JOURNEY_DAYS, contacts, broken }
}
