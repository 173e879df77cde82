import { sql } from 'kysely'
import type { WayIn } from '#guard/public.ts'
import type { Work } from '#platform/public.ts'
import { AFTER_DAYS, type ConductRow, cameOfIt } from './figure.ts'

const DAY = 86_400_000

/** Contacts that are over, and what people other than the one it was done to found confirmed in them. */
export async function incidentRows(work: Work, since: Date, before: Date): Promise<readonly ConductRow[]> {
  const { rows } = await sql<{ at: Date; kinds: string[]; person: string; running: boolean; waits: boolean }>`
    select c.started_at as at, c.agent as person, c.state = 'running' as running,
      coalesce(array_agg(distinct i.kind) filter (where i.state = 'confirmed'), '{}') as kinds,
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

/** Every decision that somebody was told of, with what came of it once its ninety days are over. */
export async function decisionRows(work: Work, since: Date, before: Date): Promise<readonly ConductRow[]> {
  const { rows } = await sql<{ at: Date; rung: string; ways: WayIn[]; after: { way: WayIn; incident: boolean }[] }>`
    select s.starts_at as at, s.rung,
      coalesce((select array_agg(distinct c.channel) from guard.standing_incidents k join guard.incidents i on i.id = k.incident
        join desk.contacts c on c.id = i.contact where k.standing = s.id), '{}') as ways,
      coalesce((select json_agg(json_build_object('way', c.channel, 'incident', exists (select from guard.incidents i
          where i.contact = c.id and i.state = 'confirmed')))
        from desk.contacts c where c.customer = s.customer and c.started_at > s.starts_at
          and c.started_at <= s.starts_at + make_interval(days => ${AFTER_DAYS})), '[]') as after
    from guard.standings s where s.state = 'approved' and s.starts_at >= ${since} and s.starts_at < ${before}
    order by s.starts_at`.execute(work.tx)
  return rows.map((row) => {
    const isYoung = work.now.getTime() - row.at.getTime() < AFTER_DAYS * DAY
    const came = cameOfIt({ waysBefore: row.ways, after: row.after })
    const because = isYoung ? 'too_recent' : null
    return { at: row.at, person: null, kinds: isYoung ? [] : [came], counts: isYoung ? null : true, because }
  })
}
