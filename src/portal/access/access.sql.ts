import { sql } from 'kysely'
import type { CustomerId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { type ArmFigures, armOf } from './line.ts'

/** The page was opened with the line or without it. Once, from the first time on. */
export async function noteLine(work: Work, customer: CustomerId): Promise<boolean> {
  const arm = armOf(customer)
  await work.tx
    .insertInto('guard.line_shown')
    .values({ customer, house: work.house, arm, at: work.now })
    .onConflict((it) => it.doNothing())
    .execute()
  return arm === 'line'
}

/** What came after somebody had first seen their page: contacts, and those in which somebody of the staff was gone against. */
export async function lineFigures(tx: Tx): Promise<readonly ArmFigures[]> {
  const { rows } = await sql<ArmFigures>`
    select l.arm, count(distinct l.customer)::int as customers, count(c.id)::int as contacts,
      count(c.id) filter (where exists (select from guard.incidents i where i.contact = c.id and i.state = 'confirmed'
        and i.category = 'behaviour'))::int as incidents
    from guard.line_shown l left join desk.contacts c on c.customer = l.customer and c.started_at > l.at
    group by l.arm`.execute(tx)
  return rows
}
