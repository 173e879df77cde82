import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { CONFINED, type ConductRow } from './figure.ts'

/** Contacts that are over, and what people other than the one it was done to found confirmed in them. */
export async function incidentRows(work: Work, since: Date, before: Date): Promise<readonly ConductRow[]> {
  const { rows } = await sql<{ at: Date; kinds: string[]; person: string; running: boolean; waits: boolean }>`
    select c.started_at as at, c.agent as person, c.state = 'running' as running,
      coalesce(array_agg(distinct case when i.confined then ${CONFINED} else i.kind end) filter (where i.state = 'confirmed'), '{}') as kinds,
      coalesce(bool_or(i.state = 'reported') and not bool_or(i.state = 'confirmed'), false) as waits
    from desk.contacts c left join guard.incidents i on i.contact = c.id
    where c.started_at >= ${since} and c.started_at < ${before} and c.state <> 'waiting' and c.agent is not null
    group by c.id order by c.started_at`.execute(work.tx)
  return rows.map(({ at, person, kinds, running, waits }) => {
    const because = running ? 'still_running' : waits ? 'not_decided_yet' : null
    return { at, person, kinds, counts: because ? null : kinds.length > 0, because }
  })
}

/** Contacts in which somebody confirmed that something was done to them, and whether a rest followed. */
export async function restRows(work: Work, since: Date, before: Date) {
  const { rows } = await sql<{ at: Date; minutes: number | null; person: number }>`
    select at, minutes, person from care.rests_after(${since}, ${before}) order by at`.execute(work.tx)
  return rows.map(({ at, minutes, person }) => {
    const counts = minutes !== null
    return { at, kinds: [], counts, because: null, person: String(person), minutes: minutes ?? 0 }
  })
}
