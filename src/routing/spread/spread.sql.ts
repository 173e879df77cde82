import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'

type Counted = { flagged: number; flaggedHard: number; others: number; othersHard: number }

/** How the rule did: contacts that it put first, and how many of them went against somebody. No customer and no person. */
export async function countRule(work: Work, since: Date, before: Date): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with it as (select a.ours, coalesce((c.conversation -> 'so' ->> 'borne')::int, 0) >= 2 as hard
      from routing.arrivals a join desk.contacts c on c.id = a.contact
      where c.state = 'ended' and c.answered_at is not null and a.at >= ${since} and a.at < ${before})
    select count(*) filter (where ours)::int as flagged, count(*) filter (where ours and hard)::int as "flaggedHard",
      count(*) filter (where not ours)::int as others, count(*) filter (where not ours and hard)::int as "othersHard"
    from it`.execute(work.tx)
  return rows[0] ?? { flagged: 0, flaggedHard: 0, others: 0, othersHard: 0 }
}
