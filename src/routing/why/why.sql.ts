import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { Next, Parts } from '../arrivals/weighed.ts'
import type { Step } from './why.ts'

export type Kept = Step & { at: Date; rule: string | null }
type Row = Omit<Kept, 'chosen' | 'next'> & { chosen: Parts | null; next: readonly Next[] | null }

/** Every time this contact came to somebody, the first one first. */
export async function stepsOf(work: Work, contact: ContactId): Promise<readonly Kept[]> {
  const { rows } = await sql<Row>`
    select agent, at, how, rule, waited_seconds as "waitedSeconds", coalesce((reasons ->> 'ours')::boolean, false) as ours,
      chosen, next, coalesce(may_name, 0) as "mayName", coalesce(considered + not_asked, 0) as free, gate,
      gate_seconds as "gateSeconds", coalesce(longer_free, false) as "longerFree", longest_free as "longestFree",
      because, by_person as by
    from routing.assignments where contact = ${contact} order by at, id`.execute(work.tx)
  return rows.map((row) => ({ ...row, next: row.next ?? [] }))
}

export async function namesIn(work: Work, steps: readonly Step[]): Promise<ReadonlyMap<PersonId, string>> {
  const all = new Set(
    steps.flatMap((it) => [
      it.agent,
      ...it.next.map(({ agent }) => agent),
      ...(it.longestFree ? [it.longestFree] : []),
      ...(it.by ? [it.by] : []),
    ]),
  )
  if (all.size === 0) return new Map()
  const rows = await work.tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('id', 'in', [...all])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
