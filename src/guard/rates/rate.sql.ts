import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'

type Counted = { name: string; incidents: number; contacts: number; people: number }

const answered = (since: Date) => sql`desk.contacts c where c.answered_at >= ${since}`
const confirmed = (since: Date) => sql`guard.incidents i where i.state = 'confirmed' and i.happened_at >= ${since}`

export async function countedByKind(work: Work, since: Date) {
  const { rows } = await sql<{ name: string; incidents: number }>`
    select i.kind as name, count(*)::int as incidents from ${confirmed(since)} group by 1 order by 1`.execute(work.tx)
  const total = await sql<{ n: number }>`select count(*)::int as n from ${answered(since)}`.execute(work.tx)
  return { rows, contacts: total.rows[0]?.n ?? 0 }
}

export async function countedByTeam(work: Work, since: Date): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select p.team as name, count(distinct p.id) filter (where p.role = 'agent')::int as people,
      coalesce(sum((select count(*) from ${answered(since)} and c.agent = p.id)), 0)::int as contacts,
      coalesce(sum((select count(*) from ${confirmed(since)} and i.agent = p.id)), 0)::int as incidents
    from platform.people p where p.team <> '' and p.role in ('agent','lead') group by 1`.execute(work.tx)
  return rows
}

export async function countedByHour(work: Work, since: Date): Promise<readonly Omit<Counted, 'people'>[]> {
  const { rows } = await sql<Omit<Counted, 'people'>>`
    with hours as (select extract(hour from c.answered_at at time zone ${work.zone})::int as hour, count(*)::int as contacts
        from ${answered(since)} group by 1),
      done as (select extract(hour from i.happened_at at time zone ${work.zone})::int as hour, count(*)::int as incidents
        from ${confirmed(since)} group by 1)
    select lpad(hour::text, 2, '0') as name, coalesce(h.contacts, 0) as contacts, coalesce(d.incidents, 0) as incidents
    from hours h full join done d using (hour) order by 1`.execute(work.tx)
  return rows
}

export async function protectiveEndings(work: Work, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${answered(since)} and c.ended_by = 'agent_for_conduct'`.execute(work.tx)
  return rows[0]?.n ?? 0
}
